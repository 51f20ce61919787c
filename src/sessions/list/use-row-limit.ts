import { type RefObject, useLayoutEffect, useState } from 'react'

/** More rows than this are shown on demand. */
export const INITIAL_ROWS = 20
/** At most so many more at a time: thousands at once would hold the page up. */
export const ROWS_PER_STEP = 200

/** How many rows of a list to show, and what a press shows next; `null` when all are shown. */
export function getRowLimit(total: number, steps: number): { count: number; next: 'all' | 'step' | null } {
  const count = Math.min(INITIAL_ROWS + steps * ROWS_PER_STEP, total)
  const rest = total - count
  return { count, next: rest === 0 ? null : rest <= ROWS_PER_STEP ? 'all' : 'step' }
}

/** The first rows of a list, and more with each press; the first that came gets the focus. */
export function useRowLimit(total: number, list: RefObject<HTMLElement | null>) {
  const [{ steps, from }, setShown] = useState({ steps: 0, from: 0 })
  const { count, next } = getRowLimit(total, steps)
  useLayoutEffect(() => {
    if (from > 0)
      list.current?.querySelectorAll('li')[from]?.querySelector('button')?.focus({ preventScroll: true })
  }, [from, list])
  return { count, next, showMore: () => setShown({ steps: steps + 1, from: count }) }
}
