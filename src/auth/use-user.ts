import { useSyncExternalStore } from 'react'
import type { StoredUser, TokenStore } from './token-store.ts'

/** The signed-in user, followed as it changes in this tab or another. */
export const useUser = (store: TokenStore): StoredUser | null =>
  useSyncExternalStore(store.subscribe, store.get)
