/** Who is signed in here: the shape Ruuvi Station on the web keeps under the same key. */
export type StoredUser = {
  readonly email: string
  readonly accessToken: string
  readonly newUser: boolean
}

/** What of the user may be shown, and so may lie about in a page's state: not the token. */
export type Account = { readonly email: string }

export type TokenStore = {
  /** The user, or `null` when signed out. */
  get: () => StoredUser | null
  /** Whose the token is. The same object for as long as it is the same account. */
  account: () => Account | null
  set: (user: StoredUser) => void
  /**
   * Forget the user, in memory first. `false` when the browser refused to remove what
   * it had stored: then the person must be told.
   */
  clear: () => boolean
  /** Hears of every change, also one made by another tab. */
  subscribe: (listener: () => void) => () => void
  /** Look again: for moments when a change may have gone unheard, such as waking up. */
  refresh: () => void
}

type Options = {
  key?: string
  /** A function, since reading `window.localStorage` alone may throw. */
  storage?: () => Storage
  /** Where `storage` events are heard: the window. */
  target?: EventTarget
}

/**
 * The signed-in user, in memory over `localStorage["user"]`. Storage that is blocked,
 * full or malformed never throws from here: blocked or full means memory only, malformed
 * means signed out. Other keys are not touched.
 */
export function createTokenStore({
  key = 'user',
  storage = () => globalThis.localStorage,
  target = globalThis,
}: Options = {}): TokenStore {
  const listeners = new Set<() => void>()
  let raw: string | null = null
  let user: StoredUser | null = null
  let account: Account | null = null
  /** Storage once failed, so what it holds, if anything, is no longer ours to follow. */
  let memoryOnly = false
  /** What storage still holds although it was to be removed. */
  let unremoved: string | null = null
  /** Whether storage is known to hold a user. */
  let stored = false

  function read(): void {
    if (memoryOnly) return
    try {
      const text = storage().getItem(key)
      stored = text !== null
      applyStoredValue(text === unremoved ? null : text)
    } catch {
      memoryOnly = true
    }
  }
  function applyStoredValue(next: string | null): void {
    if (next === raw) return
    raw = next
    const before = user
    user = parseUser(next)
    // Other bytes may be the same sign-in: keys in another order, or a flag that changed.
    if (isSameSignIn(before, user)) return
    if (!before || !user || !isSameAccount(before, user)) account = user && { email: user.email }
    for (const listener of listeners) listener()
  }
  function readBack(): string | null {
    try {
      return storage().getItem(key)
    } catch {
      return null
    }
  }
  function write(next: string | null): void {
    try {
      if (next === null) storage().removeItem(key)
      else storage().setItem(key, next)
      // Read back: a removal may do nothing without saying so. What then stands is not followed.
      unremoved = next === null ? readBack() : null
      stored = next !== null || unremoved !== null
    } catch {
      memoryOnly = true
    }
  }

  read()
  return {
    get: () => user,
    account: () => account,
    set(next) {
      const text = JSON.stringify({ email: next.email, accessToken: next.accessToken, newUser: next.newUser })
      write(text)
      applyStoredValue(text)
    },
    clear() {
      write(null)
      applyStoredValue(null)
      return !stored
    },
    subscribe(listener) {
      if (listeners.size === 0) target.addEventListener('storage', read)
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
        if (listeners.size === 0) target.removeEventListener('storage', read)
      }
    },
    refresh: read,
  }
}

const isSameSignIn = (a: StoredUser | null, b: StoredUser | null): boolean =>
  a?.email === b?.email && a?.accessToken === b?.accessToken

/** A token that was renewed, or given by a further sign-in, is the same account's. */
const isSameAccount = (a: StoredUser, b: StoredUser): boolean => a.email !== '' && a.email === b.email

/** A token that no header could carry can only be somebody else's data. */
const HEADER_SAFE = /^[\x21-\x7e]+$/

function parseUser(text: string | null): StoredUser | null {
  if (text === null) return null
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null) return null
    const { email, accessToken, newUser } = value as Partial<Record<keyof StoredUser, unknown>>
    if (typeof accessToken !== 'string' || !HEADER_SAFE.test(accessToken)) return null
    return { email: typeof email === 'string' ? email : '', accessToken, newUser: newUser === true }
  } catch {
    return null
  }
}
