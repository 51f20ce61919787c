import type { SessionList } from '../../api/sessions.ts'

/** What a second reading of the list shows that the first did not. */
export type ListChanges = {
  added: number
  ended: number
  used: number
  /** Whether both were read whole and are the same: otherwise it cannot be said that nothing changed. */
  isUnchanged: boolean
}

/** This browser's own session is left out: each reading of the list is a use of it. */
export function compareLists(before: SessionList, after: SessionList): ListChanges {
  const old = new Map(before.sessions.map((session) => [session.id, session]))
  let added = 0
  let used = 0
  for (const session of after.sessions) {
    const known = old.get(session.id)
    old.delete(session.id)
    if (!known) added += 1
    else if (!session.current && known.lastAccessed?.getTime() !== session.lastAccessed?.getTime()) used += 1
  }
  const isWhole = before.unreadable + after.unreadable === 0
  // A session missing from a list that was not read whole may still be there.
  const ended = isWhole ? old.size : 0
  return { added, ended, used, isUnchanged: isWhole && added + ended + used === 0 }
}
