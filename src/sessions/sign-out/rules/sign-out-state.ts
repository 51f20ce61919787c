import type { ApiError } from '../../../api/errors.ts'
import type { SessionId } from '../../../api/session-id.ts'
import type { SessionList } from '../../../api/sessions.ts'
import { countOtherSessions, createEvidence } from './evidence.ts'
import {
  getEffect,
  type Reply,
  type RequestRecord,
  recordReply,
  recordSent,
  recordSkipped,
  strongest,
} from './replies.ts'
import { getVerdict, isFinal, type Verdict } from './verdicts.ts'

/**
 * Which sessions a sign-out is about: one row, all others, the unused ones, this browser's
 * own (`current`), or every one, this included (`all`).
 */
export type Scope = 'session' | 'others' | 'unused' | 'current' | 'all'

/** One thing that a person asked for on this page, and how far it has come. */
export type Operation = {
  readonly number: number
  readonly scope: Scope
  /** For `all` the sessions that were listed when it was asked for. */
  readonly targets: readonly SessionId[]
  /** The list that was shown then. */
  readonly before: SessionList | null
  readonly phase: 'confirming' | 'sending' | 'checking' | 'settled' | 'identity-refused'
  /** How many targets need no further request. */
  readonly answered: number
  /** The cloud asked for fewer requests, or has failed several times in a row. */
  readonly isWaiting: boolean
  /** A person stopped it, or the page went away. */
  readonly isStopped: boolean
  /** Only a list that was asked for later tells what the last answer came to. */
  readonly readsAtAnswer: number
  /** Once it is settled: what may be said of each target. */
  readonly verdicts: ReadonlyMap<SessionId, Verdict>
  /** Why the list could not be read, or why the first target failed. */
  readonly cause: ApiError | undefined
  /** Other sessions when it was settled; `null` when unknown. */
  readonly remaining: number | null
  /** Orders the operations by the moment at which there was something to say. */
  readonly settledAt: number
  /** Some sessions went after it was said that they are still signed in. */
  readonly isLate: boolean
}

/** Everything known of the sign-outs of this page. All words are derived from it. */
export type SignOutState = {
  readonly operations: readonly Operation[]
  readonly requests: ReadonlyMap<SessionId | 'all', RequestRecord>
  /** How many reads of the list were begun. */
  readonly reads: number
  /** The last list, and which of those reads it came from. */
  readonly latest: { readonly read: number; readonly list: SessionList } | null
  readonly settled: number
}

export type SignOutEvent =
  | { type: 'asked'; scope: Scope; targets: readonly SessionId[] }
  | { type: 'confirmed' | 'identity-refused' | 'stopped'; operation: number }
  | { type: 'waiting'; operation: number; isWaiting: boolean }
  | { type: 'sent'; target: SessionId | 'all' }
  /** `isRetried`: the same target gets another request, so it does not count as answered yet. */
  | { type: 'answered'; operation: number; target: SessionId | 'all'; reply: Reply; isRetried?: boolean }
  /** Given up without a request, because of `error`. */
  | { type: 'skipped'; operation: number; target: SessionId; error: ApiError }
  /** Also of a settled operation, when a person asks to look again. */
  | { type: 'checking'; operation: number }
  | { type: 'settled'; operation: number; readError?: ApiError | undefined }
  | { type: 'read-started' }
  | { type: 'listed'; read: number; list: SessionList }

export const INITIAL_STATE: SignOutState = {
  operations: [],
  requests: new Map(),
  reads: 0,
  latest: null,
  settled: 0,
}

export function reduce(state: SignOutState, event: SignOutEvent): SignOutState {
  switch (event.type) {
    case 'asked':
      return { ...state, operations: [...state.operations, createOperation(state, event)] }
    case 'confirmed':
      return update(state, event.operation, { phase: 'sending' })
    case 'identity-refused':
      return settleAs(state, event.operation, { phase: 'identity-refused' })
    case 'stopped':
      return update(state, event.operation, { isStopped: true })
    case 'waiting':
      return update(state, event.operation, { isWaiting: event.isWaiting })
    case 'sent':
      return withRequest(state, event.target, recordSent)
    case 'answered':
      return countAnswer(
        withRequest(state, event.target, (record) => recordReply(record, event.reply)),
        event.operation,
        event.isRetried ?? false,
      )
    case 'skipped':
      return countAnswer(
        withRequest(state, event.target, (record) => recordSkipped(record, event.error)),
        event.operation,
        false,
      )
    case 'checking':
      return replace(state, event.operation, { phase: 'checking', isWaiting: false })
    case 'settled':
      return settle(state, event.operation, event.readError)
    case 'read-started':
      return { ...state, reads: state.reads + 1 }
    case 'listed':
      return applyList(state, event.read, event.list)
  }
}

