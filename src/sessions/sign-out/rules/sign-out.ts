import { type ApiError, type ApiErrorKind, asApiError, isOutcomeUnknown } from '../../../api/errors.ts'
import type { SessionId } from '../../../api/session-id.ts'
import type { SessionList, SessionsApi } from '../../../api/sessions.ts'
import type { SignOutReason } from '../../sessions-context.ts'

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
export type Reply = 'ok' | ApiErrorKind

/** What became of a sign-out that includes this browser: a way out, or why there is none. */
export type SelfSignOutOutcome =
  | { kind: 'exit'; reason: SignOutReason }
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
export const RECHECK_DELAY_MS = 2000

/** @throws {ApiError} when this browser's own session turns out to have ended. */
export async function signOutOne(id: SessionId, tools: SignOutTools): Promise<Outcome> {
  if (!(await tools.confirmIdentity())) return { kind: 'identity-refused' }
  const failure = await catchApiError(tools.api.end(id))
  if (failure && isSessionLost(failure)) throw failure
  if (failure && failure.kind !== 'not-found' && !isOutcomeUnknown(failure))
    return { kind: 'failed', cause: failure }
  return confirmSignedOut(id, tools, { reply: failure?.kind ?? 'ok', failure })
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
export async function confirmSignedOut(
  id: SessionId,
  tools: SignOutTools,
  { reply, failure }: Before,
): Promise<Outcome> {
  try {
    let list = await tools.readList()
    if (isListed(id, list) && reply === 'ok') {
      await tools.wait(RECHECK_DELAY_MS)
      list = await tools.readList()
    }
    return failure && isListed(id, list)
      ? { kind: 'failed', cause: failure }
      : resolveFromList(id, reply, list)
  } catch (thrown) {
    const unread = asApiError(thrown)
    if (isSessionLost(unread)) throw unread
    return { kind: 'unconfirmed', cause: failure ?? unread, reply }
  }
}

/** What a list that was read after the DELETE tells of it. */
export function resolveFromList(id: SessionId, reply: Reply, list: SessionList): Outcome {
  if (isListed(id, list)) return { kind: 'still-signed-in' }
  const kind = reply === 'not-found' ? 'already-signed-out' : 'signed-out'
  return { kind, remaining: countOtherSessions(list) }
}

/** Ends the session of this browser. 401 and the API's 404 mean that it had ended already. */
export const signOutHere = (id: SessionId, tools: SignOutTools): Promise<SelfSignOutOutcome> =>
  signOutThisBrowser(() => tools.api.end(id), tools, {
    done: 'current',
    ended: 'current',
    isDone: (failure) => failure.kind === 'not-found',
  })

/** Ends every session. When only this one is known to have ended, the words are softer. */
export const signOutEverywhere = (tools: SignOutTools): Promise<SelfSignOutOutcome> =>
  signOutThisBrowser(tools.api.endAll, tools, {
    done: 'all',
    ended: 'all-unconfirmed',
    isDone: () => false,
  })

type ExitReasons = {
  done: SignOutReason
  /** For when the cloud does not confirm it, but no longer knows this session. */
  ended: SignOutReason
  isDone: (failure: ApiError) => boolean
}

async function signOutThisBrowser(
  send: () => Promise<void>,
  { confirmIdentity, readList }: SignOutTools,
  { done, ended, isDone }: ExitReasons,
): Promise<SelfSignOutOutcome> {
  if (!(await confirmIdentity())) return { kind: 'identity-refused' }
  const failure = await catchApiError(send())
  if (!failure || isDone(failure)) return { kind: 'exit', reason: done }
  if (failure.kind === 'token-changed') throw failure
  if (failure.kind === 'unauthorized') return { kind: 'exit', reason: ended }
  if (!isOutcomeUnknown(failure)) return { kind: 'failed', cause: failure }
  const unread = await catchApiError(readList())
  if (unread?.kind === 'token-changed') throw unread
  if (unread?.kind === 'unauthorized') return { kind: 'exit', reason: ended }
  return { kind: unread ? 'unconfirmed' : 'failed', cause: failure }
}

/** Why the promise was rejected; `undefined` when it was not. */
export const catchApiError = (promise: Promise<unknown>): Promise<ApiError | undefined> =>
  promise.then(() => undefined, asApiError)

const isListed = (id: SessionId, list: SessionList) => list.sessions.some((session) => session.id === id)

/** How many other sessions there are; `null` when the list does not tell for sure. */
export function countOtherSessions({ sessions, unreadable }: SessionList): number | null {
  const others = sessions.filter(({ current }) => !current).length
  return unreadable === 0 && others === sessions.length - 1 ? others : null
}

/** After these nothing can be asked under this sign-in any more. */
export const isSessionLost = ({ kind }: ApiError) => kind === 'unauthorized' || kind === 'token-changed'
