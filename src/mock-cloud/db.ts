/** A session as the cloud keeps it. Times are epoch seconds. */
export type StoredSession = {
  id: bigint
  email: string
  accessToken: string
  createdAt: number
  lastAccessed: number
}

type State = {
  sessions: StoredSession[]
  /** The code last e-mailed to an address, and until when it works, in epoch seconds. */
  codes: { email: string; code: string; expiresAt: number }[]
}

/** Where the state is kept between calls; a page keeps it in storage, so that tabs share one cloud. */
export type Shelf = { load: () => string | null; save: (text: string) => void }

export type NewSession = { id?: bigint; createdAt?: number; lastAccessed?: number; accessToken?: string }

const CODE_LETTERS = 'BCDFGHJKLMNPQRSTVWXYZ23456789'
const CODE_LIFETIME = 5 * 60

/**
 * The cloud's memory: who is signed in, and which codes are out. Behaves as the contract
 * and `GET /sessions` on the real cloud do: the session that asks counts as used now, and
 * a new code replaces the one before.
 *
 * @param now epoch seconds.
 */
export function createDb(
  now: () => number = () => Math.floor(Date.now() / 1000),
  shelf: Shelf = memoryShelf(),
) {
  function read(): State {
    const text = shelf.load()
    return text === null ? { sessions: [], codes: [] } : (JSON.parse(text, reviveBigInt) as State)
  }
  function change<T>(mutate: (state: State) => T): T {
    const state = read()
    const result = mutate(state)
    shelf.save(JSON.stringify(state, writeBigInt))
    return result
  }
  const find = (state: State, accessToken: string) =>
    state.sessions.find((session) => session.accessToken === accessToken)

  return {
    now,

    signIn: (email: string, session: NewSession = {}): StoredSession =>
      change((state) => {
        const stored: StoredSession = {
          id: session.id ?? nextId(state),
          email,
          accessToken: session.accessToken ?? newToken(),
          createdAt: session.createdAt ?? now(),
          lastAccessed: session.lastAccessed ?? now(),
        }
        state.sessions.push(stored)
        return stored
      }),

    /** The session that the token belongs to, used as of now; `undefined` for a dead token. */
    authorize: (accessToken: string): StoredSession | undefined =>
      change((state) => {
        const session = find(state, accessToken)
        if (session) session.lastAccessed = now()
        return session
      }),

    /** Most recent access first. */
    sessionsOf: (email: string): StoredSession[] =>
      read()
        .sessions.filter((session) => session.email === email)
        .sort((a, b) => b.lastAccessed - a.lastAccessed),

    /** Whether there was such a session. */
    end: (email: string, id: bigint): boolean =>
      change((state) => {
        const before = state.sessions.length
        state.sessions = state.sessions.filter((session) => session.email !== email || session.id !== id)
        return state.sessions.length < before
      }),

    endAll: (email: string): void =>
      change((state) => {
        state.sessions = state.sessions.filter((session) => session.email !== email)
      }),

    issueCode: (email: string): string =>
      change((state) => {
        const code = Array.from({ length: 4 }, () => pick(CODE_LETTERS)).join('')
        state.codes = [
          ...state.codes.filter((issued) => issued.email !== email),
          { email, code, expiresAt: now() + CODE_LIFETIME },
        ]
        return code
      }),

    /** What a mailbox would hold. */
    codeFor: (email: string): string | undefined =>
      read().codes.find((issued) => issued.email === email)?.code,

    /** The address that the code was sent to; the code is used up. */
    redeem: (code: string): string | undefined =>
      change((state) => {
        const issued = state.codes.find(
          (candidate) => candidate.code === code && candidate.expiresAt >= now(),
        )
        state.codes = state.codes.filter((candidate) => candidate !== issued)
        return issued?.email
      }),

    knows: (email: string): boolean => read().sessions.some((session) => session.email === email),

    reset: (): void => shelf.save(JSON.stringify({ sessions: [], codes: [] } satisfies State)),
  }
}

export type Db = ReturnType<typeof createDb>

function memoryShelf(): Shelf {
  let text: string | null = null
  return {
    load: () => text,
    save: (next) => {
      text = next
    },
  }
}

const pick = (letters: string) => letters[Math.floor(Math.random() * letters.length)] ?? ''

function nextId({ sessions }: State): bigint {
  let highest = 984_230n
  for (const { id } of sessions) if (id > highest) highest = id
  return highest + 1n
}

/** As the real ones look: hex, a slash, a secret. */
function newToken(): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
  return `753133/${Array.from({ length: 40 }, () => pick(letters)).join('')}`
}

const writeBigInt = (_key: string, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value)
const reviveBigInt = (key: string, value: unknown) =>
  key === 'id' && typeof value === 'string' ? BigInt(value.slice(0, -1)) : value
