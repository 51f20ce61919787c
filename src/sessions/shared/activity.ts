import type { Session } from '../../api/sessions.ts'

const MINUTE = 60_000

/** When a session was last used, as far as it can be said without inventing anything. */
export type Activity = 'in-use' | 'unused-since-sign-in' | 'unknown' | 'last-used'

/** By the page's clock: for words, and never alone for what is ended (see `unused-sessions.ts`). */
export function getActivity({ createdAt, lastAccessed }: Session, now: Date): Activity {
  if (!lastAccessed) return 'unknown'
  const since = now.getTime() - lastAccessed.getTime()
  // Clients ask about once a minute while open. Clocks differ a little, so a time just ahead is now.
  if (since <= 3 * MINUTE && since >= -5 * MINUTE) return 'in-use'
  return isUnusedSinceSignIn({ createdAt, lastAccessed }) ? 'unused-since-sign-in' : 'last-used'
}

/** The sign-in itself counts as use, within a minute. */
export const isUnusedSinceSignIn = ({
  createdAt,
  lastAccessed,
}: Pick<Session, 'createdAt' | 'lastAccessed'>) =>
  createdAt !== null &&
  lastAccessed !== null &&
  Math.abs(lastAccessed.getTime() - createdAt.getTime()) <= MINUTE
