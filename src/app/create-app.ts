import { QueryCache, QueryClient } from '@tanstack/react-query'
import { ApiError, asApiError } from '../api/errors.ts'
import { type Account, createAuthorizer, isSameAccount } from '../api/http/authorizer.ts'
import { type Connectivity, createConnectivity } from '../api/http/connectivity.ts'
import { createHttpClient } from '../api/http/http-client.ts'
import type { SessionId } from '../api/session-id.ts'
import { createSessionsApi, type SessionsApi } from '../api/sessions.ts'
import type { AppServices } from '../sessions/sessions-context.ts'
import { fetchFreshSessions } from '../sessions/sessions-query.ts'
import { catchApiError } from '../sessions/sign-out/rules/run-bulk.ts'
import { getEndReason, isBusy, type SignOutSummary, summarize } from '../sessions/sign-out/rules/selectors.ts'
import type { SignOutReason } from '../sessions/sign-out/rules/sign-out-reason.ts'
import { createSignOutStore } from '../sessions/sign-out/sign-out-store.ts'
import type { Host } from './host.ts'
import { createVisitMemory } from './last-visit-storage.ts'

/**
 * How the sign-in that an app serves stands. `left` is over for good: `token-changed` when
 * the host moved on to another token, else with the reason the host was told.
 */
type AppState =
  | { kind: 'active' }
  | { kind: 'left'; reason: SignOutReason | 'token-changed'; summary: SignOutSummary; wasBusy: boolean }

/** The page's insides for one sign-in. Another sign-in gets another app, and so an empty cache. */
export type App = {
  queryClient: QueryClient
  services: AppServices
  /** Forgets the list. To be called when no mounted component observes it, or it would be asked for again. */
  clearCache: () => void
  getState: () => AppState
  subscribe: (listener: () => void) => () => void
  /** Resolves when the host has dealt with the sign-out; rejects when it failed to. */
  hostHandledSignOut: () => Promise<void>
  /** The host said whose account it shows: when it is another one, this sign-in is over. */
  noticeAccount: () => void
}

type Options = {
  connectivity?: Connectivity
  /** In place of a timer, before the list is looked at again and while the cloud asks for patience. */
  wait?: ((milliseconds: number, signal?: AbortSignal) => Promise<void>) | undefined
}

