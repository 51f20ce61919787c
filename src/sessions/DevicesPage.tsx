import { useQuery } from '@tanstack/react-query'
import { useCallback, useRef, useState } from 'react'
import type { ApiError } from '../api/errors.ts'
import { useI18n } from '../i18n/I18nProvider.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { useFocusKeeper } from '../ui/use-focus-keeper.ts'
import { LoadFailed } from './LoadFailed.tsx'
import { OfflineBanner } from './OfflineBanner.tsx'
import { PageHead } from './PageHead.tsx'
import { useSessionsPort } from './port.ts'
import { sessionsQuery } from './queries.ts'
import { ResultLine } from './ResultLine.tsx'
import { SessionSections } from './SessionSections.tsx'
import { SignOutEverywhere } from './SignOutEverywhere.tsx'
import { useBulk } from './use-bulk.ts'
import { useFocusOnResult } from './use-focus-on-result.ts'
import { useLastVisit } from './use-last-visit.ts'
import { useNow } from './use-now.ts'
import { useReloadOnline } from './use-online.ts'
import { useSettledRecords } from './use-settled-records.ts'
import { useWatch } from './use-watch.ts'
import './devices-page.css'

/** Every place the account is signed in, and the ways to end that. */
export function DevicesPage() {
  const { t, format } = useI18n()
  const root = useRef<HTMLDivElement>(null)
  useFocusKeeper(root)
  const query = useQuery(sessionsQuery(useSessionsPort().api))
  const { refetch } = query
  const reload = useCallback(() => void refetch({ cancelRefetch: false }), [refetch])
  const online = useReloadOnline(reload)
  const now = useNow(query.data, query.dataUpdatedAt)
  const failure = useFailure(query)
  const { data: list } = query
  const records = useSettledRecords(list)
  const bulk = useBulk(records)
  useFocusOnResult(bulk, root)
  const watch = useWatch(list)
  const lastVisit = useLastVisit(list)
  return (
    <div ref={root} className="ad-page" aria-busy={!list && query.isFetching}>
      <PageHead query={query} />
      <ResultLine list={list} records={records} watch={watch} />
      {list ? (
        <>
          <OfflineBanner />
          <SessionSections
            list={list}
            records={records}
            bulk={bulk}
            now={now}
            watch={watch}
            lastVisit={lastVisit}
          />
        </>
      ) : failure ? (
        <LoadFailed
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
