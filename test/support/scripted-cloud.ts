import { expect } from 'vitest'
import { ApiError, type ApiErrorKind } from '../../src/api/errors.ts'
import type { SessionId } from '../../src/api/session-id.ts'
import type { SessionList } from '../../src/api/sessions.ts'
import type { SignOutReason } from '../../src/sessions/sign-out/rules/sign-out-reason.ts'
import { createSignOutStore, type SignOutStore } from '../../src/sessions/sign-out/sign-out-store.ts'
import { aSession, idOf } from './sessions.ts'

/** `lost`: it was done, and the answer did not arrive. */
export type ScriptedReply = 'ok' | 'ok-but-listed' | 'lost' | ApiErrorKind

export const OWN_ID = idOf(0)

/** A job that asks without end leaves no moment in which a test could be ended. */
const MAX_REQUESTS = 10_000

type Script = {
  /** Asked when the answer is due. */
  replyTo?: (target: SessionId | 'all', attempt: number) => ScriptedReply
  /** How long the answer takes, in turns of the microtask queue. */
  turns?: () => number
  /** In place of the list as it is. */
  read?: (list: SessionList, reads: number) => SessionList | ApiErrorKind
  /** During a pause, before it is over. */
  onWait?: () => void
  isConfirmed?: boolean
}

/** A cloud that answers each DELETE from a script, and a sign-out store that talks to it. */
export function createScriptedCloud(count: number, script: Script = {}) {
  const { replyTo = () => 'ok', turns = () => 1, read = (list) => list, isConfirmed = true } = script
  const ids = Array.from({ length: count }, (_, n) => idOf(n + 1))
  const listed = new Set([OWN_ID, ...ids])
  const attempts = new Map<SessionId | 'all', number>()
  const sent: (SessionId | 'all')[] = []
  const diary: string[] = []
  const waits: number[] = []
  const reasons: SignOutReason[] = []
  let isOver = false
  let out = 0
  let mostAtOnce = 0
  let reads = 0

  async function remove(target: SessionId | 'all'): Promise<void> {
    if (isOver) throw new ApiError('unauthorized')
    if (sent.length > MAX_REQUESTS) expect.fail('the job asks without end')
    sent.push(target)
    diary.push(`DELETE ${target}`)
    out += 1
    mostAtOnce = Math.max(mostAtOnce, out)
    for (let left = turns(); left > 0; left--) await Promise.resolve()
    out -= 1
    const attempt = (attempts.get(target) ?? 0) + 1
    attempts.set(target, attempt)
    answer(target, replyTo(target, attempt))
  }

  function answer(target: SessionId | 'all', reply: ScriptedReply): void {
    const isDone = reply === 'ok' || reply === 'lost'
    if (isDone && target === 'all') listed.clear()
    if (isDone && target !== 'all') listed.delete(target)
    if (reply === 'lost') throw new ApiError('network')
    if (reply !== 'ok' && reply !== 'ok-but-listed') throw new ApiError(reply, { retryAfter: 7 })
  }

  async function list(): Promise<SessionList> {
    reads += 1
    diary.push('GET')
    if (isOver || !listed.has(OWN_ID)) throw new ApiError('unauthorized')
    const sessions = [...listed].map((id) => aSession(0, { id, current: id === OWN_ID }))
    const answer = read({ sessions, unreadable: 0 }, reads)
    if (typeof answer === 'string') throw new ApiError(answer)
    return answer
  }

  const store: SignOutStore = createSignOutStore({
    api: { end: remove, endAll: () => remove('all') },
    confirmIdentity: async () => isConfirmed,
    fetchFreshSessions: () => store.trackRead(list),
    endSession: (reason) => {
      if (!isOver) reasons.push(reason)
      isOver = true
      store.close()
    },
    wait: async (milliseconds) => {
      waits.push(milliseconds)
      diary.push(`wait ${milliseconds}`)
      script.onWait?.()
    },
  })
  return {
    ids,
    store,
    sent,
    diary,
    waits,
    listed,
    /** Why the way out was taken. */
    reasons,
    mostAtOnce: () => mostAtOnce,
    /** Shows the list, as the page does when it opens. */
    open: async () => {
      await store.trackRead(list)
      diary.length = 0
    },
    refresh: () => store.trackRead(list),
    /** Resolves when nothing is under way any more. */
    async settled() {
      for (let turn = 0; turn < 100_000; turn++) {
        const { operations } = store.get()
        if (operations.every(({ phase }) => phase === 'settled' || phase === 'identity-refused')) return
        await Promise.resolve()
      }
      expect.fail('it never settles')
    },
  }
}
