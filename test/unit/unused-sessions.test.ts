import { describe, expect, it } from 'vitest'
import {
  filterUnused,
  getUnusedBefore,
  getUnusedCutoff,
} from '../../src/sessions/sign-out/rules/unused-sessions.ts'
import { aSession, DAY, earlier, listOf, MINUTE, NOW } from '../support/sessions.ts'

describe('filterUnused', () => {
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

describe('getUnusedBefore', () => {
  const here = aSession(1, { current: true, lastAccessed: earlier(5 * MINUTE) })

  it('counts from the last use of this browser’s session, not from the clock of the browser', () => {
    expect(getUnusedBefore(listOf(aSession(2), here), NOW, 90)).toEqual(earlier(90 * DAY + 5 * MINUTE))
  })

  it.each([
    ['no session is flagged', listOf(aSession(2))],
    ['two are flagged', listOf(here, aSession(2, { current: true }))],
    ['its time is unknown', listOf({ ...here, lastAccessed: null })],
  ])('counts from the clock of the browser where %s', (_name, list) => {
    expect(getUnusedBefore(list, NOW, 90)).toEqual(earlier(90 * DAY))
  })
})
