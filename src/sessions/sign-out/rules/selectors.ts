import type { ApiError } from '../../../api/errors.ts'
import type { SessionId } from '../../../api/session-id.ts'
import { getOnlyCurrent } from '../../../api/session-list.ts'
import { getEntries, getIn } from '../../../lib/bucket-map.ts'
import { type Effect, getEffect, mayHaveActed } from './delete-results.ts'
import type { SignOutReason } from './sign-out-reason.ts'
import { isSettled, type Operation, type Progress, type Scope, type SignOutState } from './sign-out-state.ts'
import { isEnded, type Verdict } from './verdict-table.ts'

export const getOperations = ({ operations }: SignOutState) => operations
export const getLatest = ({ latest }: SignOutState) => latest

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
export function getRowSignOuts(operations: readonly Operation[]): ReadonlyMap<SessionId, RowSignOut> {
  const rows = new Map<SessionId, RowSignOut>()
  for (const operation of operations) {
    if (isSelf(operation)) continue
    for (const id of operation.targets) rows.set(id, toRow(operation, id))
  }
  return rows
}

export const getRowSignOut = (rows: ReadonlyMap<SessionId, RowSignOut>, id: SessionId): RowSignOut =>
  rows.get(id) ?? UNTOUCHED

const SIGNING_OUT: RowSignOut = { pending: 'signing-out', outcome: undefined }
const CHECKING: RowSignOut = { pending: 'checking', outcome: undefined }
const CONFIRMING: RowSignOut = { pending: 'confirming', outcome: undefined }

function toRow(operation: Operation, id: SessionId): RowSignOut {
  const { phase, verdicts, number, cause } = operation
  const effect = operation.effect ?? 'none'
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
  if (!verdict || isEnded(verdict)) return SIGNING_OUT
  return { pending: false, outcome: { operation: number, verdict, cause, effect } }
}

/** What came of an operation, counted. */
export type Result = {
  readonly scope: Scope
  readonly asked: number
  readonly signedOut: number
  readonly already: number
  /** Those that are still listed. */
  readonly failed: number
  /** Those that no request of ours ended, and of which no more is known. */
  readonly refused: number
  readonly unconfirmed: number
  readonly notTried: number
  /** How many of those signed out went after it was said that they are still signed in. */
  readonly late: number
  readonly remaining: number | null
}

type Counted = Pick<Operation, 'scope' | 'verdicts' | 'late' | 'remaining'>

export function countResult({ scope, verdicts, late, remaining }: Counted): Result {
  const all = [...verdicts.values()]
  const count = (verdict: Verdict) => all.filter((one) => one === verdict).length
  return {
    scope,
    asked: verdicts.size,
    signedOut: count('signed-out'),
    already: count('already'),
    failed: count('failed') + count('still-listed') + count('contradicted'),
    refused: count('refused'),
    unconfirmed: count('unconfirmed'),
    notTried: count('not-tried'),
    late,
    remaining,
  }
}

/** Settled at least once: looking again takes nothing back of what was told. */
const isTold = ({ phase, settledAt }: Operation): boolean => settledAt > 0 && phase !== 'identity-refused'

/** What there is to report of the sign-out that came to something last; nothing when it is told beside the row or in the dialog. */
export function getNewestResult({
  operations,
  latest,
}: Pick<SignOutState, 'operations' | 'latest'>): Result | undefined {
  const newest = operations
    .filter(isTold)
    .toSorted((a, b) => a.settledAt - b.settledAt)
    .at(-1)
  return newest && isWorthTelling(newest, latest) ? countResult(newest) : undefined
}

function isWorthTelling(operation: Operation, latest: SignOutState['latest']): boolean {
  const { scope, targets, effect } = operation
  const { signedOut, already, unconfirmed, failed } = countResult(operation)
  switch (scope) {
    case 'all':
      // After "Cancel" nothing else tells it.
      return signedOut > 0 || (effect === 'unknown' && failed === 0)
    case 'others':
    case 'unused':
      // The panel of the job says what could not be confirmed.
      return signedOut + already > 0 || unconfirmed === 0
    default:
      return signedOut + already > 0 || (unconfirmed > 0 && !targets.some((id) => isShown(scope, id, latest)))
  }
}

/** Whether a place of its own is left on the page to tell what became of the session. */
const isShown = (scope: Scope, id: SessionId, latest: SignOutState['latest']): boolean =>
  latest?.ids.has(id) === true &&
  (scope === 'session' || latest.list.sessions.find(({ current }) => current)?.id === id)

/** Everything that has been settled, each session counted once, as the last word on it is. */
export function getTotalResult({ operations }: SignOutState): Result {
  const verdicts = new Map<SessionId, Verdict>()
  for (const operation of operations) {
    for (const [id, verdict] of operation.verdicts) if (!isEnded(verdicts.get(id))) verdicts.set(id, verdict)
  }
  return countResult({ scope: 'others', verdicts, late: 0, remaining: null })
}

