import { useMemo } from 'react'
import type { Session } from '../../api/sessions.ts'
import type { Format } from '../../i18n/format.ts'
import { useI18n } from '../../i18n/I18nProvider.tsx'
import { type Activity, getActivity } from './activity.ts'

/**
 * When a session was last used, as its row says it: the words, and not the moment that they
 * count from, so that time passes without a row being rendered whose words stay the same.
 */
export type ActivityLabel = { activity: Activity /** "2 hours ago" */; relativeTime: string }

/** Words each session once for as long as it is `now`. */
export function useActivityLabel(now: Date): (session: Session) => ActivityLabel {
  const { format } = useI18n()
  return useMemo(() => {
    const worded = new WeakMap<Session, ActivityLabel>()
    return (session) => {
      const used = worded.get(session) ?? usedAt(session, now, format)
      worded.set(session, used)
      return used
    }
  }, [now, format])
}

const usedAt = (session: Session, now: Date, format: Format): ActivityLabel => ({
  activity: getActivity(session, now),
  relativeTime: session.lastAccessed ? format.relative(session.lastAccessed, now) : '',
})
