import { type ApiError, type ApiErrorKind, asApiError, getRetryDelay } from '../../../api/errors.ts'
import type { SessionId } from '../../../api/session-id.ts'

/** At most so many requests at once: the cloud counts them per minute. */
const MAX_CONCURRENT = 3
/** So many failures of the same kind in a row, and the rest waits before it is tried. */
const MAX_FAILURES_IN_A_ROW = 5
/** After so many pauses without a success between them the rest is given up. */
const MAX_PAUSES = 5

export type BulkTools = {
  /** Sends one DELETE; resolves with why it failed, or `undefined`. */
  end: (id: SessionId) => Promise<ApiError | undefined>
  wait: (milliseconds: number, signal: AbortSignal) => Promise<void>
  onAnswer: (id: SessionId, error: ApiError | undefined) => void
  /** The request was refused for now, and is made again after a pause. */
  onRetry: (id: SessionId, error: ApiError) => void
  /** Given up without a request, for the reason that the ones before it failed. */
  onSkip: (id: SessionId, error: ApiError) => void
  /** Why it waits before it goes on; `undefined` when it goes on. */
  onWaiting: (waitingFor: ApiError | undefined) => void
  /** Stops it; requests that are out are not taken back. */
  signal: AbortSignal
}

/** After these nothing can be asked under this sign-in any more. */
export const isSessionLost = ({ kind }: ApiError): boolean =>
  kind === 'unauthorized' || kind === 'token-changed'

/** Why the promise was rejected; `undefined` when it was not. */
export const catchApiError = (promise: Promise<unknown>): Promise<ApiError | undefined> =>
  promise.then(() => undefined, asApiError)

/**
 * Signs sessions out one by one. A session that cannot be signed out keeps no other from
 * being tried; "too many requests", or failures of one kind in a row, slow all of them down.
 *
 * @returns the error that ended this browser's own session, if one did.
 */
export async function runBulk(ids: readonly SessionId[], tools: BulkTools): Promise<ApiError | undefined> {
  const queue = [...ids]
  const pace = createPace(tools)
  let lost: ApiError | undefined

  async function tryOne(id: SessionId): Promise<void> {
    const error = await tools.end(id)
    // "No such session" is an answer like "done": the cloud is well, and has nothing to do.
    if (!error || error.kind === 'not-found') {
      pace.reset()
      tools.onAnswer(id, error)
    } else if (isSessionLost(error)) {
      lost ??= error
      tools.onAnswer(id, error)
    } else if (!pace.slowDown(error)) {
      tools.onAnswer(id, error)
      for (const rest of queue.splice(0)) tools.onSkip(rest, error)
    } else if (error.kind === 'rate-limited') {
      queue.unshift(id)
      tools.onRetry(id, error)
    } else tools.onAnswer(id, error)
  }

  async function getNext(): Promise<SessionId | undefined> {
    await pace.ready()
    return tools.signal.aborted || lost ? undefined : queue.shift()
  }

  async function work(): Promise<void> {
    for (let id = await getNext(); id !== undefined; id = await getNext()) await tryOne(id)
  }

  await Promise.all(Array.from({ length: MAX_CONCURRENT }, work))
  return lost
}

/** Slows every worker down, not only the one that failed: the limit is on all of them. */
function createPace({ wait, onWaiting, signal }: BulkTools) {
  let pause: Promise<void> | undefined
  let pauses = 0
  let failures = 0
  let kind: ApiErrorKind | undefined
  return {
    ready: async () => pause,
    reset() {
      pauses = 0
      failures = 0
    },
    /** @returns `false` when there were too many pauses: then the rest is not worth trying. */
    slowDown(error: ApiError): boolean {
      failures = error.kind === kind ? failures + 1 : 1
      kind = error.kind
      const isDue = error.kind === 'rate-limited' || failures >= MAX_FAILURES_IN_A_ROW
      if (!isDue || pause || signal.aborted) return true
      if (pauses >= MAX_PAUSES) return false
      const milliseconds = error.kind === 'rate-limited' ? getRetryDelay(error) : 1000 * 2 ** pauses
      pauses += 1
      failures = 0
      onWaiting(error)
      pause = wait(milliseconds, signal).then(() => {
        pause = undefined
        onWaiting(undefined)
      })
      return true
    },
  }
}
