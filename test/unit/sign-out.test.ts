import { describe, expect, it } from 'vitest'
import { ApiError, type ApiErrorKind } from '../../src/api/errors.ts'
import type { SessionList } from '../../src/api/sessions.ts'
import {
  confirmSignedOut,
  type SignOutTools,
  signOutEverywhere,
  signOutHere,
  signOutOne,
} from '../../src/sessions/sign-out/rules/sign-out.ts'
import { aSession, idOf, listOf } from '../support/sessions.ts'

const LISTED: SessionList = listOf(aSession(1, { current: true }), aSession(2), aSession(3))
const GONE: SessionList = listOf(aSession(1, { current: true }), aSession(3))

type Answer<T> = T | ApiErrorKind
const give = async <T>(answer: Answer<T>): Promise<T> => {
  if (typeof answer === 'string') throw new ApiError(answer as ApiErrorKind)
  return answer
}

/** Tools that answer in turn, and a diary of what was asked. */
function tools(del: Answer<undefined>, ...lists: Answer<SessionList>[]): SignOutTools & { diary: string[] } {
  const diary: string[] = []
  const note = <T>(entry: string, answer: T): T => {
    diary.push(entry)
    return answer
  }
  return {
    diary,
    api: {
      list: () => expect.fail('a sign-out reads through readList'),
      end: (which) => give(note(`DELETE ${which}`, del)),
      endAll: () => give(note('DELETE all', del)),
    },
    confirmIdentity: async () => true,
    readList: () => give(note('GET', lists.shift() ?? expect.fail('read once too often'))),
    wait: (milliseconds) => give(note(`wait ${milliseconds}`, undefined)),
  }
}

const DONE = undefined
const UNKNOWN_OUTCOME_KINDS: ApiErrorKind[] = [
  'network',
  'timeout',
  'server',
  'invalid-response',
  'too-large',
  'aborted',
]
const REFUSALS: ApiErrorKind[] = ['offline', 'forbidden', 'unknown-endpoint', 'rate-limited', 'rejected']

