import { type ApiError, type ApiErrorKind, asApiError, isUnclear } from '../api/errors.ts'
import type { SessionId } from '../api/session-id.ts'
import type { SessionList, SessionsApi } from '../api/sessions.ts'
import type { SignedOutReason } from './port.ts'

/**
 * What became of one session that was to be signed out. Only a list read afterwards
 * makes `signed-out` and `already-signed-out`.
 */
export type Outcome =
  | { kind: 'signed-out' | 'already-signed-out'; remaining: number | null }
  /** The cloud said yes, yet lists it still. */
  | { kind: 'still-signed-in' }
  /** It was not done. */
  | { kind: 'failed'; cause: ApiError }
  /** Nobody knows: the list could not be read. `settle` any later list tells what came of it. */
  | { kind: 'unconfirmed'; cause: ApiError; reply: Reply }
  | { kind: 'identity-refused' }

/** What the DELETE itself came back with. */
export type Reply = 'yes' | ApiErrorKind

/** What became of a sign-out that includes this browser: a way out, or why there is none. */
export type ExitOutcome =
  | { kind: 'exit'; reason: SignedOutReason }
  | { kind: 'failed' | 'unconfirmed'; cause: ApiError }
  | { kind: 'identity-refused' }

export type SignOutTools = {
  api: SessionsApi
  confirmIdentity: () => Promise<boolean>
  /** The list as it is after everything done so far, never one asked for earlier. */
  readList: () => Promise<SessionList>
  /** Resolves after that many milliseconds, or when the signal says that waiting is over. */
  wait: (milliseconds: number, signal?: AbortSignal) => Promise<void>
}

/** How long the cloud gets to catch up with itself before a second look. */
export const SECOND_LOOK = 2000

/** @throws {ApiError} when this browser's own session turns out to have ended. */
export async function signOutOne(id: SessionId, tools: SignOutTools): Promise<Outcome> {
  if (!(await tools.confirmIdentity())) return { kind: 'identity-refused' }
  const failure = await failureOf(tools.api.end(id))
  if (failure && endsThisSession(failure)) throw failure
  if (failure && failure.kind !== 'not-found' && !isUnclear(failure))
    return { kind: 'failed', cause: failure }
  return verify(id, tools, { reply: failure?.kind ?? 'yes', failure })
}

type Before = {
  reply: Reply
  /** What the DELETE that was sent just now came back with, if not success. */
  failure?: ApiError | undefined
}

/**
 * Looks whether the session is gone.
 *
 * @throws {ApiError} as `signOutOne`.
 */
export async function verify(
  id: SessionId,
  tools: SignOutTools,
  { reply, failure }: Before,
): Promise<Outcome> {
  try {
    let list = await tools.readList()
    if (isListed(id, list) && reply === 'yes') {
      await tools.wait(SECOND_LOOK)
      list = await tools.readList()
    }
    return failure && isListed(id, list) ? { kind: 'failed', cause: failure } : settle(id, reply, list)
  } catch (thrown) {
    const unread = asApiError(thrown)
    if (endsThisSession(unread)) throw unread
    return { kind: 'unconfirmed', cause: failure ?? unread, reply }
  }
}

/** What a list that was read after the DELETE tells of it. */
export function settle(id: SessionId, reply: Reply, list: SessionList): Outcome {
  if (isListed(id, list)) return { kind: 'still-signed-in' }
  const kind = reply === 'not-found' ? 'already-signed-out' : 'signed-out'
  return { kind, remaining: remainingIn(list) }
}

/** Ends the session of this browser. 401 and the API's 404 mean that it had ended already. */
export const signOutHere = (id: SessionId, tools: SignOutTools): Promise<ExitOutcome> =>
  signOutThisBrowser(() => tools.api.end(id), tools, {
    done: 'here',
    ended: 'here',
    isDone: (failure) => failure.kind === 'not-found',
  })

/** Ends every session. When only this one is known to have ended, the words are softer. */
export const signOutEverywhere = (tools: SignOutTools): Promise<ExitOutcome> =>
  signOutThisBrowser(tools.api.endAll, tools, {
    done: 'everywhere',
    ended: 'everywhere-unconfirmed',
    isDone: () => false,
  })

type ExitReasons = {
  done: SignedOutReason
  /** For when the cloud does not confirm it, but no longer knows this session. */
  ended: SignedOutReason
  isDone: (failure: ApiError) => boolean
}

async function signOutThisBrowser(
  send: () => Promise<void>,
  { confirmIdentity, readList }: SignOutTools,
  { done, ended, isDone }: ExitReasons,
): Promise<ExitOutcome> {
  if (!(await confirmIdentity())) return { kind: 'identity-refused' }
  const failure = await failureOf(send())
  if (!failure || isDone(failure)) return { kind: 'exit', reason: done }
  if (failure.kind === 'superseded') throw failure
  if (failure.kind === 'unauthorized') return { kind: 'exit', reason: ended }
  if (!isUnclear(failure)) return { kind: 'failed', cause: failure }
  const unread = await failureOf(readList())
  if (unread?.kind === 'superseded') throw unread
  if (unread?.kind === 'unauthorized') return { kind: 'exit', reason: ended }
  return { kind: unread ? 'unconfirmed' : 'failed', cause: failure }
}

/** Why the promise was rejected; `undefined` when it was not. */
export const failureOf = (promise: Promise<unknown>): Promise<ApiError | undefined> =>
  promise.then(() => undefined, asApiError)

const isListed = (id: SessionId, list: SessionList) => list.sessions.some((session) => session.id === id)

/** How many other sessions there are; `null` when the list does not tell for sure. */
export function remainingIn({ sessions, unreadable }: SessionList): number | null {
  const others = sessions.filter(({ current }) => !current).length
  return unreadable === 0 && others === sessions.length - 1 ? others : null
}

/** After these nothing can be asked under this sign-in any more. */
export const endsThisSession = ({ kind }: ApiError) => kind === 'unauthorized' || kind === 'superseded'
