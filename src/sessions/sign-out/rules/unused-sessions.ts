import { getOnlyCurrent } from '../../../api/session-list.ts'
import type { Session, SessionList } from '../../../api/sessions.ts'

const DAY = 86_400_000

/**
 * Before this, a session counts as unused. Counted from this session's own last use, which
 * is the cloud's clock and just now; the browser's may be a day off. `null` without it.
 */
export function getUnusedCutoff(current: Session, days: number): Date | null {
  return current.lastAccessed && new Date(current.lastAccessed.getTime() - days * DAY)
}

/** The same where no session is known to be this one: for words alone, nothing is ended by it. */
export function getUnusedBefore(list: SessionList, now: Date, days: number): Date {
  const current = getOnlyCurrent(list)
  return (current && getUnusedCutoff(current, days)) ?? new Date(now.getTime() - days * DAY)
}

/** Those not used since. One whose time is unknown may be in use, so it is not among them. */
export const filterUnused = (sessions: readonly Session[], since: Date | null): Session[] =>
  since ? sessions.filter(({ lastAccessed }) => lastAccessed && lastAccessed <= since) : []
