import { getOnlyCurrent } from '../../api/session-list.ts'
import type { SessionList } from '../../api/sessions.ts'
import { useI18n } from '../../i18n/I18nProvider.tsx'
import { getNewestSession } from '../changes/newest-session.ts'
import type { LastVisit } from '../changes/use-last-visit.ts'

type Props = { list: SessionList | undefined; lastVisit: LastVisit | null; now: Date }

/**
 * Which sessions are new since the last visit, when that is known of all of them. Not "no new
 * sign-in": one may have come and gone unseen. Else the question that only the person can answer.
 */
export function IdleStatus({ list, lastVisit, now }: Props) {
  const { t, format } = useI18n()
  if (!list) return <p>{t('devices.lead')}</p>
  if (lastVisit) {
    const date = format.day(lastVisit.at, now)
    const unknown = list.sessions.filter(({ id }) => !lastVisit.ids.has(id))
    const count = unknown.filter(({ current }) => !current).length
    if (count > 0) return <p className="ad-status-new">{t('status.new', { count, date })}</p>
    // This browser's own session is not marked in the list, and must not be passed over here.
    if (unknown.length === 0 && list.unreadable === 0)
      return <p className="ad-status-calm">{t('status.noneNew', { date })}</p>
  }
  if (list.sessions.length < 2) return <p>{t('devices.lead')}</p>
  return (
    <p>
      <span>{`${t('status.check')} `}</span>
      <Newest list={list} now={now} />
    </p>
  )
}

/** A time of day rather than "3 minutes ago", which a screen reader would read out every minute. */
function Newest({ list, now }: { list: SessionList; now: Date }) {
  const { t, format } = useI18n()
  const newest = getNewestSession(list)
  const session = list.sessions.find(({ id }) => id === newest)
  if (!session?.createdAt) return null
  return (
    <span className="ad-status-newest">
      {session === getOnlyCurrent(list)
        ? t('status.newestHere')
        : t('status.newest', { when: format.stamp(session.createdAt, now) })}
    </span>
  )
}
