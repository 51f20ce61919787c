import type { Session } from '../../api/sessions.ts'
import { useI18n } from '../../i18n/I18nProvider.tsx'
import type { ActivityLabel } from './use-activity-label.ts'

/** "Last used 2 hours ago", and its kin. */
export function SessionActivity({ session, activity, relativeTime }: { session: Session } & ActivityLabel) {
  const { t, rich } = useI18n()
  switch (activity) {
    case 'in-use':
      return <span className="ad-in-use">{t('row.inUse')}</span>
    case 'unused-since-sign-in':
      return <span>{t('row.unusedSinceSignIn')}</span>
    case 'unknown':
      return <span>{t('row.lastUsedUnknown')}</span>
    case 'last-used':
      return (
        <span>
          {rich('row.lastUsed', {
            when: <time dateTime={session.lastAccessed?.toISOString()}>{relativeTime}</time>,
          })}
        </span>
      )
  }
}
