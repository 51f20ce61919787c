import { QueryClientProvider } from '@tanstack/react-query'
import { useEffect, useId, useMemo, useReducer, useState, useSyncExternalStore } from 'react'
import { DevicesPage } from '../sessions/DevicesPage.tsx'
import { SessionsContext } from '../sessions/sessions-context.ts'
import { SignOutReport } from '../sessions/sign-out/SignOutReport.tsx'
import { useBeforeUnloadWarning } from '../sessions/sign-out/use-sign-out.ts'
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx'
import { type App, createApp } from './create-app.ts'
import { ErrorFallback } from './ErrorFallback.tsx'
import type { Host } from './host.ts'
import { SignedOut } from './SignedOut.tsx'
import { useLatestHost } from './use-latest-host.ts'

/** The devices page for a host, from the first request to the way out. Needs our `Root` around it. */
export function ActiveDevicesApp(host: Host) {
  const [run, reset] = useReducer((count: number) => count + 1, 0)
  return <AuthenticatedPage key={`${run} ${host.apiBaseUrl}`} host={host} onReset={reset} />
}

type Props = { host: Host; onReset: () => void }

/** Mounted afresh for every sign-in, so that nothing of one is seen by the next. */
function AuthenticatedPage({ host, onReset }: Props) {
  const latest = useLatestHost(host)
  const [app] = useState(() => createApp(latest))
  const { email, unusedAfterDays = 90 } = host
  const confirmsIdentity = host.confirmIdentity !== undefined
  const idPrefix = useId()
  const context = useMemo(
    () => ({ ...app.services, email, unusedAfterDays, confirmsIdentity, idPrefix }),
    [app, email, unusedAfterDays, confirmsIdentity, idPrefix],
  )
  const state = useSyncExternalStore(app.subscribe, app.getState)
  // Nobody sees the job any more, and nobody could stop it.
  useEffect(() => () => app.services.signOut.stop(), [app])
  useCacheCleanup(app)
  if (state.kind === 'left') return <SignedOut app={app} ending={state} onTokenChanged={onReset} />
  return (
    <SessionsContext value={context}>
      <Page app={app} />
    </SessionsContext>
  )
}

/**
 * Clears the cache when this sign-in has ended and React has unmounted the page: in an effect after
 * the commit that replaced it, or when a host that left at once unmounts all of this.
 */
function useCacheCleanup(app: App) {
  const hasLeft = app.getState().kind === 'left'
  useEffect(() => {
    if (hasLeft) app.clearCache()
    return () => {
      if (app.getState().kind === 'left') app.clearCache()
    }
  }, [app, hasLeft])
}

/** The record of sign-outs is above this: a job goes on when the page crashes, and is told of. */
function Page({ app }: { app: App }) {
  const [attempt, tryAgain] = useReducer((count: number) => count + 1, 0)
  useBeforeUnloadWarning()
  return (
    <ErrorBoundary
      key={attempt}
      fallback={
        <ErrorFallback onTryAgain={tryAgain} onSignOutLocally={() => app.services.endSession('local')}>
          <SignOutReport />
        </ErrorFallback>
      }
    >
      <QueryClientProvider client={app.queryClient}>
        <DevicesPage />
      </QueryClientProvider>
    </ErrorBoundary>
  )
}
