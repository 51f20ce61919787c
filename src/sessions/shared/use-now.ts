import { useEffect, useState } from 'react'
import type { SessionList } from '../../api/sessions.ts'

const MINUTE = 60_000

/** A moment on the cloud's clock, and what the two clocks of this browser said then. */
type Anchor = { cloud: number; device: number; monotonic: number }

/**
 * The moment that "2 hours ago" counts from: moves once a minute while the page is
 * visible, and at once when it becomes visible or a new list arrives. By the cloud's clock, whichever way
 * this browser's is wrong.
 *
 * @param dataUpdatedAt epoch milliseconds of the list's arrival.
 */
export function useNow(list: SessionList | undefined, dataUpdatedAt: number): Date {
  const [state, setState] = useState(() => {
    const anchor: Anchor = { cloud: Date.now(), device: Date.now(), monotonic: performance.now() }
    return { readAt: 0, anchor, now: new Date(anchor.cloud) }
  })
  // State that is derived from the last one and from new input: set while rendering, as React has it.
  if (state.readAt !== dataUpdatedAt) {
    const anchor = getAnchor(list, dataUpdatedAt) ?? state.anchor
    setState({ readAt: dataUpdatedAt, anchor, now: getNow(anchor) })
  }
  useEffect(() => {
    const tick = () => {
      if (!document.hidden) setState((last) => ({ ...last, now: getNow(last.anchor) }))
    }
    const timer = setInterval(tick, MINUTE)
    document.addEventListener('visibilitychange', tick)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', tick)
    }
  }, [])
  return state.now
}

/**
 * Reading the list is a use of this very session, so that its last use is the cloud's time of that
 * moment. `null` where it is not known which session this is: an earlier list told the time as well.
 */
function getAnchor(list: SessionList | undefined, readAt: number): Anchor | null {
  const [current, ...more] = list?.sessions.filter((session) => session.current) ?? []
  if (!current?.lastAccessed || more.length > 0) return null
  return { cloud: current.lastAccessed.getTime(), device: readAt, monotonic: performance.now() }
}

/**
 * `Date` also counts the time that the computer was asleep, and `performance.now()` does not go back
 * when somebody sets the clock.
 */
const getNow = ({ cloud, device, monotonic }: Anchor): Date =>
  new Date(cloud + Math.max(Date.now() - device, performance.now() - monotonic))
