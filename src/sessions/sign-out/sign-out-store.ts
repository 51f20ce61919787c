import { type ApiError, asApiError } from '../../api/errors.ts'
import type { SessionId } from '../../api/session-id.ts'
import type { SessionList, SessionsApi } from '../../api/sessions.ts'
import { getIn } from '../../lib/bucket-map.ts'
import { createStore, type Store } from '../../lib/store.ts'
import { getEffect, mayHaveActed, toDeleteResult } from './rules/delete-results.ts'
import { catchApiError, isSessionLost, runBulk } from './rules/run-bulk.ts'
import { getEndReason, isBulk, isSelf } from './rules/selectors.ts'
import type { SignOutReason } from './rules/sign-out-reason.ts'
import {
  INITIAL_STATE,
  isSettled,
  type Operation,
  reduce,
  type Scope,
  type SignOutEvent,
  type SignOutState,
} from './rules/sign-out-state.ts'

/** How long the cloud gets before the list is read a second time. */
const RECHECK_DELAY_MS = 2000

type Tools = {
  api: Pick<SessionsApi, 'end' | 'endAll'>
  /** Asked before anything is sent; `false`, and nothing is. */
  confirmIdentity: () => Promise<boolean>
  /** A list that is asked for after this call. Throws `ApiError`. */
  fetchFreshSessions: () => Promise<SessionList>
  /** The one way out. */
  endSession: (reason: SignOutReason) => void
  /** Resolves after that many milliseconds, or when the signal says that waiting is over. */
  wait?: ((milliseconds: number, signal?: AbortSignal) => Promise<void>) | undefined
}

/** Every sign-out of this page: does what is asked for, and keeps the record of it. */
export type SignOutStore = Pick<Store<SignOutState>, 'get' | 'subscribe'> & {
  /** Wraps every read of the list, so that the record knows what each list can prove. */
  trackRead: (read: () => Promise<SessionList>) => Promise<SessionList>
  /** Signs one session out; nothing happens while it is being signed out already. */
  signOutSession: (id: SessionId) => void
  /** Sends nothing; only looks whether what was asked for has been done. */
  checkAgain: (operation: number) => void
  /** Signs many sessions out, one by one; one such job at a time. */
  signOutMany: (scope: 'others' | 'unused', ids: readonly SessionId[]) => void
  /** Stops the job of many; requests that are out are not taken back. */
  stop: () => void
  /** Whether a job of many is running that closing the page would cut off. */
  isJobRunning: () => boolean
  /** The sign-in is over: nothing more is sent, and nobody needs to be warned. */
  close: () => void
  /** Signs this browser's session out, and with `all` every other one too. Returns the operation's number. */
  signOutSelf: (target: SessionId | 'all') => number
}

