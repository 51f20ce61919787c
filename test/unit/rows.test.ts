import { describe, expect, it } from 'vitest'
import type { Session } from '../../src/api/sessions.ts'
import { createFormat } from '../../src/i18n/format.ts'
import { partitionSessions } from '../../src/sessions/list/partition-sessions.ts'
import { toRows, updateRows } from '../../src/sessions/list/stable-rows.ts'
import { getRowLimit } from '../../src/sessions/list/use-row-limit.ts'
import { getActivity } from '../../src/sessions/shared/activity.ts'
import { getTimeDetail, getTimeNames } from '../../src/sessions/shared/time-precision.ts'
import { aSession, DAY, earlier, listOf, MINUTE, NOW } from '../support/sessions.ts'

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

describe('getTimeNames', () => {
  const at = (digits: number, time: string | null) =>
    aSession(digits, { lastAccessed: time === null ? null : new Date(`${time}Z`) })
  const format = createFormat('en-GB', 'Europe/Helsinki')
  const namesOf = (...rows: Session[]) => {
    const names = getTimeNames(rows, ({ lastAccessed }, precision) =>
      lastAccessed ? format.shortDateTime(lastAccessed, getTimeDetail(precision)) : 'unknown',
    )
    return rows.map(({ id }) => names.get(id))
  }

  it('asks for seconds only where rows share a minute', () => {
    expect(
      namesOf(at(1, '2026-05-15T11:02:01'), at(2, '2026-05-15T11:02:59'), at(3, '2026-05-15T11:03:00')),
    ).toEqual([
      { precision: 'seconds', when: '15 May 2026, 14:02:01' },
      { precision: 'seconds', when: '15 May 2026, 14:02:59' },
      { precision: 'minutes', when: '15 May 2026, 14:03' },
    ])
  })

  it('counts rows that share the second, and rows without a time', () => {
    const second = '2026-05-15T11:02:01'
    expect(
      namesOf(at(1, second), at(2, second), at(3, null), at(4, null)).map((name) => name?.place),
    ).toEqual([
      { n: 1, count: 2 },
      { n: 2, count: 2 },
      { n: 1, count: 2 },
      { n: 2, count: 2 },
    ])
  })

  it('tells the hour that clocks repeat in autumn from itself by the offset [W20 session names]', () => {
    const names = namesOf(at(1, '2025-10-26T00:30:00'), at(2, '2025-10-26T01:30:00'))
    expect(names).toEqual([
      { precision: 'offset', when: '26 Oct 2025, 03:30:00 GMT+3' },
      { precision: 'offset', when: '26 Oct 2025, 03:30:00 GMT+2' },
    ])
    const three = namesOf(
      at(1, '2025-10-26T00:30:00'),
      at(2, '2025-10-26T00:30:00'),
      at(3, '2025-10-26T01:30:00'),
    )
    expect(new Set(three.map((name) => `${name?.when} ${name?.place?.n}`)).size).toBe(3)
  })
})

describe('updateRows', () => {
  const [a, b, c] = [aSession(1), aSession(2), aSession(3)]
  const rows = toRows([a, b])
  const whole = { askedHere: new Map<never, unknown>(), isComplete: true }

  it('keeps the order, and appends what is new', () => {
    expect(updateRows(rows, [c, b, a], whole)).toEqual(toRows([a, b, c]))
  })

  it('marks a row that ended elsewhere, and unmarks it when it is listed again', () => {
    const marked = updateRows(rows, [b], whole)
    expect(marked).toEqual([
      { session: a, gone: true },
      { session: b, gone: false },
    ])
    expect(updateRows(marked, [b], whole)).toBe(marked)
    expect(updateRows(marked, [b, a], whole)).toEqual(rows)
  })

  it('drops a row that was ended from this page', () => {
    expect(updateRows(rows, [b], { ...whole, askedHere: new Map([[a.id, true]]) })).toEqual(toRows([b]))
  })

  it('claims nothing of a row that is missing from a list which was not read whole', () => {
    expect(updateRows(rows, [b], { ...whole, isComplete: false })).toBe(rows)
  })

  it('returns the same rows for a list that tells nothing new', () => {
    expect(updateRows(rows, [b, a], whole)).toBe(rows)
    const used = { ...a, lastAccessed: NOW }
    expect(updateRows(rows, [used, b], whole)).toEqual(toRows([used, b]))
  })
})

describe('getRowLimit', () => {
  it.each([
    [20, 0, 20, null],
    [21, 0, 20, 'all'],
    [136, 1, 136, null],
    [220, 0, 20, 'all'],
    [221, 0, 20, 'step'],
    [221, 1, 220, 'all'],
    [999, 4, 820, 'all'],
    [999, 5, 999, null],
  ])('shows of %i, after %i presses, %i, and offers %s', (total, steps, count, next) => {
    expect(getRowLimit(total, steps)).toEqual({ count, next })
  })
})
