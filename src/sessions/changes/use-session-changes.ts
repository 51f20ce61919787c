import { useState } from 'react'
import type { SessionList } from '../../api/sessions.ts'
import { type SessionChanges, trackChanges } from './session-changes.ts'

/** What has changed in the list since the page was opened; `null` before the first one. */
export function useSessionChanges(list: SessionList | undefined): SessionChanges | null {
  const [changes, setWatch] = useState<SessionChanges | null>(null)
  const next = list ? trackChanges(changes, list) : changes
  // Remembered while rendering: the next list is held against this one.
  if (next !== changes) setWatch(next)
  return next
}
