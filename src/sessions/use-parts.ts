import { useMemo, useState } from 'react'
import type { SessionId } from '../api/session-id.ts'
import type { Row } from './use-held-rows.ts'

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
 * anew, and a question that is open in it would be gone. Only another order begins afresh.
 *
 * @param numbers which part a row was put in; new rows are added to it.
 */
export function partsOf(rows: readonly Row[], numbers: Map<SessionId, number>): Parts {
  const parts = new Map<number, Row[]>()
  let at = 0
  for (const [index, row] of rows.entries()) {
    const { id } = row.session
    const number = numbers.get(id) ?? Math.max(at, Math.floor(index / SIZE))
    if (number < at) {
      numbers.clear()
      return partsOf(rows, numbers)
    }
    at = number
    numbers.set(id, at)
    const part = parts.get(at)
    if (part) part.push(row)
    else parts.set(at, [row])
  }
  return parts
}
