import { expect } from 'vitest'
import { ApiError, type ApiErrorKind } from '../../src/api/errors.ts'
import type { SessionId } from '../../src/api/session-id.ts'
import type { SessionList } from '../../src/api/sessions.ts'
import type { SignOutTools } from '../../src/sessions/sign-out/rules/sign-out.ts'
import { aSession, idOf } from './sessions.ts'

/** `lost`: it was done, and the answer did not arrive. */
export type Reply = 'ok' | 'ok-but-listed' | 'lost' | ApiErrorKind

const CURRENT = idOf(0)

/** A job that asks without end leaves no moment in which a test could be ended. */
const ENDLESS = 10_000

/**
 * A cloud that answers each DELETE from a script, and the tools to reach it.
 *
 * @param replyTo asked when the answer is due.
 * @param turns how long the answer takes, in turns of the microtask queue.
 */
export function createScriptedCloud(
  count: number,
  replyTo: (id: SessionId, attempt: number) => Reply,
  turns: () => number = () => 1,
) {
  const ids = Array.from({ length: count }, (_, n) => idOf(n + 1))
  const listed = new Set([CURRENT, ...ids])
  const attempts = new Map<SessionId, number>()
  const sent: SessionId[] = []
  const waits: number[] = []
  let out = 0
  let mostAtOnce = 0
  let readFails: ApiErrorKind | undefined
  const tools: SignOutTools = {
    api: {
      list: () => expect.fail('a job reads through readList'),
      endAll: () => expect.fail('a job ends sessions one by one'),
      async end(which) {
        if (sent.length > ENDLESS) expect.fail('the job asks without end')
        sent.push(which)
        out += 1
        mostAtOnce = Math.max(mostAtOnce, out)
        for (let left = turns(); left > 0; left--) await Promise.resolve()
        out -= 1
        const attempt = (attempts.get(which) ?? 0) + 1
        attempts.set(which, attempt)
        const reply = replyTo(which, attempt)
        if (reply === 'ok' || reply === 'lost') listed.delete(which)
        if (reply === 'lost') throw new ApiError('network')
        if (reply !== 'ok' && reply !== 'ok-but-listed') throw new ApiError(reply, { retryAfter: 7 })
      },
    },
    confirmIdentity: async () => true,
    async readList(): Promise<SessionList> {
      if (readFails) throw new ApiError(readFails)
      const sessions = [...listed].map((id) => aSession(0, { id, current: id === CURRENT }))
      return { sessions, unreadable: 0 }
    },
    wait: async (milliseconds) => void waits.push(milliseconds),
  }
  return {
    ids,
    tools,
    sent,
    waits,
    listed,
    mostAtOnce: () => mostAtOnce,
    breakReading: (kind: ApiErrorKind) => {
      readFails = kind
    },
  }
}
