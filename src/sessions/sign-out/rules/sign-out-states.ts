import type { SessionId } from '../../../api/session-id.ts'
import type { SignOutRecord, Working } from '../mutations.ts'
import type { Outcome } from './sign-out.ts'

/** What this page has done about the sessions in its list. */
export type SignOutStates = {
  /** What is being done about some right now. */
  working: ReadonlyMap<SessionId, Working>
  /** Asked for at any time: when one of these is gone, it was us. */
  askedFor: ReadonlySet<SessionId>
  /** What became of the last time one was signed out by its own button. */
  outcomes: ReadonlyMap<SessionId, Outcome>
}

/** @param records in the order of asking. */
export function signOutStates(records: readonly SignOutRecord[]): SignOutStates {
  const working = new Map<SessionId, Working>()
  const askedFor = new Set<SessionId>()
  const outcomes = new Map<SessionId, Outcome>()
  for (const record of records) {
    for (const id of record.ids) {
      askedFor.add(id)
      if (record.working) working.set(id, record.working)
      // A later sign-out of any kind makes an earlier failure old news.
      outcomes.delete(id)
      if (record.kind === 'one' && record.outcome) outcomes.set(id, record.outcome)
    }
  }
  return { working, askedFor, outcomes }
}
