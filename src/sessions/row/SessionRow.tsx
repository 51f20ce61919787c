import type { ReactNode } from 'react'
import type { Session } from '../../api/sessions.ts'
import { useI18n } from '../../i18n/I18nProvider.tsx'
import type { TimePrecision } from '../shared/time-precision.ts'
import { SessionActivity, SessionTimes } from './SessionTimes.tsx'
import type { ActivityLabel } from './use-activity-label.ts'
import './session-row.css'

type Props = ActivityLabel & {
  session: Session
  precision?: TimePrecision
  /** A sign-out is at work, or the session ended elsewhere: the row waits to go. */
  isDimmed?: boolean
  title?: ReactNode
  /** Beside the title: what is remarkable about this session. */
  badges?: ReactNode
  action?: ReactNode
  /** What went wrong with this session, if it did. */
  failure?: ReactNode
}

/** One session: when it was last used, its two times, and what can be done about it. */
export function SessionRow({
  session,
  precision,
  isDimmed = false,
  title,
  badges,
  action,
  failure,
  ...used
}: Props) {
  const { t } = useI18n()
  return (
    <li className="ad-row" data-dimmed={isDimmed || undefined}>
      <div className="ad-row-text">
        <p className="ad-row-title">
          <span>{title ?? <SessionActivity session={session} {...used} />}</span>
          {session.current && <span className="ad-badge">{t('current.title')}</span>}
          {badges}
        </p>
        <p className="ad-muted ad-row-times">
          <SessionTimes session={session} seconds={precision?.seconds ?? false} />
        </p>
      </div>
      {action}
      {failure && <div className="ad-row-failure">{failure}</div>}
    </li>
  )
}
