import { useState } from 'react'
import type { SessionList } from '../api/sessions.ts'
import { type Watch, watchOn } from './changes.ts'

/** What has changed in the list since the page was opened; `null` before the first one. */
export function useWatch(list: SessionList | undefined): Watch | null {
  const [watch, setWatch] = useState<Watch | null>(null)
  const next = list ? watchOn(watch, list) : watch
  // Remembered while rendering: the next list is held against this one.
  if (next !== watch) setWatch(next)
  return next
}
