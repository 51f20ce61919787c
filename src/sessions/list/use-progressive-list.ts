import { type RefObject, useEffect, useLayoutEffect, useState } from 'react'

/** More rows than this are shown on demand. */
const INITIAL_ROWS = 20
/** So many more with each frame: ten thousand at once would hold the page up for a second. */
const ROWS_PER_STEP = 400

type RowCount = { count: number /** Some wait to be asked for. */; more: boolean; showAll: () => void }

/** How many rows of a list to show: the first ones, then all of them, a part with each frame. */
export function useProgressiveList(total: number, list: RefObject<HTMLElement | null>): RowCount {
  const [all, setAll] = useState(false)
  const [count, setCount] = useState(INITIAL_ROWS)
  const growing = all && count < total
  useEffect(() => {
    if (!growing) return
    const frame = requestAnimationFrame(() => setCount(count + ROWS_PER_STEP))
    return () => cancelAnimationFrame(frame)
  }, [growing, count])
  useLayoutEffect(() => {
    // The button that was pressed is gone; what it brought is the next thing to read.
    if (all)
      list.current
        ?.querySelectorAll('li')
        [INITIAL_ROWS]?.querySelector('button')
        ?.focus({ preventScroll: true })
  }, [all, list])
  return {
    count: Math.min(count, total),
    more: !all && total > INITIAL_ROWS,
    showAll() {
      setAll(true)
      setCount(INITIAL_ROWS + ROWS_PER_STEP)
    },
  }
}
