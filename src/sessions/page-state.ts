import { createContext, useContext } from 'react'
import type { SessionList } from '../api/sessions.ts'
import type { ChangesSinceOpening } from './changes/changes-since-opening.ts'
import type { LastVisit } from './changes/use-last-visit.ts'

/** What the page knows, as of one rendering. */
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

export const PageStateContext = createContext<PageState | null>(null)

export function usePageState(): PageState {
  const state = useContext(PageStateContext)
  if (!state) throw new Error('No PageStateContext')
  return state
}
