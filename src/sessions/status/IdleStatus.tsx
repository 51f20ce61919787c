import type { SessionList } from '../../api/sessions.ts'
import { useI18n } from '../../i18n/I18nProvider.tsx'
import type { LastVisit } from '../changes/use-last-visit.ts'

type Props = { list: SessionList | undefined; lastVisit: LastVisit | null; now: Date }

/**
 * Which sessions are new since the last visit, when that is known of all of them. Not "no new
 * sign-in": one may have come and gone unseen.
 */
export function IdleStatus({ list, lastVisit, now }: Props) {
  const { t, format } = useI18n()
  if (!list || !lastVisit) return <p>{t('devices.lead')}</p>
  const date = format.day(lastVisit.at, now)
  const unknown = list.sessions.filter(({ id }) => !lastVisit.ids.has(id))
  const count = unknown.filter(({ current }) => !current).length
  if (count > 0) return <p className="ad-status-new">{t('status.new', { count, date })}</p>
  // This browser's own session is not marked in the list, and must not be passed over here.
  if (unknown.length > 0 || list.unreadable > 0) return <p>{t('devices.lead')}</p>
  return <p className="ad-status-calm">{t('status.noneNew', { date })}</p>
}
