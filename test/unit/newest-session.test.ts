import { describe, expect, it } from 'vitest'
import type { Session } from '../../src/api/sessions.ts'
import { getNewestSession } from '../../src/sessions/changes/newest-session.ts'
import { aSession, DAY, earlier, idOf, listOf } from '../support/sessions.ts'

/** This browser's own session, without which no list is complete. */
const OWN = aSession(9, { current: true, createdAt: earlier(50 * DAY) })

const signedIn = (n: number, ago: number, rest: Partial<Session> = {}) =>
  aSession(n, { createdAt: earlier(ago), ...rest })

describe('the session that signed in last', () => {
  it.each([
    ['the first', [1, 2, 3], 1],
    ['the last', [3, 2, 1], 3],
    ['one between', [2, 1, 3], 2],
    ['the only one with the latest time, of several with the same', [2, 2, 1], 3],
  ])('is %s', (_where, days, newest) => {
    const sessions = days.map((day, index) => signedIn(index + 1, day * DAY))
    expect(getNewestSession(listOf(OWN, ...sessions))).toBe(idOf(newest))
  })

  it('may be this one', () => {
    const list = listOf(signedIn(1, DAY), signedIn(2, 0, { current: true }))
    expect(getNewestSession(list)).toBe(idOf(2))
  })
})

describe('no session is the newest', () => {
  it.each([
    ['there is none', []],
    ['there is no other', [OWN]],
    ['two share the latest time', [OWN, signedIn(1, DAY), signedIn(2, DAY), signedIn(3, 2 * DAY)]],
    ['the time of one is not known', [OWN, signedIn(1, DAY), aSession(2, { createdAt: null })]],
    ['this session is missing, and so others may be', [signedIn(1, DAY), signedIn(2, 2 * DAY)]],
  ])('where %s', (_why, sessions) => {
    expect(getNewestSession(listOf(...sessions))).toBeNull()
  })

  it('where one could not be read, which may have signed in later', () => {
    const sessions = [OWN, signedIn(1, DAY)]
    expect(getNewestSession({ sessions, unreadable: 1 })).toBeNull()
  })
})
