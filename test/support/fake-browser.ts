import { createTokenStore, type TokenStore } from '../../src/auth/token-store.ts'

export type Tab = {
  storage: Storage
  store: TokenStore
  /** From now on its storage throws, or works again. */
  setBroken: (broken: boolean) => void
}

/**
 * Storage as a browser shares it: a change is heard by every other tab, at once or, when
 * `late`, no sooner than `hear` is called.
 */
export function createBrowser(initial: Record<string, string> = {}, { late = false } = {}) {
  const data = new Map(Object.entries(initial))
  const targets: EventTarget[] = []
  let unheard: (() => void)[] = []

  function hear(): void {
    const now = unheard
    unheard = []
    for (const tell of now) tell()
  }

  function openTab(): Tab {
    const target = new EventTarget()
    targets.push(target)
    let broken = false
    const touch = () => {
      if (broken) throw new DOMException('denied', 'SecurityError')
      return data
    }
    const changed = (_done: unknown) => {
      for (const other of targets) {
        if (other !== target) unheard.push(() => other.dispatchEvent(new Event('storage')))
      }
      if (!late) hear()
    }
    const storage = {
      getItem: (key: string) => touch().get(key) ?? null,
      setItem: (key: string, value: string) => changed(touch().set(key, value)),
      removeItem: (key: string) => changed(touch().delete(key)),
    } as Storage
    return {
      storage,
      store: createTokenStore({ storage: () => storage, target }),
      setBroken: (next) => {
        broken = next
      },
    }
  }
  return { data, openTab, hear }
}
