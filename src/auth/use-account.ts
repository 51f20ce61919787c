import { useSyncExternalStore } from 'react'
import type { Account, TokenStore } from './token-store.ts'

/** Who is signed in, followed as it changes in this tab or another. */
export const useAccount = (store: TokenStore): Account | null =>
  useSyncExternalStore(store.subscribe, store.account)
