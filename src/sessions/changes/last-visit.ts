import type { SessionList } from '../../api/sessions.ts'
import { isRecord } from '../../lib/is-record.ts'

/** What this browser remembers of an account's sessions. Times are epoch milliseconds. */
export type Visit = {
  /** The sessions that were listed, and when. */
  ids: readonly string[]
  at: number
  /** What the visit before had listed, and when; `null` on the first. */
  before: { ids: readonly string[]; at: number } | null
}

/** Looking again within this is the same visit. */
const SAME_VISIT = 30 * 60_000

/** What was remembered, read as a stranger's: a browser's storage is anybody's to write. */
export function parseVisit(value: unknown): Visit | null {
  const listing = toListing(value)
  return listing && { ...listing, before: toListing((value as Visit).before) }
}

function toListing(value: unknown): { ids: string[]; at: number } | null {
  if (!isRecord(value)) return null
  const { ids, at } = value
  const isOne = Array.isArray(ids) && ids.every((id) => typeof id === 'string') && Number.isFinite(at)
  return isOne ? { ids, at: at as number } : null
}

/** The memory after a further list. */
export function getNextVisit(last: Visit | null, { sessions }: SessionList, now: number): Visit {
  const ids = sessions.map(({ id }) => id)
  if (!last) return { ids, at: now, before: null }
  const isSame = Math.abs(now - last.at) < SAME_VISIT
  return { ids, at: now, before: isSame ? last.before : { ids: last.ids, at: last.at } }
}

/**
 * The last visit, to hold this list against, or `null`: there was none, or it was of
 * another account, with which this one has no session in common.
 */
export function getLastVisit(
  { before }: Visit,
  { sessions }: SessionList,
): { ids: ReadonlySet<string>; at: Date } | null {
  if (!before) return null
  const ids = new Set(before.ids)
  return sessions.some(({ id }) => ids.has(id)) ? { ids, at: new Date(before.at) } : null
}