const createOperation = (
  { operations, reads, latest }: SignOutState,
  { scope, targets }: { scope: Scope; targets: readonly SessionId[] },
): Operation => ({
  number: operations.length,
  scope,
  targets,
  before: latest?.list ?? null,
  phase: 'confirming',
  answered: 0,
  isWaiting: false,
  isStopped: false,
  readsAtAnswer: reads,
  verdicts: new Map(),
  cause: undefined,
  remaining: null,
  settledAt: 0,
  isLate: false,
})

/** An operation that has ended is not changed by what still comes back of it. */
function update(state: SignOutState, number: number, change: Partial<Operation>): SignOutState {
  const operation = state.operations[number]
  return operation && isSettled(operation) ? state : replace(state, number, change)
}

const replace = (state: SignOutState, number: number, change: Partial<Operation>): SignOutState => ({
  ...state,
  operations: state.operations.map((operation) =>
    operation.number === number ? { ...operation, ...change } : operation,
  ),
})

export const isSettled = ({ phase }: Operation): boolean =>
  phase === 'settled' || phase === 'identity-refused'

function withRequest(
  state: SignOutState,
  target: SessionId | 'all',
  change: (record: RequestRecord | undefined) => RequestRecord,
): SignOutState {
  const requests = new Map(state.requests)
  requests.set(target, change(requests.get(target)))
  return { ...state, requests }
}

function countAnswer(state: SignOutState, number: number, isRetried: boolean): SignOutState {
  const operation = state.operations[number]
  if (!operation) return state
  return update(state, number, {
    answered: operation.answered + (isRetried ? 0 : 1),
    readsAtAnswer: state.reads,
  })
}

function settleAs(state: SignOutState, number: number, change: Partial<Operation>): SignOutState {
  const settled = state.settled + 1
  return { ...update(state, number, { ...change, isWaiting: false, settledAt: settled }), settled }
}

function settle(state: SignOutState, number: number, readError: ApiError | undefined): SignOutState {
  const operation = state.operations[number]
  if (!operation) return state
  const { latest } = state
  const list = latest && latest.read > operation.readsAtAnswer ? latest.list : null
  const verdicts = judge(state, operation, list)
  return settleAs(state, number, {
    phase: 'settled',
    verdicts,
    remaining: list && countOtherSessions(list),
    cause: findCause(state, operation, verdicts) ?? readError,
  })
}

/** What may be said of each target after `list`. Final verdicts stay. */
function judge(
  { requests }: SignOutState,
  { targets, before, verdicts }: Operation,
  list: SessionList | null,
): ReadonlyMap<SessionId, Verdict> {
  const evidence = createEvidence(list, before)
  const ofAll = getEffect(requests.get('all'))
  const judgeOne = (id: SessionId): Verdict => {
    const known = verdicts.get(id)
    if (known && isFinal(known)) return known
    const own = getEffect(requests.get(id))
    const effect = own && ofAll ? strongest(own, ofAll) : (own ?? ofAll)
    return getVerdict(effect, evidence(id))
  }
  return new Map(targets.map((id) => [id, judgeOne(id)]))
}

function findCause(
  { requests }: SignOutState,
  { scope, targets }: Operation,
  verdicts: ReadonlyMap<SessionId, Verdict>,
): ApiError | undefined {
  if (scope === 'all') return requests.get('all')?.error
  const failed = targets.filter((id) => !isFinal(verdicts.get(id) ?? 'not-tried'))
  return failed.map((id) => requests.get(id)?.error).find((error) => error !== undefined)
}

/** Every operation that is settled but not for good learns from each list that was asked for later. */
function applyList(state: SignOutState, read: number, list: SessionList): SignOutState {
  if (state.latest && read < state.latest.read) return state
  const isBeingChecked = state.operations.some(({ phase }) => phase === 'checking')
  let { settled } = state
  const operations = state.operations.map((operation) => {
    const isOpen = [...operation.verdicts.values()].some((verdict) => !isFinal(verdict))
    if (operation.phase !== 'settled' || !isOpen || read <= operation.readsAtAnswer) return operation
    const verdicts = judge(state, operation, list)
    const isLate = operation.targets.some((id) => wentLate(operation.verdicts.get(id), verdicts.get(id)))
    // A sign-out that is being checked by this very list is the newer news.
    if (isLate && !isBeingChecked) settled += 1
    return {
      ...operation,
      verdicts,
      cause: findCause(state, operation, verdicts) ?? operation.cause,
      remaining: isLate || operation.remaining === null ? countOtherSessions(list) : operation.remaining,
      isLate: operation.isLate || isLate,
      settledAt: isLate && !isBeingChecked ? settled : operation.settledAt,
    }
  })
  return { ...state, operations, settled, latest: { read, list } }
}

const STILL_SIGNED_IN: readonly (Verdict | undefined)[] = ['failed', 'still-listed', 'contradicted']

const wentLate = (before: Verdict | undefined, after: Verdict | undefined): boolean =>
  STILL_SIGNED_IN.includes(before) && after === 'signed-out'