export function createSignOutStore({ wait = waitFor, ...tools }: Tools): SignOutStore {
  const store = createStore<SignOutState>(INITIAL_STATE)
  const dispatch = (event: SignOutEvent) => store.set(reduce(store.get(), event))
  let stopper = new AbortController()
  let isClosed = false

  /** @returns whether anything may be sent. */
  async function ask(operation: number): Promise<boolean> {
    const isConfirmed = await tools.confirmIdentity()
    dispatch({ type: isConfirmed ? 'confirmed' : 'identity-refused', operation })
    return isConfirmed
  }

  function begin(scope: Scope, targets: readonly SessionId[]): number {
    dispatch({ type: 'asked', scope, targets })
    return store.get().operations.length - 1
  }

  function send(target: SessionId | 'all', isOwn?: boolean): Promise<ApiError | undefined> {
    dispatch({ type: 'sent', target })
    return catchApiError(target === 'all' ? tools.api.endAll() : tools.api.end(target, isOwn))
  }

  const leave = (error: ApiError) => {
    // Another sign-in is noticed by whoever shows the page.
    if (error.kind === 'unauthorized') tools.endSession(getEndReason(store.get()))
  }

  /** Looks at the list, and once more a moment later while it contradicts the answer; then the operation is settled. */
  async function verify(operation: number, isRecheckDue: (list: SessionList) => boolean): Promise<void> {
    dispatch({ type: 'checking', operation })
    let readError: ApiError | undefined
    try {
      const list = await tools.fetchFreshSessions()
      if (isRecheckDue(list)) {
        await wait(RECHECK_DELAY_MS)
        await tools.fetchFreshSessions()
      }
    } catch (thrown) {
      readError = asApiError(thrown)
      if (isSessionLost(readError)) leave(readError)
    }
    dispatch({ type: 'settled', operation, readError })
  }

  /** Whether one of these is listed although its DELETE was or may have been done. */
  const listsAny = (targets: readonly SessionId[]) => (list: SessionList) => {
    const listed = new Set(list.sessions.map(({ id }) => id))
    const { requests } = store.get()
    return targets.some((id) => listed.has(id) && mayHaveActed(getEffect(getIn(requests, id))))
  }

  async function runOne(operation: number, id: SessionId): Promise<void> {
    if (!(await ask(operation))) return
    const error = await send(id)
    const result = toDeleteResult(error)
    dispatch({ type: 'answered', operation, target: id, result })
    if (error && isSessionLost(error)) leave(error)
    if (result.effect === 'none') dispatch({ type: 'settled', operation })
    else await verify(operation, listsAny([id]))
  }

  async function runMany(operation: number, ids: readonly SessionId[], signal: AbortSignal): Promise<void> {
    if (!(await ask(operation))) return
    const lost = await runBulk(ids, {
      end: (id) => send(id, false),
      wait,
      signal,
      onWaiting: (waitingFor) => dispatch({ type: 'waiting', operation, waitingFor }),
      onAnswer: (target, error) =>
        dispatch({ type: 'answered', operation, target, result: toDeleteResult(error) }),
      onRetry: (target, error) =>
        dispatch({ type: 'answered', operation, target, result: toDeleteResult(error), isRetried: true }),
      onSkip: (target, error) => dispatch({ type: 'skipped', operation, target, error }),
    })
    if (lost) {
      leave(lost)
      dispatch({ type: 'settled', operation })
    } else await verify(operation, listsAny(ids))
  }

  /** Why this browser is signed out after a sign-out of its own; `undefined` when it is not. */
  function getSelfReason(target: SessionId | 'all', error: ApiError | undefined): SignOutReason | undefined {
    if (error && error.kind !== 'unauthorized') return undefined
    if (target === 'all') return error ? 'all-unconfirmed' : 'all'
    const reason = getEndReason(store.get())
    // Its end was asked for, whoever brought it about.
    return reason === 'expired' ? 'current' : reason
  }

  async function runSelf(operation: number, target: SessionId | 'all'): Promise<void> {
    if (!(await ask(operation))) return
    const error = await send(target, true)
    const { effect } = toDeleteResult(error)
    dispatch({ type: 'answered', operation, target, result: { effect, error } })
    const reason = getSelfReason(target, error)
    if (reason) tools.endSession(reason)
    // "No such session" contradicts whoever asks with that very session: the list tells.
    if (effect === 'unknown' || effect === 'gone-before') await verify(operation, () => effect === 'unknown')
    else dispatch({ type: 'settled', operation })
  }

  const findPending = (isOne: (operation: Operation) => boolean) =>
    store.get().operations.find((one) => !isSettled(one) && isOne(one))

  const findJob = () => findPending(isBulk)

  return {
    get: store.get,
    subscribe: store.subscribe,
    async trackRead(read) {
      dispatch({ type: 'read-started' })
      const { reads } = store.get()
      const list = await read()
      dispatch({ type: 'listed', read: reads, list })
      return list
    },
    signOutSession(id) {
      if (findPending(({ scope, targets }) => scope === 'session' && targets[0] === id)) return
      void runOne(begin('session', [id]), id)
    },
    checkAgain(operation) {
      if (store.get().operations[operation]?.phase !== 'settled') return
      void verify(operation, () => false)
    },
    signOutMany(scope, ids) {
      if (findJob()) return
      stopper = new AbortController()
      void runMany(begin(scope, ids), ids, stopper.signal)
    },
    isJobRunning: () => !isClosed && findJob() !== undefined,
    close() {
      isClosed = true
      stopper.abort()
    },
    stop() {
      const job = findJob()
      if (job) dispatch({ type: 'stopped', operation: job.number })
      stopper.abort()
    },
    signOutSelf(target) {
      const scope = target === 'all' ? 'all' : 'current'
      const pending = findPending(isSelf)
      if (pending) return pending.number
      const listed = store.get().latest?.list.sessions.map(({ id }) => id) ?? []
      const operation = begin(scope, target === 'all' ? listed : [target])
      void runSelf(operation, target)
      return operation
    },
  }
}

const waitFor = (milliseconds: number, signal?: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal?.aborted) return resolve()
    setTimeout(resolve, milliseconds)
    signal?.addEventListener('abort', () => resolve(), { once: true })
  })
