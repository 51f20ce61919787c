import { useEffect, useMemo, useState } from 'react'
import type { SessionList } from '../../api/sessions.ts'

const MINUTE = 60_000

/**
 * The moment that "2 hours ago" counts from: moves once a minute while the page is
 * visible, and at once when it becomes visible or a new list arrives. By the cloud's clock, whichever way
 * this browser's is wrong.
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
  const now = Math.max(ticked, dataUpdatedAt) + getClockOffset(list, dataUpdatedAt)
  return useMemo(() => new Date(now), [now])
}

/**
 * By how much this browser's clock is behind the cloud's, or ahead where negative: reading the
 * list is a use of this very session, so that its last use is the cloud's time of that moment.
 */
function getClockOffset(list: SessionList | undefined, readAt: number): number {
  const [current, ...more] = list?.sessions.filter((session) => session.current) ?? []
  return current?.lastAccessed && more.length === 0 ? current.lastAccessed.getTime() - readAt : 0
}
