import { expect } from 'vitest'
import { type SessionId, toSessionId } from '../../src/api/session-id.ts'
import type { Session, SessionList } from '../../src/api/sessions.ts'

export const MINUTE = 60_000
export const DAY = 24 * 60 * MINUTE
/** What the clock says in the tests of pure functions. */
export const NOW = new Date('2026-05-15T12:00:00Z')

export const idOf = (n: number): SessionId => toSessionId(n) ?? expect.fail('not an id')

/** @param ago milliseconds before `NOW`. */
export const earlier = (ago: number): Date => new Date(NOW.getTime() - ago)

/** A session as the page knows it, unremarkable but for what is given. */
export const aSession = (n: number, rest: Partial<Session> = {}): Session => ({
  id: idOf(n),
  createdAt: earlier(99 * DAY),
  lastAccessed: earlier(60 * MINUTE),
  current: false,
  ...rest,
})

export const listOf = (...sessions: Session[]): SessionList => ({ sessions, unreadable: 0 })