describe('signing out one session', () => {
  it('is done when a list read afterwards no longer has it', async () => {
    const asked = tools(DONE, GONE)
    expect(await signOutOne(idOf(2), asked)).toEqual({ kind: 'signed-out', remaining: 1 })
    expect(asked.diary).toEqual(['DELETE 2', 'GET'])
  })

  it('takes a second look at a list that still has it', async () => {
    const asked = tools(DONE, LISTED, GONE)
    expect(await signOutOne(idOf(2), asked)).toEqual({ kind: 'signed-out', remaining: 1 })
    expect(asked.diary).toEqual(['DELETE 2', 'GET', 'wait 2000', 'GET'])
  })

  it('says so when it is listed even then', async () => {
    expect(await signOutOne(idOf(2), tools(DONE, LISTED, LISTED))).toEqual({ kind: 'still-signed-in' })
  })

  it('was already signed out, when the API does not know it and the list neither', async () => {
    expect(await signOutOne(idOf(2), tools('not-found', GONE))).toEqual({
      kind: 'already-signed-out',
      remaining: 1,
    })
  })

  it('failed, when the API does not know it but lists it', async () => {
    expect(await signOutOne(idOf(2), tools('not-found', LISTED))).toMatchObject({
      kind: 'failed',
      cause: { kind: 'not-found' },
    })
  })

  it.each(UNKNOWN_OUTCOME_KINDS)('looks before it speaks after "%s"', async (kind) => {
    expect(await signOutOne(idOf(2), tools(kind, GONE))).toEqual({ kind: 'signed-out', remaining: 1 })
    expect(await signOutOne(idOf(2), tools(kind, LISTED))).toMatchObject({ kind: 'failed', cause: { kind } })
    expect(await signOutOne(idOf(2), tools(kind, 'network'))).toMatchObject({
      kind: 'unconfirmed',
      cause: { kind },
      reply: kind,
    })
  })

  it.each(REFUSALS)('takes "%s" for the no that it is', async (kind) => {
    const asked = tools(kind)
    expect(await signOutOne(idOf(2), asked)).toMatchObject({ kind: 'failed', cause: { kind } })
    expect(asked.diary).toEqual(['DELETE 2'])
  })

  it('is unconfirmed when the cloud said yes but shows no list', async () => {
    expect(await signOutOne(idOf(2), tools(DONE, 'server'))).toMatchObject({
      kind: 'unconfirmed',
      reply: 'ok',
    })
  })

  it.each(['unauthorized', 'token-changed'] as const)(
    'leaves the page on "%s", whenever it comes',
    async (kind) => {
      await expect(signOutOne(idOf(2), tools(kind))).rejects.toMatchObject({ kind })
      await expect(signOutOne(idOf(2), tools(DONE, kind))).rejects.toMatchObject({ kind })
      await expect(signOutOne(idOf(2), tools('network', kind))).rejects.toMatchObject({ kind })
    },
  )

  it('sends nothing while identity is not confirmed', async () => {
    const asked = { ...tools(DONE), confirmIdentity: async () => false }
    expect(await signOutOne(idOf(2), asked)).toEqual({ kind: 'identity-refused' })
    expect(asked.diary).toEqual([])
  })

  it('can look again without sending anything', async () => {
    const asked = tools(DONE, GONE)
    expect(await confirmSignedOut(idOf(2), asked, { reply: 'network' })).toEqual({
      kind: 'signed-out',
      remaining: 1,
    })
    expect(asked.diary).toEqual(['GET'])
  })

  it.each(['ok', 'not-found', 'network'] as const)(
    'claims no more on a further look than was known before: %s',
    async (reply) => {
      expect(await confirmSignedOut(idOf(2), tools(DONE, 'network'), { reply })).toMatchObject({
        kind: 'unconfirmed',
        reply,
      })
    },
  )

  it('takes no credit on a further look for a session that the cloud did not know', async () => {
    const unconfirmed = await signOutOne(idOf(2), tools('not-found', 'network'))
    if (unconfirmed.kind !== 'unconfirmed') return expect.fail(unconfirmed.kind)
    expect(await confirmSignedOut(idOf(2), tools(DONE, GONE), unconfirmed)).toEqual({
      kind: 'already-signed-out',
      remaining: 1,
    })
  })

  it('counts what remains only where the list tells for sure', async () => {
    const unreadable = { ...GONE, unreadable: 1 }
    const noCurrent = listOf(aSession(3))
    expect(await signOutOne(idOf(2), tools(DONE, unreadable))).toEqual({
      kind: 'signed-out',
      remaining: null,
    })
    expect(await signOutOne(idOf(2), tools(DONE, noCurrent))).toEqual({ kind: 'signed-out', remaining: null })
  })
})

describe('signing out here', () => {
  it.each([DONE, 'not-found', 'unauthorized'] as const)('leaves on %s', async (answer) => {
    const asked = tools(answer)
    expect(await signOutHere(idOf(1), asked)).toEqual({ kind: 'exit', reason: 'current' })
    expect(asked.diary).toEqual(['DELETE 1'])
  })

  it.each(UNKNOWN_OUTCOME_KINDS)('looks whether it is still signed in after "%s"', async (kind) => {
    expect(await signOutHere(idOf(1), tools(kind, 'unauthorized'))).toEqual({
      kind: 'exit',
      reason: 'current',
    })
    expect(await signOutHere(idOf(1), tools(kind, LISTED))).toMatchObject({ kind: 'failed', cause: { kind } })
    expect(await signOutHere(idOf(1), tools(kind, 'network'))).toMatchObject({
      kind: 'unconfirmed',
      cause: { kind },
    })
  })

  it.each(REFUSALS)('stays on "%s"', async (kind) => {
    expect(await signOutHere(idOf(1), tools(kind))).toMatchObject({ kind: 'failed', cause: { kind } })
  })
})

describe('another sign-in meanwhile', () => {
  it('is never ended by the answer to the old one', async () => {
    const superseded = { kind: 'token-changed' }
    await expect(signOutHere(idOf(1), tools('token-changed'))).rejects.toMatchObject(superseded)
    await expect(signOutHere(idOf(1), tools('network', 'token-changed'))).rejects.toMatchObject(superseded)
    await expect(signOutEverywhere(tools('token-changed'))).rejects.toMatchObject(superseded)
    await expect(signOutEverywhere(tools('network', 'token-changed'))).rejects.toMatchObject(superseded)
  })
})

