import { useEffect, useRef, useSyncExternalStore } from 'react'
import { usePageIds, useSessionsContext } from '../sessions-context.ts'

export function useOnline(): boolean {
  const { connectivity } = useSessionsContext()
  return useSyncExternalStore(connectivity.subscribe, connectivity.isOnline)
}

/** What makes a button that sends something inactive without a connection, and says why. */
export function useOnlineOnlyButton(inactive = false) {
  const online = useOnline()
  const ids = usePageIds()
  return { inactive: inactive || !online, 'aria-describedby': online ? undefined : ids.offline }
}

/** Also reads the list again when the connection comes back; nothing else is ever sent by itself then. */
export function useRefetchOnReconnect(reload: () => void): boolean {
  const online = useOnline()
  const before = useRef(online)
  useEffect(() => {
    if (online && !before.current) reload()
    before.current = online
  }, [online, reload])
  return online
}
