import { describe, expect, it } from 'vitest'
import { isUsedJustNow, trackChanges } from '../../src/sessions/changes/changes-since-opening.ts'
import { getLastVisit, getNextVisit, parseVisit } from '../../src/sessions/changes/last-visit.ts'
import { aSession, DAY, earlier, listOf, MINUTE, NOW } from '../support/sessions.ts'

const AT = NOW.getTime()

describe('visits', () => {
  const first = getNextVisit(null, listOf(aSession(1), aSession(2)), AT)

  it('know nothing to compare with on a first visit', () => {
    expect(getLastVisit(first, listOf(aSession(1), aSession(3)))).toBeNull()
  })

  it('compare with the visit before, for as long as this one lasts', () => {
    const seen = listOf(aSession(1), aSession(2), aSession(3))
    const second = getNextVisit(first, seen, AT + DAY)
    expect(getLastVisit(second, seen)).toEqual({ ids: new Set(['1', '2']), at: NOW })
    const reloaded = getNextVisit(second, seen, AT + DAY + 29 * MINUTE)
    expect(getLastVisit(reloaded, seen)).toEqual(getLastVisit(second, seen))
    const third = getNextVisit(reloaded, seen, AT + DAY + 60 * MINUTE)
    expect(getLastVisit(third, seen)?.ids).toEqual(new Set(['1', '2', '3']))
  })

  it('do not compare with another account', () => {
    const strangers = listOf(aSession(7), aSession(8))
    expect(getLastVisit(getNextVisit(first, strangers, AT + DAY), strangers)).toBeNull()
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
    expect(parseVisit(value)).toBeNull()
  })

  it('are read back as they were written', () => {
    const second = getNextVisit(first, listOf(aSession(1)), AT + DAY)
    expect(parseVisit(JSON.parse(JSON.stringify(second)))).toEqual(second)
    expect(parseVisit({ ...first, before: 'rubbish' })).toEqual(first)
  })
})

describe('watching the list', () => {
  it('tells who came after the first list', () => {
    const own = aSession(9, { current: true })
    const first = trackChanges(null, listOf(own, aSession(1), aSession(2)))
    expect(first.arrived).toEqual(new Map())
    expect(trackChanges(first, listOf(own, aSession(2), aSession(1)))).toBe(first)
    const newcomer = aSession(3)
    expect([...trackChanges(first, listOf(newcomer, aSession(1))).arrived.values()]).toEqual([newcomer])
  })

  it('tells which session was used meanwhile, but not that this one was', () => {
    const watch = trackChanges(
      null,
      listOf(
        aSession(1, { lastAccessed: earlier(DAY) }),
        aSession(2, { lastAccessed: earlier(DAY) }),
        aSession(3, { lastAccessed: earlier(DAY), current: true }),
      ),
    )
    expect(isUsedJustNow(watch, aSession(1, { lastAccessed: earlier(DAY) }), NOW)).toBe(false)
    expect(isUsedJustNow(watch, aSession(1, { lastAccessed: earlier(MINUTE) }), NOW)).toBe(true)
    expect(isUsedJustNow(watch, aSession(2, { lastAccessed: earlier(6 * MINUTE) }), NOW)).toBe(false)
    expect(isUsedJustNow(watch, aSession(3, { lastAccessed: earlier(0), current: true }), NOW)).toBe(false)
    expect(isUsedJustNow(watch, aSession(9, { lastAccessed: earlier(0) }), NOW)).toBe(false)
  })
})
