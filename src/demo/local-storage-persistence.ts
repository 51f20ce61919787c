import { emptyState, type Persistence, type State } from '../mock-cloud/db.ts'

/** Keeps a mock cloud in this browser's storage, where every tab of the demo finds it. */
export function createLocalStoragePersistence(key: string): Persistence {
  let text: string | null = null
  let state: State = emptyState()
  return {
    load() {
      const stored = localStorage.getItem(key)
      // Read anew only when another tab has written: ten thousand sessions take their time.
      if (stored !== text) {
        text = stored
        state = stored === null ? emptyState() : (JSON.parse(stored, reviveId) as State)
      }
      return state
    },
    save(next) {
      state = next
      text = JSON.stringify(next, writeId)
      localStorage.setItem(key, text)
    },
  }
}

const writeId = (_key: string, value: unknown) => (typeof value === 'bigint' ? String(value) : value)
const reviveId = (key: string, value: unknown) =>
  key === 'id' || key === 'lastId' ? BigInt(String(value)) : value
