import type { Effect } from './delete-results.ts'
import type { ListEvidence } from './list-evidence.ts'

/**
 * What may be said of a session that was to be signed out.
 *
 * - `signed-out`: gone, and a request of this page was or may have been the cause.
 * - `already`: gone, and no request of this page did it.
 * - `still-listed`: the cloud accepted the request and still lists the session.
 * - `contradicted`: the cloud said that there is no such session and still lists it.
 * - `failed`: no request of this page ended it, or none has yet, and the last list shows it.
 * - `refused`: no request of this page ended it; whether it is signed in is not known.
 * - `unconfirmed`: it cannot be told yet; a later list may.
 * - `not-tried`: no request was made.
 */
export type Verdict =
  | 'signed-out'
  | 'already'
  | 'still-listed'
  | 'contradicted'
  | 'failed'
  | 'refused'
  | 'unconfirmed'
  | 'not-tried'

/** The rules of truth for every operation: what the requests may have done × what the list shows. */
// biome-ignore format: a table is read in columns
const VERDICTS: Readonly<Record<Effect | 'no-request', Readonly<Record<ListEvidence, Verdict>>>> = {
  'done':        { 'gone': 'signed-out', 'not-listed': 'signed-out',  'listed': 'still-listed', 'none': 'unconfirmed' },
  'unknown':     { 'gone': 'signed-out', 'not-listed': 'unconfirmed', 'listed': 'failed',       'none': 'unconfirmed' },
  'gone-before': { 'gone': 'already',    'not-listed': 'already',     'listed': 'contradicted', 'none': 'unconfirmed' },
  'none':        { 'gone': 'already',    'not-listed': 'refused',     'listed': 'failed',       'none': 'refused' },
  'no-request':  { 'gone': 'already',    'not-listed': 'not-tried',   'listed': 'not-tried',    'none': 'not-tried' },
}

export const getVerdict = (effect: Effect | null, evidence: ListEvidence): Verdict =>
  VERDICTS[effect ?? 'no-request'][evidence]

/** It was gone from a list that proved it, or that the cloud's word made enough. */
export const isEnded = (verdict: Verdict | undefined): boolean =>
  verdict === 'signed-out' || verdict === 'already'

/**
 * No later list changes these: what was never tried is nothing that came of the sign-out, and an
 * ended session does not come back. One that is listed again had not ended, whatever a list said.
 */
export const isFinal = (verdict: Verdict, isListed: boolean): boolean =>
  verdict === 'not-tried' || (isEnded(verdict) && !isListed)
