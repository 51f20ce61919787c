import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { useSessionsContext } from '../sessions-context.ts'
import { type BulkSignOut, getBulkSignOut, getOperations, getRowSignOuts } from './rules/selectors.ts'
import { isSettled, type SignOutState } from './rules/sign-out-state.ts'

/**
 * What a selector finds in the record of every sign-out of this page, as it is now. A job of
 * thousands changes the record twice for each: what renders all sessions selects what stays.
 */
export function useSignOutState<T>(select: (state: SignOutState) => T): T {
  const { signOut } = useSessionsContext()
  return useSyncExternalStore(signOut.subscribe, () => select(signOut.get()))
}

/** How each row stands that a sign-out was asked for. */
export function useRowSignOuts(): ReturnType<typeof getRowSignOuts> {
  const operations = useSignOutState(getOperations)
  return useMemo(() => getRowSignOuts(operations), [operations])
}

/** The last sign-out of many sessions. */
export function useBulkSignOut(): BulkSignOut | undefined {
  const state = useSignOutState((all) => all)
  return useMemo(() => getBulkSignOut(state), [state])
}

/** How many sign-outs of this page have come to an end. */
export function useSettledCount(): number {
  return useSignOutState(({ operations }) => operations.filter(isSettled).length)
}

/** While a job of many is at work, or its host is asked, no other is offered. */
export function useIsBulkPending(): boolean {
  const { signOut } = useSessionsContext()
  return useSyncExternalStore(signOut.subscribe, signOut.isJobRunning)
}

/** Closing the page would end a job half-way: the browser asks first, for as long as this is signed in. */
export function useBeforeUnloadWarning(): void {
  const { signOut } = useSessionsContext()
  const isRunning = useIsBulkPending()
  useEffect(() => {
    if (!isRunning) return
    const warn = (event: BeforeUnloadEvent) => {
      if (signOut.isJobRunning()) event.preventDefault()
    }
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [signOut, isRunning])
}
