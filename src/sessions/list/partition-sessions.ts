import type { Session, SessionList } from '../../api/sessions.ts'

/** The sessions as the page lays them out. */
export type SessionGroups =
  | { kind: 'identified'; current: Session; others: readonly Session[] }
  /** Not exactly one session is flagged as this browser: then the page does not guess. */
  | { kind: 'no-current' | 'several-current'; all: readonly Session[] }
  /** Nothing was listed, or nothing that could be read. */
  | { kind: 'empty' | 'unreadable' }

/** Current first, then as the server ordered them. */
export function partitionSessions({ sessions, unreadable }: SessionList): SessionGroups {
  if (sessions.length === 0) return { kind: unreadable === 0 ? 'empty' : 'unreadable' }
  const flagged = sessions.filter((session) => session.current)
  const others = sessions.filter((session) => !session.current)
  const [current] = flagged
  if (!current) return { kind: 'no-current', all: others }
  if (flagged.length > 1) return { kind: 'several-current', all: [...flagged, ...others] }
  return { kind: 'identified', current, others }
}
