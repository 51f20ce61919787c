import type { Session } from '../api/sessions.ts'
import { useI18n } from '../i18n/I18nProvider.tsx'
import type { Used } from './use-used.ts'

/** "Last used 2 hours ago", and its kin. */
export function SessionUsage({ session, usage, ago }: { session: Session } & Used) {
  const { t, rich } = useI18n()
  switch (usage) {
    case 'in-use':
      return <span className="ad-in-use">{t('row.inUse')}</span>
    case 'unused-since-sign-in':
      return t('row.unusedSinceSignIn')
    case 'unknown':
      return t('row.lastUsedUnknown')
    case 'last-used':
      return rich('row.lastUsed', {
        when: <time dateTime={session.lastAccessed?.toISOString()}>{ago}</time>,
      })
  }
}

/** "Signed in Tue 12 May 2026, 09:14 · last used Fri 15 May 2026, 11:02" */
export function SessionTimes({ session, seconds }: { session: Session; seconds: boolean }) {
  const { rich } = useI18n()
  const at = (time: Date | null) => ({ when: <Instant at={time} seconds={seconds} /> })
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

export function Instant({ at, seconds = false }: { at: Date | null; seconds?: boolean }) {
  const { t, format } = useI18n()
  return at ? <time dateTime={at.toISOString()}>{format.dateTime(at, { seconds })}</time> : t('row.unknown')
}