export type BulkSignOut = {
  readonly operation: Operation
  readonly progress: Progress
  /** `undefined` while it is at work. */
  readonly result: Result | undefined
}

export const isBulk = ({ scope }: Operation) => scope === 'others' || scope === 'unused'
export const isSelf = ({ scope }: Operation) => scope === 'current' || scope === 'all'

/** The last sign-out of many. */
export function getBulkSignOut({ operations, progress }: SignOutState): BulkSignOut | undefined {
  const operation = operations.findLast(isBulk)
  const itsProgress = operation && progress[operation.number]
  if (!itsProgress) return undefined
  const result = operation.phase === 'settled' ? countResult(operation) : undefined
  return { operation, progress: itsProgress, result }
}

/** All sessions were asked to end before any list was there, and it is not known whether they did. */
export const isEverywhereUnconfirmed = ({ operations }: SignOutState): boolean =>
  operations.some(
    ({ scope, phase, targets, effect }) =>
      scope === 'all' && phase === 'settled' && targets.length === 0 && effect === 'unknown',
  )

/** Whether anything that was asked for is not settled yet. */
export const isBusy = ({ operations }: SignOutState): boolean => operations.some((one) => !isSettled(one))

/** Why this browser is signed out when the cloud no longer knows its session, or has ended it. */
export function getEndReason({ requests, operations }: SignOutState): SignOutReason {
  const mayHaveEnded = (target: SessionId | 'all') => {
    const effect = getEffect(getIn(requests, target))
    return effect !== null && effect !== 'none'
  }
  if (mayHaveEnded('all')) return 'all-unconfirmed'
  const mayBeOurs = (operation: Operation) =>
    mayBeCurrent(operation) &&
    // A list that came after its end was answered to the session of this browser, so it was another one.
    operation.targets.some((id) => !isEnded(operation.verdicts.get(id)) && mayHaveEnded(id))
  return operations.some(mayBeOurs) ? 'current' : 'expired'
}

/** Whether the operation may have been about this browser's own session. */
const mayBeCurrent = ({ scope, before }: Operation): boolean =>
  scope === 'current' || (scope === 'session' && !(before && getOnlyCurrent(before)))

/** What was done to the account's other sessions, for the words at the end of this sign-in. */
export type SignOutSummary = {
  /** Other sessions that this page signed out. */
  readonly signedOut: number
  /** Other sessions for which a request went out whose effect is not known. */
  readonly unconfirmed: number
  /** The cloud confirmed that this session was signed out, and nothing went out that may have ended another. */
  readonly othersUntouched: boolean
  /** What was asked that may have ended this session, if whether it did is not known: itself, or all. */
  readonly selfUnconfirmed: 'current' | 'all' | undefined
}

export const NOTHING_DONE: SignOutSummary = {
  signedOut: 0,
  unconfirmed: 0,
  othersUntouched: false,
  selfUnconfirmed: undefined,
}

export function summarize({ operations, requests }: SignOutState): SignOutSummary {
  const own = new Set<SessionId | 'all'>(
    operations.filter(({ scope }) => scope === 'current').flatMap(({ targets }) => targets),
  )
  const ended = new Set<SessionId>()
  const signedOut = new Set<SessionId>()
  for (const { verdicts } of operations) {
    for (const [id, verdict] of verdicts) {
      if (own.has(id) || !isEnded(verdict)) continue
      ended.add(id)
      if (verdict === 'signed-out') signedOut.add(id)
    }
  }
  const acted = getEntries(requests)
    .filter(([, record]) => mayHaveActed(getEffect(record)))
    .map(([target]) => target)
  const isUnknown = (target: SessionId | 'all') => getEffect(getIn(requests, target)) === 'unknown'
  const others = acted.filter((target) => !own.has(target))
  return {
    signedOut: signedOut.size,
    unconfirmed: others.filter((target) => target !== 'all' && !ended.has(target)).length,
    othersUntouched: others.length === 0 && [...own].some((id) => getEffect(getIn(requests, id)) === 'done'),
    selfUnconfirmed: isUnknown('all') ? 'all' : [...own].some(isUnknown) ? 'current' : undefined,
  }
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

export function getSelfSignOut({ operations }: SignOutState, number: number): SelfSignOut {
  const operation = operations[number]
  if (!operation || operation.phase === 'confirming') return { kind: 'confirming' }
  if (operation.phase === 'identity-refused') return { kind: 'identity-refused' }
  if (operation.phase !== 'settled') return { kind: 'pending' }
  const { cause, scope, effect } = operation
  const { signedOut, failed, unconfirmed, asked } = countResult(operation)
  if (scope === 'all' && signedOut > 0) return { kind: 'partly', cause, ended: signedOut, asked }
  const isUnknown = effect === 'unknown'
  if (unconfirmed > 0 || (isUnknown && asked === 0)) return { kind: 'unconfirmed', cause }
  return { kind: 'failed', cause, isUnknown, stillListed: failed }
}