/** The composition root: everything is put together here, and has no effect until it is used. */
export function createApp(host: Host, { connectivity = createConnectivity(), wait }: Options = {}): App {
  let state: AppState = { kind: 'active' }
  let hostHandledSignOut: Promise<void> = Promise.resolve()
  const listeners = new Set<() => void>()

  /** The one way out, taken once. */
  function endSession(reason: SignOutReason | 'token-changed'): void {
    if (state.kind === 'left') return
    const summary = summarize(signOut.get())
    state = { kind: 'left', reason, summary, wasBusy: isBusy(signOut.get()) }
    signOut.close()
    reportBusy()
    // The host first: it holds the token, in memory and in storage, and tells other tabs.
    if (reason !== 'token-changed') {
      hostHandledSignOut = callHost(() => host.onSignedOut(reason, summary))
      // Whoever shows the page hears of it; when nobody does any more, it is the host's own affair.
      hostHandledSignOut.catch(() => {})
    }
    memory.forget()
    // Who shows the page clears the cache when React has unmounted it; with no page there is nobody to do so.
    if (listeners.size === 0) clearCache()
    for (const listener of listeners) listener()
  }

  let lastToken: string | null | undefined
  let renewals = 0
  /** As they were when the last list was asked for. */
  let renewalsAtRead = 0
  async function giveToken() {
    // After the way out nothing more is sent, even where the host still has the token.
    const token = state.kind === 'left' ? null : await (host.getToken ?? giveNoToken)()
    if (lastToken && token !== lastToken) renewals += 1
    lastToken = token
    return token
  }

  const isByCookie = host.credentials !== undefined && !host.getToken
  const authorize = createAuthorizer(isByCookie ? undefined : giveToken, () => host)

  const http = createHttpClient({
    baseUrl: host.apiBaseUrl,
    authorize,
    credentials: host.credentials,
    connectivity,
    fetch: host.fetch,
  })

  const onError = (thrown: unknown) => {
    const { kind } = asApiError(thrown)
    if (kind === 'unauthorized') endSession(getEndReason(signOut.get()))
    if (kind === 'token-changed') endSession('token-changed')
  }
  const queryClient: QueryClient = new QueryClient({ queryCache: new QueryCache({ onError }) })

  function clearCache(): void {
    void queryClient.cancelQueries() // aborts what is on its way; `clear` alone would not
    queryClient.clear()
  }

  const cloud = createSessionsApi((method, call) => {
    // After the way out nothing more is sent, even where the browser still has a cookie.
    return state.kind === 'left' ? Promise.reject(new ApiError('unauthorized')) : http(method, call)
  })
  const api: SessionsApi = {
    ...cloud,
    // Every read goes through the record of sign-outs, whoever asks for it.
    list: (signal) =>
      signOut.trackRead(async () => {
        const before = renewals
        const list = await cloud.list(signal)
        renewalsAtRead = before
        return list
      }),
    async end(id, isOwn = isCurrent(id)) {
      await giveToken()
      if (isTokenRenewed()) await fetchFreshSessions(queryClient, api)
      // A renewed token has a session of its own, which is neither the one before nor one of the others.
      if (isOwn !== isCurrent(id)) throw new ApiError('rejected')
      await cloud.end(id)
      if (isOwn) await assertSignInEnded()
    },
    async endAll() {
      await cloud.endAll()
      await assertSignInEnded()
    },
  }
  /** What ended the old sign-in must not end a new one, be it another account's or a renewed token's. */
  async function assertSignInEnded(): Promise<void> {
    const error = await catchApiError(authorize())
    if (error?.kind === 'token-changed') throw error
    if (error || !isTokenRenewed()) return
    const readError = await catchApiError(cloud.list())
    if (readError?.kind !== 'unauthorized') throw new ApiError('aborted')
  }
  /** Since the last list was asked for, which may then be that of the token before. */
  const isTokenRenewed = () => renewals !== renewalsAtRead
  const isCurrent = (id: SessionId) =>
    signOut.get().latest?.list.sessions.find((session) => session.id === id)?.current === true

  const signOut = createSignOutStore({
    api,
    confirmIdentity: () => isConfirmed(host),
    fetchFreshSessions: () => fetchFreshSessions(queryClient, api),
    endSession,
    wait,
  })
  let wasBusy = false
  function reportBusy(): void {
    const busy = state.kind === 'active' && isBusy(signOut.get())
    if (busy === wasBusy) return
    wasBusy = busy
    callHost(() => host.onBusyChange?.(busy)).catch((thrown) => globalThis.reportError?.(thrown))
  }
  signOut.subscribe(reportBusy)

  let account: Account = { accountId: host.accountId, email: host.email }
  const memory = createVisitMemory(() => account)
  return {
    queryClient,
    clearCache,
    services: { api, connectivity, memory, endSession, signOut },
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    hostHandledSignOut: () => hostHandledSignOut,
    noticeAccount() {
      const { accountId, email } = host
      if (isSameAccount(account, { accountId, email }) === false) endSession('token-changed')
      account = { accountId: accountId || account.accountId, email: email || account.email }
    },
  }
}

/** A host that gives neither a token nor cookies is one where nobody is signed in. */
const giveNoToken = () => null

/** Only a plain yes is one: a host that fails, or forgets to answer, has confirmed nothing. */
async function isConfirmed({ confirmIdentity }: Host): Promise<boolean> {
  if (!confirmIdentity) return true
  try {
    return (await confirmIdentity()) === true
  } catch {
    return false
  }
}

async function callHost(call: () => void | Promise<void>): Promise<void> {
  await call()
}
