import type { SessionId } from '../api/session-id.ts'
import type { SignOutRecord } from './mutations.ts'
import type { Outcome } from './sign-out.ts'

/** What this page has done about the sessions in its list. */
export type SignOutStates = {
  /** Being signed out right now. */
  working: ReadonlySet<SessionId>
  /** Asked for at any time: when one of these is gone, it was us. */
  askedFor: ReadonlySet<SessionId>
  /** What became of the last time one was signed out by its own button. */
  outcomes: ReadonlyMap<SessionId, Outcome>
}

/** @param records oldest first. */
export function signOutStates(records: readonly SignOutRecord[]): SignOutStates {
  const working = new Set<SessionId>()
  const askedFor = new Set<SessionId>()
  const outcomes = new Map<SessionId, Outcome>()
  for (const record of records) {
    for (const id of record.ids) {
      askedFor.add(id)
      if (!record.outcome) working.add(id)
      // A later sign-out of any kind makes an earlier failure old news.
      outcomes.delete(id)
      if (record.kind === 'one' && record.outcome) outcomes.set(id, record.outcome)
    }
  }
  return { working, askedFor, outcomes }
}
