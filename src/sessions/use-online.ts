import { useEffect, useRef, useSyncExternalStore } from 'react'
import { useSessionsPort } from './port.ts'

export function useOnline(): boolean {
  const { connectivity } = useSessionsPort()
  return useSyncExternalStore(connectivity.subscribe, connectivity.isOnline)
}

/** Also reads the list again when the connection comes back; nothing else is ever sent by itself then. */
export function useReloadOnline(reload: () => void): boolean {
  const online = useOnline()
  const before = useRef(online)
  useEffect(() => {
    if (online && !before.current) reload()
    before.current = online
  }, [online, reload])
  return online
}
