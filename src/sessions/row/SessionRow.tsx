import type { ReactNode } from 'react'
import type { Session } from '../../api/sessions.ts'
import { useI18n } from '../../i18n/I18nProvider.tsx'
import { ShortTimestamp } from '../shared/ShortTimestamp.tsx'
import { SessionTimeLine } from '../time-line/SessionTimeLine.tsx'
import type { SessionLine } from '../time-line/session-line.ts'
import './session-row.css'

type Props = {
  session: Session
  title: ReactNode
  /** When it signed in, in short. */
  signedIn: string
  /** Beside the title: when it was last used, if the title does not say all of it. */
  stamp?: ReactNode
  line: SessionLine | null
  /** Of all that are listed it signed in last. */
  isNewest?: boolean
  isUnused?: boolean
  /** It came after the last visit, or while the page is open. */
  isNew?: boolean
  /** A sign-out is at work, or the session ended elsewhere: the row waits to go. */
  isDimmed?: boolean
  /** What is remarkable about this session. */
  badges?: ReactNode
  action?: ReactNode
  /** What went wrong with this session, if it did. */
  failure?: ReactNode
}

/** One session: when it was last used, when it signed in, both on the axis, and what can be done. */
export function SessionRow({
  session,
  title,
  signedIn,
  stamp,
  line,
  badges,
  action,
  failure,
  ...row
}: Props) {
  const { t, rich } = useI18n()
  const { createdAt } = session
  return (
    <li
      className="ad-row"
      data-key={session.id}
      data-dimmed={row.isDimmed || undefined}
      data-unused={row.isUnused || undefined}
      data-new={row.isNew || undefined}
    >
      <div className="ad-row-text">
        <div className="ad-row-title">
          {title}
          {badges}
        </div>
        {stamp && <p className="ad-row-stamp ad-muted">{stamp}</p>}
        <p className="ad-row-meta ad-muted">
          {rich('row.signedIn', {
            when: createdAt ? (
              <ShortTimestamp at={createdAt} text={signedIn} />
            ) : (
              <span>{t('row.unknown')}</span>
            ),
          })}
          {row.isNewest && (
            <span>
              {' '}
              <span className="ad-badge ad-badge-newest">{t('badge.newest')}</span>
            </span>
          )}
        </p>
      </div>
      <SessionTimeLine line={line} />
      {action}
      {failure && <div className="ad-row-failure">{failure}</div>}
    </li>
  )
}
