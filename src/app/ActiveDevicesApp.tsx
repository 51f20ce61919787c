import { QueryClientProvider } from '@tanstack/react-query'
import { useEffect, useId, useLayoutEffect, useMemo, useReducer, useState, useSyncExternalStore } from 'react'
import { DevicesPage } from '../sessions/DevicesPage.tsx'
import { SessionsContext } from '../sessions/sessions-context.ts'
import type { SignOutSummary } from '../sessions/sign-out/rules/selectors.ts'
import { SignOutReport } from '../sessions/sign-out/SignOutReport.tsx'
import { useBeforeUnloadWarning } from '../sessions/sign-out/use-sign-out.ts'
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx'
import type { App } from './create-app.ts'
import { ErrorFallback } from './ErrorFallback.tsx'
import type { Host } from './host.ts'
import {
  findOrCreateApp,
  forgetInterruptedApp,
  type HostedApp,
  keepInterruptedApp,
} from './interrupted-app.ts'
import { InterruptedNotice, RestartNotice } from './RestartNotice.tsx'
import { SignedOut } from './SignedOut.tsx'
import { useRestart } from './use-restart.ts'

type AppProps = Host & {
  /** `false` where the address stands around the page already. */
  showEmail?: boolean
  /** Whether the page names itself. */
  showHeading?: boolean
}

/** The devices page for a host, from the first request to the way out. Needs our `Root` around it. */
export function ActiveDevicesApp({ showEmail = true, showHeading = true, ...host }: AppProps) {
  const { run, restart, isWaiting, interrupted } = useRestart()
  return (
    <>
      {isWaiting && <RestartNotice />}
      <AuthenticatedPage
        key={`${run} ${host.apiBaseUrl}`}
        host={host}
        showEmail={showEmail}
        showHeading={showHeading}
        interrupted={interrupted}
        onTokenChanged={restart}
      />
    </>
  )
}

type Props = {
  host: Host
  showEmail: boolean
  showHeading: boolean
  interrupted: SignOutSummary | undefined
  onTokenChanged: (interrupted?: SignOutSummary) => () => void
}

/** Mounted afresh for every sign-in, so that nothing of one is seen by the next. */
function AuthenticatedPage({ host, showEmail, showHeading, interrupted, onTokenChanged }: Props) {
  const [hosted] = useState(() => findOrCreateApp(host))
  const { app } = hosted
  useLatestHost(hosted, host)
  const { email, unusedAfterDays = 90 } = host
  const confirmsIdentity = host.confirmIdentity !== undefined
  const idPrefix = useId()
  const context = useMemo(
    () => ({ ...app.services, email, showEmail, showHeading, unusedAfterDays, confirmsIdentity, idPrefix }),
    [app, email, showEmail, showHeading, unusedAfterDays, confirmsIdentity, idPrefix],
  )
  const state = useSyncExternalStore(app.subscribe, app.getState)
  useInterruption(hosted)
  useCacheCleanup(app)
  if (state.kind === 'left') return <SignedOut app={app} ending={state} onTokenChanged={onTokenChanged} />
  return (
    <SessionsContext.Provider value={context}>
      {interrupted && <InterruptedNotice {...interrupted} />}
      <Page app={app} />
    </SessionsContext.Provider>
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

/** The callbacks that are called are the latest that were given. */
function useLatestHost({ app, latest }: HostedApp, host: Host): void {
  useLayoutEffect(() => {
    latest.update(host)
    app.noticeAccount()
  })
}

/** Nobody sees the job any more when the page goes, and nobody could stop it; the next page tells. */
function useInterruption({ app, latest }: HostedApp): void {
  useEffect(() => {
    forgetInterruptedApp()
    return () => {
      keepInterruptedApp({ app, latest })
      latest.detach()
      app.services.signOut.stop()
    }
  }, [app, latest])
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
