import { useMemo } from 'react'
import type { Session } from '../../api/sessions.ts'
import { useI18n } from '../../i18n/I18nProvider.tsx'
import { type Activity, getActivity } from '../shared/activity.ts'

/**
 * When a session was last used, as its row says it: the words, and not the moment that they
 * count from, so that time passes without a row being rendered whose words stay the same.
 */
export type ActivityLabel = { activity: Activity /** "2 hours ago" */; relativeTime: string }

export function useActivityLabel(now: Date): (session: Session) => ActivityLabel {
  const { format } = useI18n()
  return useMemo(
    () => (session) => ({
      activity: getActivity(session, now),
      relativeTime: session.lastAccessed ? format.relative(session.lastAccessed, now) : '',
    }),
    [now, format],
  )
}
