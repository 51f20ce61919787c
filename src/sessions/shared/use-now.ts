import { useEffect, useMemo, useState } from 'react'
import type { SessionList } from '../../api/sessions.ts'

const MINUTE = 60_000

/**
 * The moment that "2 hours ago" counts from: moves once a minute while the page is
 * visible, and at once when it becomes visible or a new list arrives.
 *
 * @param dataUpdatedAt epoch milliseconds of the list's arrival.
 */
export function useNow(list: SessionList | undefined, dataUpdatedAt: number): Date {
  const [ticked, setTicked] = useState(Date.now)
  useEffect(() => {
    const tick = () => {
      if (!document.hidden) setTicked(Date.now())
    }
    const timer = setInterval(tick, MINUTE)
    document.addEventListener('visibilitychange', tick)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', tick)
    }
  }, [])
  const now = latest(Math.max(ticked, dataUpdatedAt), list)
  return useMemo(() => new Date(now), [now])
}

/** A local clock that is behind must not put this very session's last use into the future. */
function latest(local: number, list: SessionList | undefined): number {
  const used = list?.sessions.find((session) => session.current)?.lastAccessed?.getTime() ?? 0
  return used - local > 2 * MINUTE ? used : local
}
