import type { components } from '../contract/types.ts'
import { isRecord } from '../lib/is-record.ts'
import { ApiError } from './errors.ts'
import type { HttpClient } from './http/http-client.ts'
import { type SessionId, toSessionId } from './session-id.ts'
import { parseTimestamp } from './timestamps.ts'

/** One sign-in of the account, as `GET /sessions` tells it. */
export type Session = {
  readonly id: SessionId
  /** When it signed in; `null` when the server gave no time that can be shown. */
  readonly createdAt: Date | null
  /** When it last asked the cloud for anything; `null` as above. */
  readonly lastAccessed: Date | null
  /** Whether it is the session that asked for this list. */
  readonly current: boolean
}

export type SessionList = {
  /** In the server's order: most recent access first. */
  readonly sessions: readonly Session[]
  /** How many entries had no readable id, and so can be neither shown nor signed out. */
  readonly unreadable: number
}

/** The contract's three operations. Every call throws `ApiError` and nothing else. */
export type SessionsApi = {
  /** `GET /sessions` */
  list: (signal?: AbortSignal) => Promise<SessionList>
  /**
   * `DELETE /sessions/{id}`; resolves when the server said that it did.
   *
   * @param isOwn whether it was asked for as the session of this browser, or as one of the others:
   *   the app refuses it where the token has changed meanwhile, and the id is the other kind now.
   */
  end: (id: SessionId, isOwn?: boolean) => Promise<void>
  /** `DELETE /sessions`: every session, the one asking included. */
  endAll: () => Promise<void>
  /** How many reads of the list have failed since the last that succeeded. */
  failedReads: () => number
}

export function createSessionsApi(http: HttpClient): SessionsApi {
  let failures = 0
  return {
    async list(signal) {
      try {
        const list = readList(await http('GET', { path: '/sessions', signal }))
        failures = 0
        return list
      } catch (thrown) {
        // A read that nobody waits for any more tells nothing of the cloud.
        if (!signal?.aborted) failures += 1
        throw thrown
      }
    },
    failedReads: () => failures,
    end: async (id) => {
      await http('DELETE', { path: '/sessions/{id}', params: { id } })
    },
    endAll: async () => {
      await http('DELETE', { path: '/sessions' })
    },
  }
}

/** @throws {ApiError} `invalid-response` when there is no list: that is not the same as an empty one. */
function readList(data: unknown): SessionList {
  if (!isRecord(data) || !Array.isArray(data.sessions)) throw new ApiError('invalid-response')
  const byId = new Map<SessionId, Session>()
  let unreadable = 0
  for (const entry of data.sessions) {
    const session = readSession(entry)
    if (!session) unreadable++
    else if (session.current || !byId.has(session.id)) byId.set(session.id, session)
  }
  return { sessions: [...byId.values()], unreadable }
}

function readSession(entry: unknown): Session | null {
  if (!isRecord(entry)) return null
  // The wire type says `id: number`, which holds only below 2^53; see `session-id.ts`.
  const wire: Partial<Record<keyof components['schemas']['Session'], unknown>> = entry
  const id = toSessionId(wire.id)
  return id === null
    ? null
    : {
        id,
        createdAt: parseTimestamp(wire.createdAt),
        lastAccessed: parseTimestamp(wire.lastAccessed),
        current: wire.current === true,
      }
}
