import { describe, expect, it } from 'vitest'
import { toSessionId } from '../../src/api/session-id.ts'
import type { Session } from '../../src/api/sessions.ts'
import { arrange } from '../../src/sessions/order.ts'
import { findTwins, twinOf } from '../../src/sessions/twins.ts'
import { usageOf } from '../../src/sessions/usage.ts'

const NOW = new Date('2026-05-15T12:00:00Z')
const MINUTE = 60_000
const earlier = (milliseconds: number) => new Date(NOW.getTime() - milliseconds)

const session = (digits: number, rest: Partial<Session> = {}): Session => ({
  id: toSessionId(digits) ?? expect.fail('not an id'),
  createdAt: earlier(90 * 24 * 60 * MINUTE),
  lastAccessed: earlier(60 * MINUTE),
  current: false,
  ...rest,
})

describe('arrange', () => {
  const [a, b] = [session(1), session(2)]
  const here = session(3, { current: true })
  const list = (...sessions: Session[]) => ({ sessions, unreadable: 0 })

  it('puts the current session apart and keeps the server’s order', () => {
    expect(arrange(list(b, here, a))).toEqual({ kind: 'clear', current: here, others: [b, a] })
  })

  it('does not guess when none, or more than one, is flagged', () => {
    const twin = session(4, { current: true })
    expect(arrange(list(a, b))).toEqual({ kind: 'no-current', all: [a, b] })
    expect(arrange(list(a, here, twin))).toEqual({ kind: 'several-current', all: [here, twin, a] })
  })

  it('is empty only when nothing was listed, readable or not', () => {
    expect(arrange(list())).toEqual({ kind: 'empty' })
    expect(arrange({ sessions: [], unreadable: 1 })).toEqual({ kind: 'no-current', all: [] })
  })

  it('leaves the list it was given alone', () => {
    const frozen = Object.freeze([b, here, a])
    expect(() => arrange({ sessions: frozen, unreadable: 0 })).not.toThrow()
  })
})

describe('usageOf', () => {
  const usage = (used: Date | null, createdAt: Date | null = earlier(99 * 24 * 60 * MINUTE)) =>
    usageOf(session(1, { lastAccessed: used, createdAt }), NOW)

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

describe('findTwins', () => {
  const at = (digits: number, time: string | null) =>
    session(digits, { lastAccessed: time === null ? null : new Date(`2026-05-15T${time}Z`) })

  it('asks for seconds only where rows share a minute', () => {
    const rows = [at(1, '11:02:01'), at(2, '11:02:59'), at(3, '11:03:00')]
    const twins = findTwins(rows)
    expect(rows.map(({ id }) => twinOf(twins, id))).toEqual([
      { seconds: true },
      { seconds: true },
      { seconds: false },
    ])
  })

  it('counts rows that share the second, and rows without a time', () => {
    const rows = [at(1, '11:02:01'), at(2, '11:02:01'), at(3, null), at(4, null)]
    const twins = findTwins(rows)
    expect(rows.map(({ id }) => twinOf(twins, id).place)).toEqual([
      { n: 1, count: 2 },
      { n: 2, count: 2 },
      { n: 1, count: 2 },
      { n: 2, count: 2 },
    ])
  })
})
