import type { Session } from '../../api/sessions.ts'
import { useI18n } from '../../i18n/I18nProvider.tsx'
import { Timestamp } from '../shared/Timestamp.tsx'
import type { ActivityLabel } from './use-activity-label.ts'

/** "Last used 2 hours ago", and its kin. */
export function SessionActivity({ session, activity, relativeTime }: { session: Session } & ActivityLabel) {
  const { t, rich } = useI18n()
  switch (activity) {
    case 'in-use':
      return <span className="ad-in-use">{t('row.inUse')}</span>
    case 'unused-since-sign-in':
      return t('row.unusedSinceSignIn')
    case 'unknown':
      return t('row.lastUsedUnknown')
    case 'last-used':
      return rich('row.lastUsed', {
        when: <time dateTime={session.lastAccessed?.toISOString()}>{relativeTime}</time>,
      })
  }
}

/** "Signed in Tue 12 May 2026, 09:14 · last used Fri 15 May 2026, 11:02" */
export function SessionTimes({ session, seconds }: { session: Session; seconds: boolean }) {
  const { rich } = useI18n()
  const at = (time: Date | null) => ({ when: <Timestamp at={time} seconds={seconds} /> })
  return (
    <>
      <span className="ad-row-time">{rich('row.signedIn', at(session.createdAt))}</span>{' '}
      <span className="ad-row-time">
        <span className="ad-row-dot">· </span>
        {rich('row.lastUsedAt', at(session.lastAccessed))}
      </span>
    </>
  )
}
