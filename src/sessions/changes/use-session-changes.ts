import { useState } from 'react'
import type { SessionList } from '../../api/sessions.ts'
import { type SessionChanges, trackChanges } from './session-changes.ts'

/** What has changed in the list since the page was opened; `null` before the first one. */
export function useSessionChanges(list: SessionList | undefined): SessionChanges | null {
  const [changes, setChanges] = useState<SessionChanges | null>(null)
  const next = list ? trackChanges(changes, list) : changes
  // State that is derived from the last one and from new input: set while rendering, as React has it.
  if (next !== changes) setChanges(next)
  return next
}
