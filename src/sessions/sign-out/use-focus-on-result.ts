import { type RefObject, useLayoutEffect, useRef } from 'react'
import { getTreeRoot, isFocusLost } from '../../ui/use-focus-recovery.ts'
import { usePageIds } from '../sessions-context.ts'
import { getBulkSignOut } from './rules/selectors.ts'
import { useIsBulkPending, useSignOutState } from './use-sign-out.ts'

/** After a job the person reads what came of it, unless they have gone elsewhere meanwhile. */
export function useFocusOnResult(root: RefObject<HTMLElement | null>): void {
  const ids = usePageIds()
  const isPending = useIsBulkPending()
  const isKnown = useSignOutState((state) => getBulkSignOut(state)?.result?.unconfirmed === 0)
  const targetId = isKnown ? ids.result : ids.job
  const wasPending = useRef(isPending)
  useLayoutEffect(() => {
    const hasEnded = wasPending.current && !isPending
    wasPending.current = isPending
    const element = root.current
    if (hasEnded && element && isFocusLost(element)) getTreeRoot(element).getElementById(targetId)?.focus()
  }, [isPending, targetId, root])
}
