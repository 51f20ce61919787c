import type { Exchange } from '../mock-cloud/mock-fetch.ts'

export type Mail = { email: string; code: string }
type Entries = { exchanges: readonly Exchange[]; mail: Mail | null }

const KEPT = 50

/** What the mock cloud was asked, newest first, and the last code that it would have e-mailed. */
export function createLog() {
  let entries: Entries = { exchanges: [], mail: null }
  const listeners = new Set<() => void>()
  function set(next: Entries): void {
    entries = next
    for (const listener of listeners) listener()
  }
  return {
    add: (exchange: Exchange) =>
      set({ ...entries, exchanges: [exchange, ...entries.exchanges].slice(0, KEPT) }),
    mail: (mail: Mail) => set({ ...entries, mail }),
    get: () => entries,
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
