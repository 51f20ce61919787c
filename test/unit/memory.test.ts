import { describe, expect, it } from 'vitest'
import { toSessionId } from '../../src/api/session-id.ts'
import type { Session, SessionList } from '../../src/api/sessions.ts'
import { createMemory } from '../../src/auth/memory.ts'
import { isUsedJustNow, watchOn } from '../../src/sessions/changes.ts'
import type { SignOutRecord } from '../../src/sessions/mutations.ts'
import { signOutStates } from '../../src/sessions/sign-out-states.ts'
import { unusedAmong, unusedBefore } from '../../src/sessions/unused.ts'
import { lastVisit, toVisit, visitAfter } from '../../src/sessions/visits.ts'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
const NOW = Date.parse('2026-05-15T12:00:00Z')

const id = (n: number) => toSessionId(n) ?? expect.fail('not an id')
const session = (n: number, usedAgo = 60 * MINUTE, current = false): Session => ({
  id: id(n),
  createdAt: new Date(NOW - 99 * DAY),
  lastAccessed: new Date(NOW - usedAgo),
  current,
})
const list = (...sessions: Session[]): SessionList => ({ sessions, unreadable: 0 })

describe('visits', () => {
  const first = visitAfter(null, list(session(1), session(2)), NOW)

  it('know nothing to compare with on a first visit', () => {
    expect(lastVisit(first, list(session(1), session(3)))).toBeNull()
  })

  it('compare with the visit before, for as long as this one lasts', () => {
    const seen = list(session(1), session(2), session(3))
    const second = visitAfter(first, seen, NOW + DAY)
    expect(lastVisit(second, seen)).toEqual({ ids: new Set(['1', '2']), at: new Date(NOW) })
    const reloaded = visitAfter(second, seen, NOW + DAY + 29 * MINUTE)
    expect(lastVisit(reloaded, seen)).toEqual(lastVisit(second, seen))
    const third = visitAfter(reloaded, seen, NOW + DAY + 60 * MINUTE)
    expect(lastVisit(third, seen)?.ids).toEqual(new Set(['1', '2', '3']))
  })

  it('do not compare with another account', () => {
    const strangers = list(session(7), session(8))
    expect(lastVisit(visitAfter(first, strangers, NOW + DAY), strangers)).toBeNull()
  })

  it.each([
    null,
    7,
    'x',
    {},
    { ids: 'no', at: 1 },
    { ids: [1], at: 1 },
    { ids: [], at: '1' },
    { ids: [], at: null },
  ])('take %j in storage for nothing', (value) => {
    expect(toVisit(value)).toBeNull()
  })

  it('are read back as they were written', () => {
    const second = visitAfter(first, list(session(1)), NOW + DAY)
    expect(toVisit(JSON.parse(JSON.stringify(second)))).toEqual(second)
    expect(toVisit({ ...first, before: 'rubbish' })).toEqual(first)
  })
})

describe('a memory', () => {
  it('never throws, and forgets on demand', () => {
    const data = new Map<string, string>()
    const storage = {
      getItem: (key: string) => data.get(key) ?? null,
      setItem: (key: string, value: string) => void data.set(key, value),
      removeItem: (key: string) => void data.delete(key),
    } as Storage
    const memory = createMemory('key', () => storage)
    expect(memory.read()).toBeNull()
    memory.write({ a: 1 })
    expect(memory.read()).toEqual({ a: 1 })
    memory.forget()
    expect(data.size).toBe(0)
    data.set('key', '{')
    expect(memory.read()).toBeUndefined()
    const blocked = createMemory('key', () => {
      throw new Error('blocked')
    })
    expect(blocked.read()).toBeUndefined()
    expect(() => blocked.write(1)).not.toThrow()
    expect(() => blocked.forget()).not.toThrow()
  })
})

describe('watching the list', () => {
  it('tells who came after the first list', () => {
    const first = watchOn(null, list(session(1), session(2)))
    expect(first.arrived).toEqual([])
    expect(watchOn(first, list(session(2), session(1)))).toBe(first)
    const newcomer = session(3)
    expect(watchOn(first, list(newcomer, session(1))).arrived).toEqual([newcomer])
  })

  it('tells which session was used meanwhile, but not that this one was', () => {
    const now = new Date(NOW)
    const watch = watchOn(null, list(session(1, DAY), session(2, DAY), session(3, DAY, true)))
    expect(isUsedJustNow(watch, session(1, DAY), now)).toBe(false)
    expect(isUsedJustNow(watch, session(1, MINUTE), now)).toBe(true)
    expect(isUsedJustNow(watch, session(2, 6 * MINUTE), now)).toBe(false)
    expect(isUsedJustNow(watch, session(3, 0, true), now)).toBe(false)
    expect(isUsedJustNow(watch, session(9, 0), now)).toBe(false)
  })
})

describe('unused', () => {
  it('is counted by the cloud’s clock, and leaves out what is not known', () => {
    const since = unusedBefore(session(1, 0, true), 90)
    expect(since).toEqual(new Date(NOW - 90 * DAY))
    const unknown = { ...session(4), lastAccessed: null }
    const others = [session(2, 90 * DAY), session(3, 90 * DAY - 1), unknown]
    expect(unusedAmong(others, since).map((each) => each.id)).toEqual(['2'])
    expect(unusedAmong(others, unusedBefore(unknown, 90))).toEqual([])
  })
})

describe('the record of sign-outs', () => {
  const done = {
    kind: 'finished',
    signedOut: 1,
    already: 0,
    failed: [id(1)],
    left: [],
    cause: undefined,
    remaining: 1,
  } as const
  const one = (n: number, outcome: Extract<SignOutRecord, { kind: 'one' }>['outcome']): SignOutRecord => ({
    kind: 'one',
    ids: [id(n)],
    outcome,
    working: outcome === undefined && 'signing-out',
    finishedAt: 0,
  })

  it('is at work while there is no outcome', () => {
    const states = signOutStates([
      one(1, undefined),
      { kind: 'many', ids: [id(2), id(3)], outcome: undefined, working: 'signing-out', finishedAt: 0 },
    ])
    expect([...states.working.keys()]).toEqual(['1', '2', '3'])
    expect([...states.askedFor]).toEqual(['1', '2', '3'])
  })

  it('keeps the last outcome only: a later sign-out makes it old news', () => {
    const failed = { kind: 'still-signed-in' } as const
    expect(signOutStates([one(1, failed)]).outcomes.get(id(1))).toEqual(failed)
    expect(signOutStates([one(1, failed), one(1, undefined)]).outcomes.size).toBe(0)
    expect(
      signOutStates([
        one(1, failed),
        { kind: 'many', ids: [id(1)], outcome: done, working: false, finishedAt: 0 },
      ]).outcomes.size,
    ).toBe(0)
  })
})
