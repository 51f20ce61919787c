import type { SessionId } from '../../api/session-id.ts'
import { INITIAL_ROWS, ROWS_PER_STEP } from './use-row-limit.ts'

/** So many are in no parts: nearly every account has fewer. */
const MAX_UNDIVIDED = INITIAL_ROWS + ROWS_PER_STEP
/** A prime, so that of ids which count up in steps some begin a part, and not all. */
const PART_SIZE = 47

type Part<T> = { key: SessionId; rows: T[] }

/**
 * Divides what follows the first rows of a long list into parts of about fifty. Where a part begins is a matter of the ids in it
 * alone: when a session comes or goes, the other parts stay as they are.
 */
export function splitIntoParts<T>(
  rows: readonly T[],
  getId: (row: T) => SessionId,
): { first: readonly T[]; parts: readonly Part<T>[] } {
  if (rows.length <= MAX_UNDIVIDED) return { first: rows, parts: [] }
  const parts: Part<T>[] = []
  for (const row of rows.slice(INITIAL_ROWS)) {
    const id = getId(row)
    const part = parts.at(-1)
    if (!part || Number(id.slice(-9)) % PART_SIZE === 0) parts.push({ key: id, rows: [row] })
    else part.rows.push(row)
  }
  return { first: rows.slice(0, INITIAL_ROWS), parts }
}
