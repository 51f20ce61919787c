import { type RefObject, useLayoutEffect, useRef } from 'react'
import { isFocusNowhere, treeOf } from '../ui/use-focus-keeper.ts'
import { usePageIds } from './port.ts'
import type { Bulk } from './use-bulk.ts'

/** After a job the person reads what came of it, unless they have gone elsewhere meanwhile. */
export function useFocusOnResult({ progress, outcome }: Bulk, root: RefObject<HTMLElement | null>): void {
  const ids = usePageIds()
  const resultId = outcome?.kind === 'finished' ? ids.result : ids.job
  const working = progress !== null
  const before = useRef(working)
  useLayoutEffect(() => {
    const ended = before.current && !working
    before.current = working
    const element = root.current
    if (ended && element && isFocusNowhere(element)) treeOf(element).getElementById(resultId)?.focus()
  }, [working, resultId, root])
}
