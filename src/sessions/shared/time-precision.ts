import type { SessionId } from '../../api/session-id.ts'
import type { Session } from '../../api/sessions.ts'

/** How exactly a row's last use is written, so that no other row reads the same. */
export type TimePrecision = 'minutes' | 'seconds' | 'offset'

export type TimeName = {
  precision: TimePrecision
  /** The time in full, as precise as it takes. */
  when: string
  /** Other rows read the same even so: this is the n-th of `count`. */
  place?: { n: number; count: number }
}

const PRECISIONS: readonly TimePrecision[] = ['minutes', 'seconds', 'offset']

/** The options of `Format` that a precision stands for. */
export const getTimeDetail = (precision: TimePrecision) => ({
  seconds: precision !== 'minutes',
  offset: precision === 'offset',
})

/**
 * Names that tell rows apart by the words themselves: two instants can be written the same, in
 * the hour that clocks repeat in autumn, and only the offset of the zone tells them apart.
 *
 * @param write the time of last use in words.
 */
export function getTimeNames(
  sessions: readonly Session[],
  write: (session: Session, precision: TimePrecision) => string,
): ReadonlyMap<SessionId, TimeName> {
  const names = new Map<SessionId, TimeName>()
  const groupBy = (group: readonly Session[], precision: TimePrecision) => {
    const groups = new Map<string, Session[]>()
    for (const session of group) {
      const words = write(session, precision)
      const same = groups.get(words)
      if (same) same.push(session)
      else groups.set(words, [session])
    }
    return groups
  }
  function name(group: readonly Session[], level: number): void {
    const precision = PRECISIONS[level] ?? 'offset'
    for (const [when, same] of groupBy(group, precision)) {
      const [only] = same
      if (only && same.length === 1) names.set(only.id, { precision, when })
      else nameSame(same, level)
    }
  }
  function nameSame(same: readonly Session[], level: number): void {
    const finer = PRECISIONS.findIndex((precision, at) => at > level && groupBy(same, precision).size > 1)
    if (finer >= 0) {
      name(same, finer)
      return
    }
    const precision = PRECISIONS[Math.max(level, 1)] ?? 'offset'
    for (const [index, session] of same.entries()) {
      const place = { n: index + 1, count: same.length }
      names.set(session.id, { precision, when: write(session, precision), place })
    }
  }
  name(sessions, 0)
  return names
}
