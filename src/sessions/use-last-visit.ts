import { useEffect, useState } from 'react'
import type { SessionList } from '../api/sessions.ts'
import { useSessionsPort } from './port.ts'
import { lastVisit, toVisit, visitAfter } from './visits.ts'

export type LastVisit = NonNullable<ReturnType<typeof lastVisit>>

/** The last visit in this browser, to tell which sessions are new since; `null` on a first one. */
export function useLastVisit(list: SessionList | undefined): LastVisit | null {
  const { memory } = useSessionsPort()
  const [visit, setVisit] = useState<LastVisit | null>(null)
  useEffect(() => {
    if (!list) return
    const next = visitAfter(toVisit(memory.read()), list, Date.now())
    memory.write(next)
    setVisit((known) => known ?? lastVisit(next, list))
  }, [list, memory])
  return visit
}
