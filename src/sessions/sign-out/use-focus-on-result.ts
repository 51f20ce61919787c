import { type RefObject, useLayoutEffect, useRef } from 'react'
import { getTreeRoot, isFocusLost } from '../../ui/use-focus-recovery.ts'
import { usePageIds } from '../sessions-context.ts'
import { useBulkSignOut } from './use-sign-out.ts'

/** After a job the person reads what came of it, unless they have gone elsewhere meanwhile. */
export function useFocusOnResult(root: RefObject<HTMLElement | null>): void {
  const ids = usePageIds()
  const bulk = useBulkSignOut()
  const isPending =
    bulk?.result === undefined && bulk?.operation.phase !== 'identity-refused' && bulk !== undefined
  const targetId = bulk?.result && bulk.result.unconfirmed === 0 ? ids.result : ids.job
  const wasPending = useRef(isPending)
  useLayoutEffect(() => {
    const hasEnded = wasPending.current && !isPending
    wasPending.current = isPending
    const element = root.current
    if (hasEnded && element && isFocusLost(element)) getTreeRoot(element).getElementById(targetId)?.focus()
  }, [isPending, targetId, root])
}
