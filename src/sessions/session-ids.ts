import type { SessionId } from '../api/session-id.ts'
import type { Session } from '../api/sessions.ts'

/** Which sessions these are, to look many up among many. */
export const getSessionIds = (sessions: readonly Session[]): ReadonlySet<SessionId> =>
  new Set(sessions.map(({ id }) => id))
