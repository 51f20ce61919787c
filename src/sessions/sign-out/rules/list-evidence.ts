import type { SessionId } from '../../../api/session-id.ts'
import { isCompleteList } from '../../../api/session-list.ts'
import type { SessionList } from '../../../api/sessions.ts'

/**
 * What a list tells about one session.
 *
 * - `listed`: it is in the list.
 * - `gone`: it is absent from a list that was read whole and holds this browser's session.
 * - `not-listed`: it is absent, and nothing suggests that the list lacks it by mistake, but
 *   the list does not show this browser's session either, so absence alone proves nothing.
 * - `none`: there is no list, or one that may lack sessions that live.
 */
export type ListEvidence = 'listed' | 'gone' | 'not-listed' | 'none'

/** @param before the list that was shown when the sign-out was asked for. */
export function createListEvidence(
  list: SessionList | null,
  before: SessionList | null,
): (id: SessionId) => ListEvidence {
  if (!list) return () => 'none'
  const listed = new Set(list.sessions.map(({ id }) => id))
  const absent: ListEvidence = isCompleteList(list)
    ? 'gone'
    : list.sessions.length > 0 && list.unreadable <= (before?.unreadable ?? 0)
      ? 'not-listed'
      : 'none'
  return (id) => (listed.has(id) ? 'listed' : absent)
}
