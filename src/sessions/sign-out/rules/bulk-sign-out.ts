import { type ApiError, type ApiErrorKind, asApiError } from '../../../api/errors.ts'
import type { SessionId } from '../../../api/session-id.ts'
import type { SessionList } from '../../../api/sessions.ts'
import { getSessionIds } from '../../session-ids.ts'
import { getRetryDelay } from '../../sessions-query.ts'
import {
  catchApiError,
  countOtherSessions,
  isSessionLost,
  RECHECK_DELAY_MS,
  type SignOutTools,
} from './sign-out.ts'

/** How far a job is: `done` counts the sessions it need not try again. */
export type Progress = {
  done: number
  total: number /** The cloud asked us to slow down. */
  waiting: boolean
}

export type BulkOutcome =
  | {
      kind: 'finished'
      signedOut: number
      /** Gone without our doing: ended elsewhere before we asked, or while we never got to. */
      already: number
      /** Tried, and still listed: these alone are worth another try. */
      failed: readonly SessionId[]
      /** Never tried, because the job was stopped, and still listed. */
      left: readonly SessionId[]
      /** Why the first of them failed. */
      cause: ApiError | undefined
      /** Other sessions that the account has now. */
      remaining: number | null
    }
  /** The list could not be read afterwards. `resultOf` any later list tells what came of it. */
  | { kind: 'unconfirmed'; cause: ApiError; tried: Tried }
  | { kind: 'identity-refused' }

type Job = {
  /** Stops the job; requests that are out are not taken back. */
  signal: AbortSignal
  onProgress: (progress: Progress) => void
}

/** At most so many requests at once: the cloud counts them per minute. */
const MAX_CONCURRENT = 3
/** So often in a row may the cloud ask us to slow down before the rest counts as failed. */
const MAX_RATE_LIMIT_RETRIES = 5

/**
 * Signs sessions out one by one, then reads the list to see which are gone. A session that
 * cannot be ended keeps no other from being ended; only the end of this browser's own
 * session stops everything.
 *
 * @throws {ApiError} when this browser's own session turns out to have ended.
 */
export async function bulkSignOut(
  ids: readonly SessionId[],
  tools: SignOutTools,
  job: Job,
): Promise<BulkOutcome> {
  if (!(await tools.confirmIdentity())) return { kind: 'identity-refused' }
  const tried = await tryEach(ids, tools, job)
  try {
    const accepted = ids.filter((id) => tried.has(id) && !tried.get(id))
    let list = await tools.readList()
    const listed = getSessionIds(list.sessions)
    if (accepted.some((id) => listed.has(id))) {
      await tools.wait(RECHECK_DELAY_MS)
      list = await tools.readList()
    }
    return resultOf(ids, tried, list)
  } catch (thrown) {
    const unread = asApiError(thrown)
    if (isSessionLost(unread)) throw unread
    return { kind: 'unconfirmed', cause: unread, tried }
  }
}

/** What became of each id that was tried: its failure, or `undefined` when the cloud said yes. */
type Tried = ReadonlyMap<SessionId, ApiError | undefined>

async function tryEach(
  ids: readonly SessionId[],
  tools: SignOutTools,
  { signal, onProgress }: Job,
): Promise<Tried> {
  const tried = new Map<SessionId, ApiError | undefined>()
  const queue = [...ids]
  let ended: ApiError | undefined
  let slowDown: Promise<void> | undefined
  let pauses = 0

  const tell = () => onProgress({ done: tried.size, total: ids.length, waiting: slowDown !== undefined })

  /** Every worker waits, not only the one that was told to: the limit is on all of them. */
  function pause(failure: ApiError): void {
    pauses += 1
    slowDown = tools.wait(getRetryDelay(failure), signal).then(() => {
      slowDown = undefined
      tell()
    })
  }

  /** The session that was refused is tried again, after a pause, unless there were too many. */
  function backOff(id: SessionId, failure: ApiError): void {
    queue.unshift(id)
    if (slowDown || signal.aborted) return
    if (pauses < MAX_RATE_LIMIT_RETRIES) pause(failure)
    else for (const rest of queue.splice(0)) tried.set(rest, failure)
  }

  async function tryOne(id: SessionId): Promise<void> {
    const failure = await catchApiError(tools.api.end(id))
    if (failure && isSessionLost(failure)) ended ??= failure
    else if (failure?.kind === 'rate-limited') backOff(id, failure)
    else {
      if (!failure) pauses = 0
      tried.set(id, failure)
    }
    tell()
  }

  async function next(): Promise<SessionId | undefined> {
    await slowDown
    return signal.aborted || ended ? undefined : queue.shift()
  }

  async function work(): Promise<void> {
    for (let id = await next(); id !== undefined; id = await next()) await tryOne(id)
  }

  tell()
  await Promise.all(Array.from({ length: MAX_CONCURRENT }, work))
  if (ended) throw ended
  return tried
}

/** A session that went although its DELETE was answered so was ended by somebody else. */
const DID_NOTHING: readonly (ApiErrorKind | undefined)[] = ['not-found', 'rate-limited']

/** What a job came to, by a list that was read after it. */
export function resultOf(ids: readonly SessionId[], tried: Tried, list: SessionList): BulkOutcome {
  const listed = getSessionIds(list.sessions)
  const still = ids.filter((id) => listed.has(id))
  const failed = still.filter((id) => tried.has(id))
  const gone = ids.filter((id) => !listed.has(id))
  const already = gone.filter((id) => !tried.has(id) || DID_NOTHING.includes(tried.get(id)?.kind)).length
  return {
    kind: 'finished',
    signedOut: gone.length - already,
    already,
    failed,
    left: still.filter((id) => !tried.has(id)),
    cause: failed.map((id) => tried.get(id)).find((failure) => failure !== undefined),
    remaining: countOtherSessions(list),
  }
}
