/** A small value that this browser remembers under a key of its own. */
export type JsonStorage = {
  read: () => unknown
  write: (value: unknown) => void
  forget: () => void
}

/** Storage that is blocked or full means that nothing is remembered; it never throws from here. */
export function createJsonStorage(
  key: string,
  storage: () => Storage = () => globalThis.localStorage,
): JsonStorage {
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
