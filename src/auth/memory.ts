/** A small value that this browser remembers under a key of its own. */
export type Memory = {
  read: () => unknown
  write: (value: unknown) => void
  forget: () => void
}

/** Storage that is blocked or full means that nothing is remembered; it never throws from here. */
export function createMemory(key: string, storage: () => Storage = () => globalThis.localStorage): Memory {
  const quietly = <T>(action: () => T): T | undefined => {
    try {
      return action()
    } catch {
      return undefined
    }
  }
  return {
    read: () => quietly(() => JSON.parse(storage().getItem(key) ?? 'null')),
    write: (value) => quietly(() => storage().setItem(key, JSON.stringify(value))),
    forget: () => quietly(() => storage().removeItem(key)),
  }
}
