import { createContext, useContext } from 'react'
import type { Connectivity } from '../api/connectivity.ts'
import type { SessionsApi } from '../api/sessions.ts'

/**
 * Why this browser is signed out.
 *
 * - `everywhere`: the cloud confirmed that all sessions ended.
 * - `everywhere-unconfirmed`: it was asked to, and this session has ended; the others are unknown.
 * - `here`: this session was ended from this page.
 * - `this-browser`: only the token was forgotten; the cloud was not told.
 * - `session-ended`: the cloud no longer knows this session.
 */
export type SignedOutReason =
  | 'everywhere'
  | 'everywhere-unconfirmed'
  | 'here'
  | 'this-browser'
  | 'session-ended'

/** What the page needs from whoever puts it together, for as long as one sign-in lasts. */
export type AppPort = {
  api: SessionsApi
  connectivity: Connectivity
  /** The one way out. Safe to call more than once. */
  signedOut: (reason: SignedOutReason) => void
  /** Asked before anything is ended; `false`, or a rejection, and nothing is sent. */
  confirmIdentity: () => Promise<boolean>
  /** Where the sessions of the last visit are remembered, in this browser alone. */
  memory: { read: () => unknown; write: (value: unknown) => void }
}

/** What the page needs to know of the host that shows it, as it is at the moment. */
type HostValues = {
  /** After so many days without use a session counts as unused. */
  unusedAfterDays: number
  /** Begins every id in the document, so that two pages in one document do not mix theirs up. */
  idPrefix: string
  /** Shown at the top of the page when known. */
  email?: string | undefined
}

export type SessionsPort = AppPort & HostValues

export const SessionsContext = createContext<SessionsPort | null>(null)

export function useSessionsPort(): SessionsPort {
  const port = useContext(SessionsContext)
  if (!port) throw new Error('No SessionsContext')
  return port
}

/** Ids that one part of the page gives and another refers to. */
export function usePageIds() {
  const { idPrefix } = useSessionsPort()
  return {
    /** The text that says why nothing can be pressed without a connection. */
    offline: `${idPrefix}-offline`,
    /** The result line. */
    result: `${idPrefix}-result`,
    /** What a job tells in its own place. */
    job: `${idPrefix}-job`,
  }
}
