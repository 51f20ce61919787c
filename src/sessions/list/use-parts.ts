import { useMemo, useState } from 'react'
import type { SessionId } from '../../api/session-id.ts'
import type { Row } from './use-stable-rows.ts'

const SIZE = 100

/** Rows by the number of their part, in order. */
type Parts = ReadonlyMap<number, readonly Row[]>

/**
 * Rows in parts of a hundred. With thousands of them that is what keeps a press and a
 * scrolled frame quick: a browser passes over a whole part that is out of sight, but would
 * look at each single row.
 */
export function useParts(rows: readonly Row[]): Parts {
  const [numbers] = useState(() => new Map<SessionId, number>())
  return useMemo(() => partsOf(rows, numbers), [rows, numbers])
}

/**
 * A row stays in its part, however few are left there: in another one it would be mounted
 * anew, and a question that is open in it would be gone. One that was used moves up to a
 * part before, alone. Only where a part becomes too long is everything put afresh.
 *
 * @param numbers which part a row was put in; kept up to date.
 */
export function partsOf(rows: readonly Row[], numbers: Map<SessionId, number>): Parts {
  const parts = new Map<number, Row[]>()
  // From the end: no row may be in a later part than one that comes after it.
  const known: number[] = []
  let next = Number.POSITIVE_INFINITY
  for (const { session } of rows.toReversed()) {
    next = Math.min(next, numbers.get(session.id) ?? next)
    known.push(next)
  }
  let at = 0
  for (const [index, row] of rows.entries()) {
    const number = known.pop() ?? next
    at = Number.isFinite(number) ? number : Math.max(at, Math.floor(index / SIZE))
    numbers.set(row.session.id, at)
    const part = parts.get(at)
    if (part) part.push(row)
    else parts.set(at, [row])
    if (part && part.length > 2 * SIZE) {
      numbers.clear()
      return partsOf(rows, numbers)
    }
  }
  return parts
}
