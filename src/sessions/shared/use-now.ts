import { useEffect, useState } from 'react'
import { getOnlyCurrent } from '../../api/session-list.ts'
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
  const [state, setState] = useState(() => start(0, createClock(Date.now(), Date.now())))
  // State that is derived from the last one and from new input: set while rendering, as React has it.
  if (state.readAt !== dataUpdatedAt)
    setState(start(dataUpdatedAt, readClock(list, dataUpdatedAt) ?? state.clock))
  useEffect(() => {
    const tick = () => {
      if (!document.hidden) setState(({ readAt, clock }) => start(readAt, clock))
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

type Clock = () => Date

const start = (readAt: number, clock: Clock) => ({ readAt, clock, now: clock() })

/**
 * Reading the list is a use of this very session, so that its last use is the cloud's time of that
 * moment. `null` where it is not known which session this is: an earlier list told the time as well.
 */
function readClock(list: SessionList | undefined, readAt: number): Clock | null {
  const used = list && getOnlyCurrent(list)?.lastAccessed
  return used ? createClock(used.getTime(), readAt) : null
}

/**
 * Goes on from the cloud's time of a moment. `Date` also counts the time that the computer was
 * asleep, and `performance.now()` does not go back when somebody sets the device's clock.
 *
 * @param device what that clock said at the moment.
 */
function createClock(cloud: number, device: number): Clock {
  const monotonic = performance.now()
  return () => new Date(cloud + Math.max(Date.now() - device, performance.now() - monotonic))
}
