/** A value that can be followed: what `useSyncExternalStore` needs, and a way to replace it. */
export type Store<T> = {
  get: () => T
  /** Listeners hear of it unless it is the same value. */
  set: (next: T) => void
  /** Returns the way to unsubscribe. */
  subscribe: (listener: () => void) => () => void
}

export function createStore<T>(initial: T): Store<T> {
  let value = initial
  const listeners = new Set<() => void>()
  return {
    get: () => value,
    set(next) {
      if (Object.is(next, value)) return
      value = next
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
