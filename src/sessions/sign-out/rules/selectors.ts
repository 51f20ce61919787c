import type { ApiError } from '../../../api/errors.ts'
import type { SessionId } from '../../../api/session-id.ts'
import { type Effect, getEffect } from './replies.ts'
import type { SignOutReason } from './sign-out-reason.ts'
import { isSettled, type Operation, type Scope, type SignOutState } from './sign-out-state.ts'
import { isFinal, type Verdict } from './verdicts.ts'

/** What became of the last sign-out of a row that has ended without its leaving the list. */
export type RowOutcome = {
  readonly operation: number
  readonly verdict: Verdict | 'identity-refused'
  readonly cause: ApiError | undefined
  /** What its requests may have done. */
  readonly effect: Effect
}

/** How a row stands: what is being done about its session, or what became of its own sign-out. */
export type RowSignOut = {
  readonly pending: false | 'confirming' | 'signing-out' | 'checking'
  readonly outcome: RowOutcome | undefined
}

const UNTOUCHED: RowSignOut = { pending: false, outcome: undefined }

/** Rows that nothing was asked about are not in the map; `getRowSignOut` fills them in. */
export function getRowSignOuts({ operations, requests }: SignOutState): ReadonlyMap<SessionId, RowSignOut> {
  const rows = new Map<SessionId, RowSignOut>()
  for (const operation of operations) {
    if (operation.scope === 'current' || operation.scope === 'all') continue
    for (const id of operation.targets) {
      rows.set(id, toRow(operation, id, getEffect(requests.get(id)) ?? 'none'))
    }
  }
  return rows
}

export const getRowSignOut = (rows: ReadonlyMap<SessionId, RowSignOut>, id: SessionId): RowSignOut =>
  rows.get(id) ?? UNTOUCHED

const SIGNING_OUT: RowSignOut = { pending: 'signing-out', outcome: undefined }
const CHECKING: RowSignOut = { pending: 'checking', outcome: undefined }
const CONFIRMING: RowSignOut = { pending: 'confirming', outcome: undefined }

function toRow(operation: Operation, id: SessionId, effect: Effect): RowSignOut {
  const { phase, verdicts, number, cause } = operation
  if (phase === 'confirming') return CONFIRMING
  const verdict = verdicts.get(id)
  // It was settled before: now the list is only looked at once more.
  if (phase === 'checking' && verdict) return CHECKING
  if (!isSettled(operation)) return SIGNING_OUT
  // A later sign-out of many makes the failure of one old news; its own panel tells how it went.
  if (operation.scope !== 'session') return UNTOUCHED
  if (phase === 'identity-refused')
    return { pending: false, outcome: { operation: number, verdict: 'identity-refused', cause, effect } }
  // It is about to leave the list; until then there is nothing to press.
  if (!verdict || isFinal(verdict)) return SIGNING_OUT
  return { pending: false, outcome: { operation: number, verdict, cause, effect } }
}

/** Whether a request was made about the session: when it is gone, it need not be marked as ended elsewhere. */
export const wasAskedFor = ({ operations }: SignOutState, id: SessionId): boolean =>
  operations.some(({ targets }) => targets.includes(id))

/** What came of an operation, counted. */
export type Result = {
  readonly scope: Scope
  readonly asked: number
  readonly signedOut: number
  readonly already: number
  readonly failed: number
  readonly unconfirmed: number
  readonly notTried: number
  readonly isLate: boolean
  readonly remaining: number | null
}

export function countResult(operation: Operation): Result {
  const { scope, targets, verdicts, isLate, remaining } = operation
  const counts: Record<Verdict, number> = {
    'signed-out': 0,
    already: 0,
    'still-listed': 0,
    contradicted: 0,
    failed: 0,
    unconfirmed: 0,
    'not-tried': 0,
  }
  for (const verdict of verdicts.values()) counts[verdict] += 1
  return {
    scope,
    asked: targets.length,
    signedOut: counts['signed-out'],
    already: counts.already,
    failed: counts.failed + counts['still-listed'] + counts.contradicted,
    unconfirmed: counts.unconfirmed,
    notTried: counts['not-tried'],
    isLate,
    remaining,
  }
}

/** What there is to report of the sign-out that ended last; nothing when it is told beside the row or in the dialog. */
export function getNewestResult({ operations, latest }: SignOutState): Result | undefined {
  const newest = operations
    .filter(({ phase }) => phase === 'settled')
    .toSorted((a, b) => a.settledAt - b.settledAt)
    .at(-1)
  if (!newest) return undefined
  const result = countResult(newest)
  const { scope, signedOut, already, unconfirmed } = result
  if (signedOut + already > 0) return result
  // The panel of the job says it.
  if (scope === 'others' || scope === 'unused') return unconfirmed > 0 ? undefined : result
  const listed = new Set(latest?.list.sessions.map(({ id }) => id))
  const isShown = newest.targets.some((id) => listed.has(id))
  return scope === 'session' && unconfirmed > 0 && !isShown ? result : undefined
}

