import { useCallback, useRef, useState } from 'react'
import type { SignOutSummary } from '../sessions/sign-out/rules/selectors.ts'

const MINUTE_MS = 60_000

/** Once at once; then, within a minute, after 1, 2, 4 … seconds: a host may give another token at each call. */
const getDelay = (restarts: number) => (restarts <= 1 ? 0 : Math.min(1000 * 2 ** (restarts - 2), MINUTE_MS))

/** The page's successive sign-ins: `run` counts them. */
export function useRestart() {
  const [state, setState] = useState<{ run: number; interrupted: SignOutSummary | undefined }>({
    run: 0,
    interrupted: undefined,
  })
  const [isWaiting, setIsWaiting] = useState(false)
  const restarts = useRef<readonly number[]>([])
  /** Returns what takes it back. */
  const restart = useCallback((interrupted?: SignOutSummary) => {
    const now = performance.now()
    restarts.current = [...restarts.current.filter((at) => now - at < MINUTE_MS), now]
    const delay = getDelay(restarts.current.length)
    setIsWaiting(delay > 0)
    let isDone = false
    const timer = setTimeout(() => {
      isDone = true
      setIsWaiting(false)
      setState(({ run }) => ({ run: run + 1, interrupted }))
    }, delay)
    return () => {
      clearTimeout(timer)
      if (!isDone) restarts.current = restarts.current.filter((at) => at !== now)
    }
  }, [])
  return { ...state, isWaiting, restart }
}
