import { describe, expect, it } from 'vitest'
import type { SessionId } from '../../src/api/session-id.ts'
import { partitionSessions } from '../../src/sessions/list/partition-sessions.ts'
import { partsOf } from '../../src/sessions/list/use-parts.ts'
import { getActivity } from '../../src/sessions/row/activity.ts'
import { getTimePrecision, getTimePrecisions } from '../../src/sessions/row/time-precision.ts'
import { filterUnused, getUnusedCutoff } from '../../src/sessions/sign-out/rules/unused-sessions.ts'
import { aSession, DAY, earlier, idOf, listOf, MINUTE, NOW } from '../support/sessions.ts'

describe('partitionSessions', () => {
  const [a, b] = [aSession(1), aSession(2)]
  const here = aSession(3, { current: true })

  it('puts the current session apart and keeps the server’s order', () => {
    expect(partitionSessions(listOf(b, here, a))).toEqual({
      kind: 'identified',
      current: here,
      others: [b, a],
    })
  })

  it('does not guess when none, or more than one, is flagged', () => {
    const twin = aSession(4, { current: true })
    expect(partitionSessions(listOf(a, b))).toEqual({ kind: 'no-current', all: [a, b] })
    expect(partitionSessions(listOf(a, here, twin))).toEqual({
      kind: 'several-current',
      all: [here, twin, a],
    })
  })

  it('is empty only when nothing was listed, readable or not', () => {
    expect(partitionSessions(listOf())).toEqual({ kind: 'empty' })
    expect(partitionSessions({ sessions: [], unreadable: 1 })).toEqual({ kind: 'unreadable' })
  })

  it('leaves the list it was given alone', () => {
    const frozen = Object.freeze([b, here, a])
    expect(() => partitionSessions({ sessions: frozen, unreadable: 0 })).not.toThrow()
  })
})

describe('getActivity', () => {
  const usage = (used: Date | null, createdAt: Date | null = earlier(99 * DAY)) =>
    getActivity(aSession(1, { lastAccessed: used, createdAt }), NOW)

  it('is in use within three minutes, and up to five minutes ahead of the clock', () => {
    expect(usage(earlier(0))).toBe('in-use')
    expect(usage(earlier(3 * MINUTE))).toBe('in-use')
    expect(usage(earlier(-5 * MINUTE))).toBe('in-use')
    expect(usage(earlier(3 * MINUTE + 1))).toBe('last-used')
    expect(usage(earlier(-5 * MINUTE - 1))).toBe('last-used')
  })

  it('is unused since sign-in when both times are within a minute', () => {
    const used = earlier(60 * MINUTE)
    expect(usage(used, earlier(61 * MINUTE))).toBe('unused-since-sign-in')
    expect(usage(used, earlier(61 * MINUTE + 1000))).toBe('last-used')
  })

  it('is unknown without a time', () => {
    expect(usage(null)).toBe('unknown')
    expect(usage(earlier(60 * MINUTE), null)).toBe('last-used')
  })
})

describe('getTimePrecisions', () => {
  const at = (digits: number, time: string | null) =>
    aSession(digits, { lastAccessed: time === null ? null : new Date(`2026-05-15T${time}Z`) })

  it('asks for seconds only where rows share a minute', () => {
    const rows = [at(1, '11:02:01'), at(2, '11:02:59'), at(3, '11:03:00')]
    const twins = getTimePrecisions(rows)
    expect(rows.map(({ id }) => getTimePrecision(twins, id))).toEqual([
      { seconds: true },
      { seconds: true },
      { seconds: false },
    ])
  })

  it('counts rows that share the second, and rows without a time', () => {
    const rows = [at(1, '11:02:01'), at(2, '11:02:01'), at(3, null), at(4, null)]
    const twins = getTimePrecisions(rows)
    expect(rows.map(({ id }) => getTimePrecision(twins, id).place)).toEqual([
      { n: 1, count: 2 },
      { n: 2, count: 2 },
      { n: 1, count: 2 },
      { n: 2, count: 2 },
    ])
  })
})

describe('unused', () => {
  it('is counted by the cloud’s clock, and leaves out what is not known', () => {
    const since = getUnusedCutoff(aSession(1, { lastAccessed: earlier(0), current: true }), 90)
    expect(since).toEqual(earlier(90 * DAY))
    const unknown = { ...aSession(4), lastAccessed: null }
    const others = [
      aSession(2, { lastAccessed: earlier(90 * DAY) }),
      aSession(3, { lastAccessed: earlier(90 * DAY - 1) }),
      unknown,
    ]
    expect(filterUnused(others, since).map((each) => each.id)).toEqual(['2'])
    expect(filterUnused(others, getUnusedCutoff(unknown, 90))).toEqual([])
  })
})

describe('partsOf', () => {
  const rows = (...numbers: number[]) => numbers.map((n) => ({ session: aSession(n), gone: false }))
  const from = (first: number, last: number) =>
    rows(...Array.from({ length: last - first + 1 }, (_, n) => first + n))
  const sizes = (parts: ReturnType<typeof partsOf>) =>
    [...parts].map(([number, part]) => [number, part.length])

  it('puts a hundred rows in each part, in their order', () => {
    const parts = partsOf(from(1, 250), new Map())
    expect(sizes(parts)).toEqual([
      [0, 100],
      [1, 100],
      [2, 50],
    ])
    expect([...parts.values()].flat()).toEqual(from(1, 250))
  })

  it('leaves a row in its part when others go, and puts a new one beside the row that it stands before', () => {
    const numbers = new Map<SessionId, number>()
    partsOf(from(1, 120), numbers)
    expect(sizes(partsOf(from(51, 120), numbers))).toEqual([
      [0, 50],
      [1, 20],
    ])
    expect(sizes(partsOf(from(101, 150), numbers))).toEqual([[1, 50]])
    expect(sizes(partsOf([...rows(900), ...from(101, 150)], numbers))).toEqual([[1, 51]])
  })

  it('moves a row that was used to a part before, and no other', () => {
    const numbers = new Map<SessionId, number>()
    partsOf(from(1, 250), numbers)
    const used = [...rows(150), ...from(1, 149), ...from(151, 250)]
    expect(sizes(partsOf(used, numbers))).toEqual([
      [0, 101],
      [1, 99],
      [2, 50],
    ])
    expect([numbers.get(idOf(150)), numbers.get(idOf(149)), numbers.get(idOf(201))]).toEqual([0, 1, 2])
  })

  it('begins afresh where a part would hold more than two hundred', () => {
    const numbers = new Map<SessionId, number>()
    partsOf(from(1, 250), numbers)
    const turned = [...from(2, 250), ...rows(1)]
    expect(sizes(partsOf(turned, numbers))).toEqual([
      [0, 100],
      [1, 100],
      [2, 50],
    ])
    expect(numbers.get(idOf(101))).toBe(0)
  })
})