export type BulkSignOut = {
  readonly operation: Operation
  /** `undefined` while it is at work. */
  readonly result: Result | undefined
}

/** The last sign-out of many. */
export function getBulkSignOut({ operations }: SignOutState): BulkSignOut | undefined {
  const operation = operations.findLast(({ scope }) => scope === 'others' || scope === 'unused')
  return (
    operation && { operation, result: operation.phase === 'settled' ? countResult(operation) : undefined }
  )
}

/** Whether anything that was asked for is not settled yet. */
export const isBusy = ({ operations }: SignOutState): boolean => operations.some((one) => !isSettled(one))

/** Why this browser is signed out when the cloud no longer knows its session. */
export function getExpiryReason({ requests, operations }: SignOutState): SignOutReason {
  const mayHaveEnded = (target: SessionId | 'all') => {
    const effect = getEffect(requests.get(target))
    return effect !== null && effect !== 'none'
  }
  if (mayHaveEnded('all')) return 'all-unconfirmed'
  return operations.some((operation) => mayBeCurrent(operation) && operation.targets.some(mayHaveEnded))
    ? 'current'
    : 'expired'
}

/** Whether the operation may have been about this browser's own session. */
const mayBeCurrent = ({ scope, before }: Operation): boolean =>
  scope === 'current' ||
  (scope === 'session' && before?.sessions.filter(({ current }) => current).length !== 1)

/** What was done to the account's other sessions, for the words at the end of this sign-in. */
export type SignOutSummary = {
  /** Other sessions that this page signed out. */
  readonly signedOut: number
  /** Other sessions for which a request went out whose effect is not known. */
  readonly unconfirmed: number
}

export function summarize(state: SignOutState): SignOutSummary {
  const verdicts = new Map<SessionId, Verdict>()
  const sent = new Set<SessionId>()
  for (const operation of state.operations) {
    if (operation.scope === 'current' || operation.scope === 'all') continue
    for (const id of operation.targets) {
      const effect = getEffect(state.requests.get(id))
      if (effect === 'unknown' || effect === 'done') sent.add(id)
      const verdict = operation.verdicts.get(id)
      if (verdict) verdicts.set(id, verdict)
    }
  }
  const signedOut = [...sent].filter((id) => verdicts.get(id) === 'signed-out').length
  const elsewhere = [...sent].filter((id) => verdicts.get(id) === 'already').length
  return { signedOut, unconfirmed: sent.size - signedOut - elsewhere }
}

/** How a sign-out of this browser stands, for its dialog. */
export type SelfSignOut =
  | { readonly kind: 'confirming' }
  | { readonly kind: 'pending' }
  | { readonly kind: 'identity-refused' }
  /** Refused; or, where the effect is unknown, not done as far as the list tells. */
  | {
      readonly kind: 'failed'
      readonly cause: ApiError | undefined
      readonly isUnknown: boolean
      readonly stillListed: number
    }
  /** Everywhere: some sessions ended, and this one did not. */
  | {
      readonly kind: 'partly'
      readonly cause: ApiError | undefined
      readonly ended: number
      readonly asked: number
    }
  | { readonly kind: 'unconfirmed'; readonly cause: ApiError | undefined }

export function getSelfSignOut({ operations, requests }: SignOutState, number: number): SelfSignOut {
  const operation = operations[number]
  if (!operation || operation.phase === 'confirming') return { kind: 'confirming' }
  if (operation.phase === 'identity-refused') return { kind: 'identity-refused' }
  if (operation.phase !== 'settled') return { kind: 'pending' }
  const { cause, scope, targets } = operation
  const { signedOut, already, failed, unconfirmed, asked } = countResult(operation)
  const effect = getEffect(requests.get(scope === 'all' ? 'all' : (targets[0] ?? 'all')))
  const ended = signedOut + already
  if (scope === 'all' && ended > 0) return { kind: 'partly', cause, ended, asked }
  const isUnknown = effect === 'unknown' && (unconfirmed > 0 || asked === 0)
  if (isUnknown || unconfirmed > 0) return { kind: 'unconfirmed', cause }
  return { kind: 'failed', cause, isUnknown: effect === 'unknown', stillListed: failed }
}
