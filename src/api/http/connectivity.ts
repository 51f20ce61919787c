/**
 * Whether requests can leave this browser. `navigator.onLine` is only a hint (it is
 * false on a machine that has nothing but loopback), so an answer that arrives outweighs
 * it until the browser next says that the connection was lost.
 */
export type Connectivity = {
  isOnline: () => boolean
  /** Tell that an answer arrived. */
  markOnline: () => void
  subscribe: (listener: () => void) => () => void
}

/** @param target where `online` and `offline` events are heard: the window. */
export function createConnectivity(target: EventTarget = globalThis): Connectivity {
  let hasResponded = false
  const listeners = new Set<() => void>()
  const notify = () => {
    for (const listener of listeners) listener()
  }
  const lost = () => {
    hasResponded = false
    notify()
  }
  const isOnline = () => hasResponded || globalThis.navigator?.onLine !== false
  return {
    isOnline,
    markOnline() {
      // It counts only while the loss that would end it is heard.
      if (listeners.size === 0) return
      const before = isOnline()
      hasResponded = true
      if (!before) notify()
    },
    subscribe(listener) {
      // A target has each of them once, however often it is added.
      target.addEventListener('offline', lost)
      target.addEventListener('online', notify)
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
        if (listeners.size > 0) return
        hasResponded = false
        target.removeEventListener('offline', lost)
        target.removeEventListener('online', notify)
      }
    },
  }
}
