import type { SessionId } from '../../api/session-id.ts'
import type { Session } from '../../api/sessions.ts'

/** A row as shown: `gone` when the server no longer lists it, but removing it now would move others. */
export type Row = { session: Session; gone: boolean }

export const toRows = (sessions: readonly Session[]): Row[] =>
  sessions.map((session) => ({ session, gone: false }))

/**
 * The rows after a background read: each keeps its place, new sessions come at the end, and a
 * session that ended elsewhere stays, marked. What this page was asked to sign out goes.
 *
 * @param askedHere the sessions that this page was asked to sign out.
 * @param isComplete whether the list was read whole and holds this session. A session that an
 *   incomplete list lacks may still be signed in: its row stays as it was.
 */
export function updateRows(
  rows: readonly Row[],
  sessions: readonly Session[],
  { askedHere, isComplete }: { askedHere: ReadonlyMap<SessionId, unknown>; isComplete: boolean },
): readonly Row[] {
  const unplaced = new Map(sessions.map((session) => [session.id, session]))
  const kept = rows.flatMap((row): Row[] => {
    const { id } = row.session
    const session = unplaced.get(id)
    unplaced.delete(id)
    if (session) return [row.session === session && !row.gone ? row : { session, gone: false }]
    if (askedHere.has(id)) return []
    return [row.gone || !isComplete ? row : { ...row, gone: true }]
  })
  const next = [...kept, ...toRows([...unplaced.values()])]
  const isSame = next.length === rows.length && next.every((row, index) => row === rows[index])
  return isSame ? rows : next
}
