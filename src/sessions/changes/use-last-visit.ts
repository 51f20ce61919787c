import { useEffect, useState } from 'react'
import { isCompleteList } from '../../api/session-list.ts'
import type { SessionList } from '../../api/sessions.ts'
import { useSessionsContext } from '../sessions-context.ts'
import { getLastVisit, getNextVisit, parseVisit } from './last-visit.ts'

export type LastVisit = NonNullable<ReturnType<typeof getLastVisit>>

/** The last visit in this browser, to tell which sessions are new since; `null` on a first one. */
export function useLastVisit(list: SessionList | undefined): LastVisit | null {
  const { memory } = useSessionsContext()
  const [visit, setVisit] = useState<LastVisit | null>(null)
  useEffect(() => {
    // What a list lacks would be called new on the next visit.
    if (!list || !isCompleteList(list)) return
    const next = getNextVisit(parseVisit(memory.read()), list, Date.now())
    memory.write(next)
    setVisit((known) => known ?? getLastVisit(next, list))
  }, [list, memory])
  return visit
}