describe('signing out everywhere', () => {
  it('sends one bulk DELETE and leaves', async () => {
    const asked = tools(DONE)
    expect(await signOutEverywhere(asked)).toEqual({ kind: 'exit', reason: 'all' })
    expect(asked.diary).toEqual(['DELETE all'])
  })

  it('leaves with softer words when only this session is known to have ended', async () => {
    const softer = { kind: 'exit', reason: 'all-unconfirmed' }
    expect(await signOutEverywhere(tools('unauthorized'))).toEqual(softer)
    for (const kind of UNKNOWN_OUTCOME_KINDS)
      expect(await signOutEverywhere(tools(kind, 'unauthorized'))).toEqual(softer)
  })

  it.each(UNKNOWN_OUTCOME_KINDS)(
    'stays when the list is still there after "%s", and knows nothing without one',
    async (kind) => {
      expect(await signOutEverywhere(tools(kind, LISTED))).toMatchObject({ kind: 'failed', cause: { kind } })
      expect(await signOutEverywhere(tools(kind, 'timeout'))).toMatchObject({
        kind: 'unconfirmed',
        cause: { kind },
      })
    },
  )

  it.each([...REFUSALS, 'not-found'] as const)('stays on "%s"', async (kind) => {
    expect(await signOutEverywhere(tools(kind))).toMatchObject({ kind: 'failed', cause: { kind } })
  })

  it('sends nothing while identity is not confirmed', async () => {
    const asked = { ...tools(DONE), confirmIdentity: async () => false }
    expect(await signOutEverywhere(asked)).toEqual({ kind: 'identity-refused' })
    expect(asked.diary).toEqual([])
  })
})

describe('whatever the cloud answers, in every order', () => {
  const ENDED: ApiErrorKind[] = ['unauthorized', 'token-changed']
  const sent = [DONE, 'not-found', ...ENDED, ...UNKNOWN_OUTCOME_KINDS, ...REFUSALS] as const
  const seen = [LISTED, GONE, ...ENDED, ...UNKNOWN_OUTCOME_KINDS, ...REFUSALS] as const
  const pairs = sent.flatMap((del) => seen.map((one) => [del, one] as const))
  const triples = pairs.flatMap((pair) => seen.map((two) => [...pair, two] as const))

  /** The last list that was read, if any could be. */
  const lastSeen = (diary: readonly string[], ...lists: readonly Answer<SessionList>[]) =>
    lists[diary.filter((entry) => entry === 'GET').length - 1]

  it('a session is called signed out only when the last list is without it, after one DELETE', async () => {
    for (const [del, one, two] of triples) {
      const asked = tools(del, one, two)
      const outcome = await signOutOne(idOf(2), asked).catch((thrown: ApiError) => thrown)
      const last = lastSeen(asked.diary, one, two)
      if (['signed-out', 'already-signed-out'].includes(outcome.kind)) expect(last).toBe(GONE)
      if (outcome.kind === 'still-signed-in') expect(last).toBe(LISTED)
      if (outcome instanceof ApiError) expect(ENDED).toContain(outcome.kind)
      expect(asked.diary.filter((entry) => entry.startsWith('DELETE'))).toEqual(['DELETE 2'])
      expect(asked.diary[0]).toBe('DELETE 2')
    }
  })

  it('this browser leaves only on a yes, or when its session is no more', async () => {
    for (const [del, one] of pairs) {
      for (const signOut of [signOutEverywhere, (asked: SignOutTools) => signOutHere(idOf(1), asked)]) {
        const asked = tools(del, one)
        const outcome = await signOut(asked).catch((thrown: ApiError) => thrown)
        const ended = [del, lastSeen(asked.diary, one)].some((answer) => answer === 'unauthorized')
        const said = del === DONE || del === 'not-found'
        if (outcome.kind === 'exit') expect(said || ended).toBe(true)
        else expect(del === DONE || ended).toBe(false)
        expect(asked.diary.filter((entry) => entry.startsWith('DELETE'))).toHaveLength(1)
      }
    }
  })
})
