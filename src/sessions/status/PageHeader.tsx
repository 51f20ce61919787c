import { useI18n } from '../../i18n/I18nProvider.tsx'
import { Button } from '../../ui/controls/Button.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { RefreshIcon } from '../../ui/RefreshIcon.tsx'
import { useSessionsContext } from '../sessions-context.ts'
import { ShortTimestamp } from '../shared/ShortTimestamp.tsx'
import type { Refresh } from './use-refresh.ts'
import './page-header.css'

type Props = {
  /** When the list that is shown was read; `null` without one. */
  readAt: Date | null
  now: Date
  refresh: Refresh
}

/** What this page is, whose where nothing around it says so, and how fresh. */
export function PageHeader({ readAt, now, refresh }: Props) {
  const { t, rich, format } = useI18n()
  const { email, showEmail, showHeading } = useSessionsContext()
  return (
    <header className="ad-head">
      <div className="ad-head-text">
        {showHeading && (
          <Heading level={1} tabIndex={-1}>
            {t('devices.title')}
          </Heading>
        )}
        {email && showEmail && <p className="ad-muted ad-head-account">{t('devices.account', { email })}</p>}
      </div>
      <div className="ad-head-refresh">
        {readAt && (
          <p className="ad-muted">
            {refresh.isPending ? (
              <span key="pending">{t('devices.refreshing')}</span>
            ) : (
              <span key="time">
                {rich('devices.updated', {
                  time: <ShortTimestamp at={readAt} text={format.stamp(readAt, now)} />,
                })}
              </span>
            )}
          </p>
        )}
        <Button variant="quiet" onClick={refresh.press}>
          <RefreshIcon />
          <span>{t('devices.refresh')}</span>
        </Button>
      </div>
    </header>
  )
}
