import type { SessionId } from '../../api/session-id.ts'
import type { Session } from '../../api/sessions.ts'

/** How a row's time must be written so that no other row reads the same. */
export type TimePrecision = {
  /** Another row shares the minute. */
  seconds: boolean
  /** Another row shares even the second: this is the n-th of `count`. */
  place?: { n: number; count: number }
}

const ALONE: TimePrecision = { seconds: false }
const SAME_MINUTE: TimePrecision = { seconds: true }

/** The same object for the same place, so that a memoised row is not rendered again. */
const places = new Map<string, TimePrecision>()
function inPlace(n: number, count: number): TimePrecision {
  const key = `${n} ${count}`
  const precision = places.get(key) ?? { seconds: true, place: { n, count } }
  places.set(key, precision)
  return precision
}

/** Only the rows that need telling apart are in the map; `getTimePrecision` fills in the rest. */
export function getTimePrecisions(sessions: readonly Session[]): ReadonlyMap<SessionId, TimePrecision> {
  const bySecond = groupBy(sessions, 1000)
  const precisions = new Map<SessionId, TimePrecision>()
  for (const minute of groupBy(sessions, 60_000).values()) {
    if (minute.length > 1) for (const { id } of minute) precisions.set(id, SAME_MINUTE)
  }
  for (const second of bySecond.values()) {
    if (second.length < 2) continue
    for (const [index, { id }] of second.entries()) {
      precisions.set(id, inPlace(index + 1, second.length))
    }
  }
  return precisions
}

export const getTimePrecision = (
  precisions: ReadonlyMap<SessionId, TimePrecision>,
  id: SessionId,
): TimePrecision => precisions.get(id) ?? ALONE

function groupBy(sessions: readonly Session[], unit: number): Map<number, Session[]> {
  const groups = new Map<number, Session[]>()
  for (const session of sessions) {
    const key = Math.floor((session.lastAccessed?.getTime() ?? -unit) / unit)
    const group = groups.get(key)
    if (group) group.push(session)
    else groups.set(key, [session])
  }
  return groups
}
