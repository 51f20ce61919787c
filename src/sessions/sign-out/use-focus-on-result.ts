import { type RefObject, useLayoutEffect, useRef } from 'react'
import { getTreeRoot, isFocusLost } from '../../ui/use-focus-recovery.ts'
import { usePageIds } from '../sessions-context.ts'
import type { BulkSignOut } from './use-bulk-sign-out.ts'

/** After a job the person reads what came of it, unless they have gone elsewhere meanwhile. */
export function useFocusOnResult(
  { progress, outcome }: BulkSignOut,
  root: RefObject<HTMLElement | null>,
): void {
  const ids = usePageIds()
  const resultId = outcome?.kind === 'finished' ? ids.result : ids.job
  const working = progress !== null
  const before = useRef(working)
  useLayoutEffect(() => {
    const ended = before.current && !working
    before.current = working
    const element = root.current
    if (ended && element && isFocusLost(element)) getTreeRoot(element).getElementById(resultId)?.focus()
  }, [working, resultId, root])
}
