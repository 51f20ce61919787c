import type { Session } from '../../api/sessions.ts'
import type { TimeScale } from './time-scale.ts'

/** What is drawn of a session, in percent from the old end of the axis. */
export type SessionLine = {
  /** `null`: signed in before the axis begins. */
  readonly signedIn: number | null
  /** `null`: last used before the axis begins. */
  readonly lastUsed: number | null
}

/**
 * The two times that are known of a session, and nothing else. `null` without one of them:
 * then no line can be drawn that is true.
 */
export function getSessionLine(
  { createdAt, lastAccessed }: Session,
  scale: TimeScale,
  now: Date,
): SessionLine | null {
  if (!createdAt || !lastAccessed) return null
  return {
    signedIn: scale.getPosition(createdAt, now),
    lastUsed: scale.getPosition(lastAccessed, now),
  }
}
