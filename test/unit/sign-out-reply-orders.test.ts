import { describe, expect, it } from 'vitest'
import type { ApiErrorKind } from '../../src/api/errors.ts'
import type { SessionList } from '../../src/api/sessions.ts'
import { isEnded } from '../../src/sessions/sign-out/rules/verdict-table.ts'
import { createScriptedCloud, OWN_ID } from '../support/scripted-cloud.ts'
import { idOf, listOf } from '../support/sessions.ts'
import { REFUSALS, signOutOne, UNCLEAR, verdictOf, withoutCurrent } from '../support/sign-out-script.ts'

describe('whatever the cloud answers, in every order', () => {
  const replies = [
    'ok',
    'lost',
    'ok-but-listed',
    'not-found',
    'unauthorized',
    ...UNCLEAR,
    ...REFUSALS,
  ] as const
  const lists = ['whole', 'gone', 'empty', 'no current', 'unreadable', 'unauthorized', 'network'] as const
  const show = (kind: (typeof lists)[number], list: SessionList): SessionList | ApiErrorKind => {
    const gone = { ...list, sessions: list.sessions.filter(({ id }) => id !== idOf(1)) }
    switch (kind) {
      case 'whole':
        return list
      case 'gone':
        return gone
      case 'empty':
        return listOf()
      case 'no current':
        return withoutCurrent(gone)
      case 'unreadable':
        return { ...gone, unreadable: 1 }
      default:
        return kind
    }
  }
  const cases = replies.flatMap((reply) =>
    lists.flatMap((first) => lists.map((second) => [reply, first, second] as const)),
  )

  const lastSeen = (diary: readonly string[], ...shown: readonly (typeof lists)[number][]) =>
    shown[diary.filter((entry) => entry === 'GET').length - 1]

  /** Whether that list, after that reply, proves that the session has ended. */
  const isProof = (reply: (typeof replies)[number], shown: (typeof lists)[number] | undefined) =>
    shown === 'gone' ||
    // Where the cloud has done it, its own list is without it.
    (shown === 'whole' && (reply === 'ok' || reply === 'lost')) ||
    (shown === 'no current' && ['ok', 'ok-but-listed', 'not-found'].includes(reply))

  it('a session is called signed out only when the last list is without it, after one DELETE', async () => {
    for (const [reply, first, second] of cases) {
      const cloud = await signOutOne({
        replyTo: () => reply,
        // The session stays in the cloud's own list whatever it answers.
        read: (list, n) => (n === 1 ? list : show(n === 2 ? first : second, list)),
      })
      const last = lastSeen(cloud.diary, first, second)
      if (isEnded(verdictOf(cloud)))
        expect(isProof(reply, last === 'network' || last === 'unauthorized' ? first : last)).toBe(true)
      expect(cloud.sent).toEqual([idOf(1)])
      expect(cloud.reasons.length > 0).toBe([reply, last].includes('unauthorized'))
    }
  })

  it('this browser leaves only on a yes, or when its session is no more', async () => {
    for (const target of [OWN_ID, 'all'] as const) {
      for (const [reply, first, second] of cases) {
        const cloud = createScriptedCloud(1, {
          replyTo: () => reply,
          read: (list, n) => (n === 1 ? list : show(n === 2 ? first : second, list)),
        })
        await cloud.open()
        cloud.store.signOutSelf(target)
        await cloud.settled()
        const isOk = reply === 'ok' || reply === 'ok-but-listed'
        const hasEnded =
          reply === 'lost' || [reply, lastSeen(cloud.diary, first, second)].includes('unauthorized')
        expect(cloud.reasons.length > 0, `${target} ${reply} ${first} ${second}`).toBe(isOk || hasEnded)
        expect(cloud.sent).toEqual([target])
      }
    }
  })
})
