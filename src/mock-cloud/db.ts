/** A session as the cloud keeps it. Times are epoch seconds. */
export type StoredSession = {
  id: bigint
  email: string
  accessToken: string
  createdAt: number
  lastAccessed: number
}

export type State = {
  sessions: StoredSession[]
  /** The code last e-mailed to an address, and until when it works, in epoch seconds. */
  codes: { email: string; code: string; expiresAt: number }[]
  /** The last id that was given out: a dead session's id is not used again. */
  lastId: bigint
}

/** Where the state is kept between calls; a page keeps it in storage, so that tabs share one cloud. */
export type Persistence = { load: () => State; save: (state: State) => void }

export type NewSession = Partial<Omit<StoredSession, 'email'>>

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
  shelf: Persistence = memoryShelf(),
) {
  function change<T>(mutate: (state: State) => T): T {
    const state = shelf.load()
    const result = mutate(state)
    shelf.save(state)
    return result
  }
  const find = (state: State, accessToken: string) =>
    state.sessions.find((session) => session.accessToken === accessToken)

  return {
    now,

    /** Adds sessions to an account, and returns them with all that was left out filled in. */
    signInAll: (email: string, sessions: readonly NewSession[]): StoredSession[] =>
      change((state) => {
        const stored = sessions.map((session) => {
          if (session.id === undefined) state.lastId += 1n
          return {
            id: state.lastId,
            email,
            accessToken: newToken(),
            createdAt: now(),
            lastAccessed: now(),
            ...session,
          }
        })
        state.sessions.push(...stored)
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
      shelf
        .load()
        .sessions.filter((session) => session.email === email)
        .sort((a, b) => b.lastAccessed - a.lastAccessed),

    /** Somebody uses that session now. */
    use: (email: string, id: bigint): void =>
      change((state) => {
        for (const session of state.sessions) {
          if (session.email === email && session.id === id) session.lastAccessed = now()
        }
      }),

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
      shelf.load().codes.find((issued) => issued.email === email)?.code,

    /** The address that the code was sent to; the code is used up. */
    redeem: (code: string): string | undefined =>
      change((state) => {
        const issued = state.codes.find(
          (candidate) => candidate.code === code && candidate.expiresAt >= now(),
        )
        state.codes = state.codes.filter((candidate) => candidate !== issued)
        return issued?.email
      }),

    knows: (email: string): boolean => shelf.load().sessions.some((session) => session.email === email),

    reset: (): void => shelf.save(emptyState()),
  }
}

export type Db = ReturnType<typeof createDb>

export const emptyState = (): State => ({ sessions: [], codes: [], lastId: 984_230n })

function memoryShelf(): Persistence {
  let state = emptyState()
  return {
    load: () => state,
    save: (next) => {
      state = next
    },
  }
}

const pick = (letters: string) => letters[Math.floor(Math.random() * letters.length)] ?? ''

/** As the real ones look: hex, a slash, a secret. */
function newToken(): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
  return `753133/${Array.from({ length: 40 }, () => pick(letters)).join('')}`
}
