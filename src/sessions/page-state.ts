import type { SessionList } from '../api/sessions.ts'
import type { ChangesSinceOpening } from './changes/changes-since-opening.ts'
import type { LastVisit } from './changes/use-last-visit.ts'

/**
 * What the page knows, as of one rendering. Handed on rather than provided by a context: a context
 * that changes makes React look through every row for what reads it.
 */
export type PageState = {
  list: SessionList
  /** The moment that "2 hours ago" counts from. */
  now: Date
  changes: ChangesSinceOpening | null
  lastVisit: LastVisit | null
  /** A session last used at this moment or before it counts as unused. */
  unusedBefore: Date
  /** Counts what the person asked for. Rows take the server's order when it changes, and at no other time. */
  orderVersion: number
}
