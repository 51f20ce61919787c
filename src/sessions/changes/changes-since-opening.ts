import type { SessionId } from '../../api/session-id.ts'
import { isCompleteList } from '../../api/session-list.ts'
import type { Session, SessionList } from '../../api/sessions.ts'

const MINUTE = 60_000

/** What was seen of the sessions since the page was opened. */
export type ChangesSinceOpening = {
  /** When each was last used as it was first seen, in epoch milliseconds. */
  firstUsed: ReadonlyMap<SessionId, number>
  /** A complete list was seen: what comes after it has signed in since, and was not just missing. */
  hasAll: boolean
  /** Those that signed in while the page was open. */
  arrived: ReadonlyMap<SessionId, Session>
}

/** The changes after a further list. The same object when that list tells nothing new. */
export function trackChanges(changes: ChangesSinceOpening | null, list: SessionList): ChangesSinceOpening {
  const unseen = list.sessions.filter(({ id }) => !changes?.firstUsed.has(id))
  const hasAll = changes?.hasAll || isCompleteList(list)
  if (changes && unseen.length === 0 && hasAll === changes.hasAll) return changes
  const firstUsed = new Map(changes?.firstUsed)
  for (const { id, lastAccessed } of unseen) firstUsed.set(id, lastAccessed?.getTime() ?? 0)
  const arrived = new Map(changes?.arrived)
  if (changes?.hasAll) for (const session of unseen) arrived.set(session.id, session)
  return { firstUsed, hasAll, arrived }
}

/** Whether the session's time moved while the page was open, and lately: then its device was used. */
export function isUsedJustNow(
  { firstUsed }: ChangesSinceOpening,
  { id, lastAccessed, current }: Session,
  now: Date,
): boolean {
  const used = lastAccessed?.getTime() ?? 0
  return !current && used > (firstUsed.get(id) ?? used) && now.getTime() - used <= 5 * MINUTE
}
