import { useQuery } from '@tanstack/react-query'
import { useCallback, useMemo, useRef, useState } from 'react'
import type { ApiError } from '../api/errors.ts'
import { useI18n } from '../i18n/I18nProvider.tsx'
import { Skeleton } from '../ui/feedback/Skeleton.tsx'
import { useFocusRecovery } from '../ui/use-focus-recovery.ts'
import { useLastVisit } from './changes/use-last-visit.ts'
import { useSessionChanges } from './changes/use-session-changes.ts'
import { SessionSections } from './list/SessionSections.tsx'
import { PageStateContext } from './page-state.ts'
import { useSessionsContext } from './sessions-context.ts'
import { sessionsQuery } from './sessions-query.ts'
import { useNow } from './shared/use-now.ts'
import { useRefetchOnReconnect } from './shared/use-online.ts'
import { SignOutEverywhere } from './sign-out/SignOutEverywhere.tsx'
import { useFocusOnResult } from './sign-out/use-focus-on-result.ts'
import { useSettledCount } from './sign-out/use-sign-out.ts'
import { LoadError } from './status/LoadError.tsx'
import { OfflineBanner } from './status/OfflineBanner.tsx'
import { PageHeader } from './status/PageHeader.tsx'
import { StatusMessage } from './status/StatusMessage.tsx'
import './devices-page.css'

/** Every place the account is signed in, and the ways to end that. */
export function DevicesPage() {
  const { t, format } = useI18n()
  const root = useRef<HTMLDivElement>(null)
  useFocusRecovery(root)
  const query = useQuery(sessionsQuery(useSessionsContext().api))
  const { refetch } = query
  const reload = useCallback(() => void refetch({ cancelRefetch: false }), [refetch])
  const online = useRefetchOnReconnect(reload)
  const now = useNow(query.data, query.dataUpdatedAt)
  const failure = useFailure(query)
  const { data: list } = query
  useFocusOnResult(root)
  const changes = useSessionChanges(list)
  const lastVisit = useLastVisit(list)
  const [refreshes, setRefreshes] = useState(0)
  const countRefresh = useCallback(() => setRefreshes((count) => count + 1), [])
  // A refresh that came back and a sign-out that ended are answers to something the person asked for.
  const orderVersion = refreshes + useSettledCount()
  const state = useMemo(
    () => list && { list, now, changes, lastVisit, orderVersion },
    [list, now, changes, lastVisit, orderVersion],
  )
  return (
    <div ref={root} className="ad-page" aria-busy={!list && query.isFetching}>
      <PageHeader query={query} onRefreshed={countRefresh} />
      <StatusMessage list={list} changes={changes} />
      {state ? (
        <PageStateContext.Provider value={state}>
          <OfflineBanner />
          <SessionSections />
        </PageStateContext.Provider>
      ) : failure ? (
        <LoadError
          error={failure}
          count={query.errorUpdateCount}
          retrying={query.isFetching}
          onTryAgain={() => void query.refetch()}
        />
      ) : (
        <div>
          <p className="ad-visually-hidden">{t('devices.loading')}</p>
          <Skeleton />
        </div>
      )}
      <SignOutEverywhere
        count={list?.unreadable === 0 ? list.sessions.length : undefined}
        // Without a list, or a connection, it is offered where that is said.
        unreachable={list !== undefined && query.isError && online}
      />
      {list && list.sessions.length > 0 && (
        <p className="ad-muted">{t('devices.zone', { zone: format.zone() })}</p>
      )}
    </div>
  )
}

type FirstLoad = { error: ApiError | null; data: unknown }

/**
 * Why there is no list. react-query forgets it as it tries again; the person who
 * pressed "Try again" still reads it, and keeps the focus on the button.
 */
function useFailure({ error, data }: FirstLoad): ApiError | null {
  const [last, setLast] = useState(error)
  if (error && error !== last) setLast(error)
  return data ? null : (error ?? last)
}
