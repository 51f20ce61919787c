import { isCompleteList } from '../../api/session-list.ts'
import type { SessionList } from '../../api/sessions.ts'

/** What a second reading of the list shows that the first did not. */
export type ListChanges = {
  ended: number
  used: number
  /** Whether both were read whole and are the same: otherwise it cannot be said that nothing changed. */
  isUnchanged: boolean
}

/** This browser's own session is left out: each reading of the list is a use of it. */
export function compareLists(before: SessionList, after: SessionList): ListChanges {
  const old = new Map(before.sessions.map((session) => [session.id, session]))
  let changed = 0
  let used = 0
  for (const session of after.sessions) {
    const known = old.get(session.id)
    old.delete(session.id)
    const by = (session.lastAccessed?.getTime() ?? 0) - (known?.lastAccessed?.getTime() ?? 0)
    if (!known || (by !== 0 && !session.current)) changed += 1
    // A time that goes back, or was not known before, tells of no use.
    if (by > 0 && known?.lastAccessed && !known.current && !session.current) used += 1
  }
  // A session missing from a list that may lack some may still be there.
  const ended = isCompleteList(after) ? old.size : 0
  const isWhole = before.unreadable + after.unreadable === 0
  return { ended, used, isUnchanged: isWhole && old.size + changed === 0 }
}
