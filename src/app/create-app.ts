import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { type Connectivity, createConnectivity } from '../api/connectivity.ts'
import { asApiError } from '../api/errors.ts'
import { createHttp } from '../api/http.ts'
import { createSessionsApi } from '../api/sessions.ts'
import { reasonOfEnd } from '../sessions/mutations.ts'
import type { AppPort, SignedOutReason } from '../sessions/port.ts'
import { sessionsQuery } from '../sessions/queries.ts'
import type { Host } from './host.ts'
import { visitMemory } from './visit-memory.ts'

/**
 * How the sign-in that an app serves stands. `left` is over for good: `superseded` when
 * the host moved on to another token, else with the reason the host was told.
 */
type AppState = { kind: 'active' } | { kind: 'left'; reason: SignedOutReason | 'superseded' }

/** The page's insides for one sign-in. Another sign-in gets another app, and so an empty cache. */
export type App = {
  queryClient: QueryClient
  port: AppPort
  /** Asks for the list before there is a page to want it; resolves when it is there, or is not to be had. */
  prefetch: () => Promise<void>
  getState: () => AppState
  subscribe: (listener: () => void) => () => void
  /** Resolves when the host has dealt with the sign-out; rejects when it failed to. */
  hostLeft: () => Promise<void>
}

/** The composition root: everything is put together here, and has no effect until it is used. */
export function createApp(host: Host, connectivity: Connectivity = createConnectivity()): App {
  let state: AppState = { kind: 'active' }
  let hostLeft: Promise<void> = Promise.resolve()
  const listeners = new Set<() => void>()

  /** The one way out, taken once. */
  function leave(reason: SignedOutReason | 'superseded'): void {
    if (state.kind === 'left') return
    state = { kind: 'left', reason }
    // The host first: it holds the token, in memory and in storage, and tells other tabs.
    if (reason !== 'superseded') {
      hostLeft = callHost(() => host.onSignedOut(reason))
      // Whoever shows the page hears of it; when nobody does any more, it is the host's own affair.
      hostLeft.catch(() => {})
    }
    // Then the page goes, and only when nothing observes it any more, what it had cached.
    for (const listener of listeners) listener()
    visitMemory.forget()
    queueMicrotask(() => dropCache(queryClient))
  }

  const http = createHttp({
    baseUrl: host.apiBaseUrl,
    // After the way out nothing more is sent, even where the host still has the token.
    getToken: () => (state.kind === 'left' ? null : host.getToken()),
    connectivity,
    fetch: host.fetch,
  })

  const onError = (thrown: unknown) => {
    const { kind } = asApiError(thrown)
    if (kind === 'unauthorized') leave(reasonOfEnd(queryClient))
    if (kind === 'superseded') leave('superseded')
  }
  const queryClient: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
  })

  const api = createSessionsApi(http)
  return {
    queryClient,
    prefetch: () => queryClient.prefetchQuery(sessionsQuery(api)),
    port: {
      api,
      connectivity,
      memory: visitMemory,
      signedOut: leave,
      confirmIdentity: () => isConfirmed(host),
    },
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    hostLeft: () => hostLeft,
  }
}

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

async function dropCache(client: QueryClient): Promise<void> {
  await client.cancelQueries()
  client.clear()
}
