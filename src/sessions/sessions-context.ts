import { createContext, useContext } from 'react'
import type { Connectivity } from '../api/http/connectivity.ts'
import type { SessionsApi } from '../api/sessions.ts'
import type { SignOutReason } from './sign-out/rules/sign-out-reason.ts'
import type { SignOutStore } from './sign-out/sign-out-store.ts'

/** What the page needs from whoever puts it together, for as long as one sign-in lasts. */
export type AppServices = {
  api: SessionsApi
  connectivity: Connectivity
  /** The one way out. Safe to call more than once. */
  endSession: (reason: SignOutReason) => void
  signOut: SignOutStore
  /** Where the sessions of the last visit are remembered, in this browser alone. */
  memory: { read: () => unknown; write: (value: object) => void }
}

/** What the page needs to know of the host that shows it, as it is at the moment. */
type HostValues = {
  /** After so many days without use a session counts as unused. */
  unusedAfterDays: number
  /** Begins every id in the document, so that two pages in one document do not mix theirs up. */
  idPrefix: string
  /** Shown at the top of the page when known. */
  email?: string | undefined
  /** Whether the page itself has to say whose it is. */
  showEmail: boolean
  /** Whether the page names itself; not where the host has a heading above it. */
  showHeading: boolean
  /** Whether the host asks who is there before anything is sent. */
  confirmsIdentity: boolean
}

export type SessionsContextValue = AppServices & HostValues

export const SessionsContext = createContext<SessionsContextValue | null>(null)

export function useSessionsContext(): SessionsContextValue {
  const value = useContext(SessionsContext)
  if (!value) throw new Error('No SessionsContext')
  return value
}

/** Ids that one part of the page gives and another refers to. */
export function usePageIds() {
  const { idPrefix } = useSessionsContext()
  return {
    /** The text that says why nothing can be pressed without a connection. */
    offline: `${idPrefix}-offline`,
    /** The result line. */
    result: `${idPrefix}-result`,
    /** The heading of the guide. */
    guide: `${idPrefix}-guide`,
    /** What a job tells in its own place. */
    job: `${idPrefix}-job`,
  }
}
