import type { SessionId } from '../../api/session-id.ts'
import { isCompleteList } from '../../api/session-list.ts'
import type { SessionList } from '../../api/sessions.ts'

/**
 * The session that signed in last of those listed. `null` where that cannot be told: the list may
 * lack sessions, a time could not be read, two share the latest, or there is no other session.
 */
export function getNewestSession(list: SessionList): SessionId | null {
  const { sessions } = list
  if (!isCompleteList(list) || sessions.length < 2) return null
  let newest: SessionId | null = null
  let latest = Number.NEGATIVE_INFINITY
  for (const { id, createdAt } of sessions) {
    if (!createdAt) return null
    const time = createdAt.getTime()
    if (time > latest) newest = id
    else if (time === latest) newest = null
    latest = Math.max(latest, time)
  }
  return newest
}
