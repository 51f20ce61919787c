import { useSyncExternalStore } from 'react'
import { useSessionsPort } from './port.ts'

export function useOnline(): boolean {
  const { connectivity } = useSessionsPort()
  return useSyncExternalStore(connectivity.subscribe, connectivity.isOnline)
}
