import { QueryClientProvider } from '@tanstack/react-query'
import { useId, useMemo, useReducer, useState, useSyncExternalStore } from 'react'
import { DevicesPage } from '../sessions/DevicesPage.tsx'
import { SessionsContext } from '../sessions/sessions-context.ts'
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx'
import { type App, createApp } from './create-app.ts'
import { ErrorFallback } from './ErrorFallback.tsx'
import type { Host } from './host.ts'
import { SignedOut } from './SignedOut.tsx'
import { useLatestHost } from './use-latest-host.ts'

type Props = Host & {
  /** Made ahead of the page, for its first sign-in. */
  prepared?: App | undefined
}

/** The devices page for a host, from the first request to the way out. Needs our `Root` around it. */
export function ActiveDevicesApp({ prepared, ...host }: Props) {
  const [run, reset] = useReducer((count: number) => count + 1, 0)
  return (
    <AuthenticatedPage
      key={`${run} ${host.apiBaseUrl}`}
      host={host}
      prepared={run === 0 ? prepared : undefined}
      onReset={reset}
    />
  )
}

type OneProps = { host: Host; prepared: App | undefined; onReset: () => void }

/** Mounted afresh for every sign-in, so that nothing of one is seen by the next. */
function AuthenticatedPage({ host, prepared, onReset }: OneProps) {
  const latest = useLatestHost(host)
  const [app] = useState(() => prepared ?? createApp(latest))
  const { email, unusedAfterDays = 90 } = host
  const idPrefix = useId()
  const services = useMemo(
    () => ({ ...app.services, email, unusedAfterDays, idPrefix }),
    [app, email, unusedAfterDays, idPrefix],
  )
  const state = useSyncExternalStore(app.subscribe, app.getState)
  if (state.kind === 'left') return <SignedOut app={app} reason={state.reason} onSuperseded={onReset} />
  return (
    <ErrorBoundary
      fallback={<ErrorFallback onTryAgain={onReset} onForget={() => services.endSession('local')} />}
    >
      <QueryClientProvider client={app.queryClient}>
        <SessionsContext value={services}>
          <DevicesPage />
        </SessionsContext>
      </QueryClientProvider>
    </ErrorBoundary>
  )
}
