import { useI18n } from '../../i18n/I18nProvider.tsx'
import type { PageState } from '../page-state.ts'
import { useSessionsContext } from '../sessions-context.ts'
import { getActivity } from '../shared/activity.ts'
import './session-counts.css'

/** How many sessions there are, in three numbers that need no reading of rows. */
export function SessionCounts({ state }: { state: PageState }) {
  const { t, format } = useI18n()
  const { list, now, unusedBefore } = state
  const { unusedAfterDays } = useSessionsContext()
  const { sessions, unreadable } = list
  if (sessions.length === 0) return null
  const total = sessions.length + unreadable
  const inUse = sessions.filter((session) => session.current || getActivity(session, now) === 'in-use').length
  const unused = sessions.filter(({ lastAccessed }) => lastAccessed && lastAccessed <= unusedBefore).length
  const counts = [
    { count: total, caption: t('answer.sessions', { count: total }) },
    { count: inUse, caption: t('answer.inUse'), tone: 'in-use' },
    {
      count: unused,
      caption: t('answer.unused', { count: unusedAfterDays }),
      tone: unused ? 'unused' : undefined,
    },
  ]
  return (
    // biome-ignore lint/a11y/noRedundantRoles: without bullets Safari takes it for no list.
    <ul role="list" className="ad-counts">
      {counts.map(({ count, caption, tone }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: always the same three, in this order.
        <li key={index} data-tone={tone}>
          <b>{format.number(count)}</b> <span>{caption}</span>
        </li>
      ))}
    </ul>
  )
}
