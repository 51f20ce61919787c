import { useState } from 'react'
import type { SessionList } from '../../api/sessions.ts'
import { type ChangesSinceOpening, trackChanges } from './changes-since-opening.ts'

/** What has changed in the list since the page was opened; `null` before the first one. */
export function useChangesSinceOpening(list: SessionList | undefined): ChangesSinceOpening | null {
  const [changes, setChanges] = useState<ChangesSinceOpening | null>(null)
  const next = list ? trackChanges(changes, list) : changes
  // State that is derived from the last one and from new input: set while rendering, as React has it.
  if (next !== changes) setChanges(next)
  return next
}
