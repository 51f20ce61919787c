import type { UseQueryResult } from '@tanstack/react-query'
import { useState } from 'react'
import type { ApiError } from '../../api/errors.ts'
import type { SessionList } from '../../api/sessions.ts'
import { useI18n } from '../../i18n/I18nProvider.tsx'
import { Button } from '../../ui/controls/Button.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { useSessionsContext } from '../sessions-context.ts'
import { getErrorMessage } from '../shared/use-retry-after.ts'

type Query = UseQueryResult<SessionList, ApiError>
type Props = { query: Query /** The list that the person asked for is there. */; onRefreshed: () => void }

/** What this page is, whose, and how fresh. */
export function PageHeader({ query, onRefreshed }: Props) {
  const { t } = useI18n()
  const { email } = useSessionsContext()
  // Only what a person asked for is announced again; a minute's silent read is not.
  const [failures, setFailures] = useState(0)
  async function refresh() {
    const { isError } = await query.refetch()
    if (isError) setFailures((count) => count + 1)
    else onRefreshed()
  }
  return (
    <header className="ad-head">
      <div className="ad-head-text">
        <Heading level={1} tabIndex={-1}>
          {t('devices.title')}
        </Heading>
        <p className="ad-muted">{t('devices.lead')}</p>
        {email && <p className="ad-muted">{t('devices.account', { email })}</p>}
      </div>
      <div className="ad-head-refresh">
        <Button variant="quiet" onClick={refresh}>
          {t('devices.refresh')}
        </Button>
        {query.data && <Freshness key={failures} query={query} />}
      </div>
    </header>
  )
}

function Freshness({ query }: { query: Query }) {
  const { t, format } = useI18n()
  const time = format.stamp(new Date(query.dataUpdatedAt), new Date())
  if (!query.isError) return <p className="ad-muted">{t('devices.updated', { time })}</p>
  return (
    <p className="ad-muted" role="alert">
      {t('devices.stale', { time })} {getErrorMessage(t, query.error)}
    </p>
  )
}
