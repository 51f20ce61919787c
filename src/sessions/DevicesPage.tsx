import { useQuery } from '@tanstack/react-query'
import { type CSSProperties, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { ApiError } from '../api/errors.ts'
import { isCompleteList } from '../api/session-list.ts'
import { useI18n } from '../i18n/I18nProvider.tsx'
import { checkTimeZone } from '../i18n/time-zone.ts'
import { Skeleton } from '../ui/feedback/Skeleton.tsx'
import { useFocusRecovery } from '../ui/use-focus-recovery.ts'
import { useReinsertion } from '../ui/use-reinsertion.ts'
import { useChangesSinceOpening } from './changes/use-changes-since-opening.ts'
import { useLastVisit } from './changes/use-last-visit.ts'
import { GuideLink } from './guide/GuideLink.tsx'
import { SignOutGuide } from './guide/SignOutGuide.tsx'
import { SessionCounts } from './list/SessionCounts.tsx'
import { SessionSections } from './list/SessionSections.tsx'
import { useSessionsContext } from './sessions-context.ts'
import { sessionsQuery } from './sessions-query.ts'
import { useNow } from './shared/use-now.ts'
import { useRefetchOnReconnect } from './shared/use-online.ts'
import { getUnusedBefore } from './sign-out/rules/unused-sessions.ts'
import { useFocusOnResult } from './sign-out/use-focus-on-result.ts'
import { useSettledCount } from './sign-out/use-sign-out.ts'
import { LoadError } from './status/LoadError.tsx'
import { OfflineBanner } from './status/OfflineBanner.tsx'
import { PageHeader } from './status/PageHeader.tsx'
import { RefreshError } from './status/RefreshError.tsx'
import { StatusMessage } from './status/StatusMessage.tsx'
import { useRefresh } from './status/use-refresh.ts'
import { createTimeScale } from './time-line/time-scale.ts'
import './devices-page.css'

/** Every place the account is signed in, and the ways to end that. */
export function DevicesPage() {
  const { t, format } = useI18n()
  const root = useRef<HTMLDivElement>(null)
  useFocusRecovery(root)
  useReinsertion(root)
  const { api, unusedAfterDays } = useSessionsContext()
  const query = useQuery(sessionsQuery(api))
  const { data: list, refetch, dataUpdatedAt } = query
  const reload = useCallback(() => void refetch({ cancelRefetch: false }), [refetch])
  const online = useRefetchOnReconnect(reload)
  // biome-ignore lint/correctness/useExhaustiveDependencies: at each reading of the list.
  useEffect(checkTimeZone, [dataUpdatedAt])
  const now = useNow(list, dataUpdatedAt)
  const failure = useFailure(query)
  useFocusOnResult(root)
  const changes = useChangesSinceOpening(list)
  const lastVisit = useLastVisit(list)
  const refresh = useRefresh(query)
  // A refresh that came back and a sign-out that ended are answers to something the person asked for.
  const orderVersion = refresh.answered + useSettledCount()
  const state = useMemo(() => {
    const unusedBefore = list && getUnusedBefore(list, now, unusedAfterDays)
    return list && unusedBefore && { list, now, changes, lastVisit, orderVersion, unusedBefore }
  }, [list, now, changes, lastVisit, orderVersion, unusedAfterDays])
  const style = { '--ad-stretches': createTimeScale(unusedAfterDays).stops.length } as CSSProperties
  const readAt = useMemo(() => (dataUpdatedAt ? new Date(dataUpdatedAt) : null), [dataUpdatedAt])
  return (
    <div ref={root} className="ad-page" style={style} aria-busy={!list && query.isFetching}>
      <PageHeader readAt={readAt} now={now} refresh={refresh} />
      {state ? <SessionCounts state={state} /> : !failure && <div className="ad-counts-room" />}
      <StatusMessage list={list} changes={changes} lastVisit={lastVisit} now={now} refresh={refresh}>
        <GuideLink />
      </StatusMessage>
      {state && readAt && query.error && (
        <RefreshError error={query.error} readAt={readAt} now={now} count={refresh.failed} />
      )}
      {state ? (
        <>
          <OfflineBanner />
          <SessionSections state={state} />
        </>
      ) : failure ? (
        <LoadError
          error={failure}
          count={query.errorUpdateCount}
          retrying={query.isFetching}
          onTryAgain={() => void query.refetch()}
        />
      ) : (
        <Skeleton>{t('devices.loading')}</Skeleton>
      )}
      <SignOutGuide
        count={list && isCompleteList(list) ? list.sessions.length : undefined}
        // Without a list, or a connection, it is offered where that is said.
        unreachable={list !== undefined && query.isError && online}
      />
      {list && list.sessions.length > 0 && (
        <p className="ad-muted ad-zone">
          <span>{t('devices.zone', { zone: format.zone() })}</span>
        </p>
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
