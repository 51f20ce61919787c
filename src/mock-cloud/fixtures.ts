import type { NewSession } from './db.ts'

export const MINUTE = 60
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

/** An account's other sessions, and, if it matters, what is special about this one. */
export type Account = { current?: NewSession; others: NewSession[] }

/** A session by how many seconds ago it signed in and was last used. */
export const ago = (now: number, createdAgo: number, usedAgo: number): NewSession => ({
  createdAt: now - createdAgo,
  lastAccessed: now - usedAgo,
})

/** Four others, each of another kind. */
export const few = (now: number) => ({
  current: ago(now, 40 * DAY, 0),
  others: [
    ago(now, 12 * DAY + 3 * HOUR, MINUTE),
    ago(now, 190 * DAY, 2 * HOUR + 5 * MINUTE),
    ago(now, 3 * DAY + 40, 3 * DAY),
    ago(now, 320 * DAY, 121 * DAY),
  ],
})

/** So many sessions, this one included. */
export const many = (count: number) => (now: number) => ({
  current: ago(now, 40 * DAY, 0),
  others: Array.from({ length: count - 1 }, (_, n) => {
    // Denser towards today, as real lists are, and never two alike.
    const used = Math.round(3 * HOUR + 170 * DAY * (n / count) ** 2) + 61 * n
    return ago(now, used + (1 + (n % 90)) * DAY + 17 * n, used)
  }),
})

/** This session alone. */
export const only = (now: number) => ({ current: ago(now, 2 * DAY, 0), others: [] })
