import type { ApiError } from '../../../api/errors.ts'
import type { SessionId } from '../../../api/session-id.ts'
import { countOtherSessions, isCompleteList } from '../../../api/session-list.ts'
import type { SessionList } from '../../../api/sessions.ts'
import { type BucketMap, getIn, setIn } from '../../../lib/bucket-map.ts'
import {
  type DeleteResult,
  type Effect,
  getEffect,
  type RequestRecord,
  recordDeleteResult,
  recordSent,
  recordSkipped,
  strongest,
} from './delete-results.ts'
import { createListEvidence } from './list-evidence.ts'
import { getVerdict, isEnded, isFinal, type Verdict } from './verdict-table.ts'

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
  /** A person stopped it, or the page went away. */
  readonly isStopped: boolean
  /** Once it is settled: what may be said of each target. */
  readonly verdicts: ReadonlyMap<SessionId, Verdict>
  /** Why the first target failed that has not ended; where no request did, why there is no list that tells. */
  readonly cause: ApiError | undefined
  /** What the requests about its first target, or about all sessions, may have done. */
  readonly effect: Effect | null
  /** Other sessions when it was settled; `null` when unknown. */
  readonly remaining: number | null
  /** Orders the operations by the moment at which there was something to say. */
  readonly settledAt: number
  /** How many sessions went after it was said that they are still signed in. */
  readonly late: number
}

/** How far the requests of an operation are. Apart from it: it changes with every answer, and rows do not. */
export type Progress = {
  /** How many targets need no further request. */
  readonly answered: number
  /** Why no request is made for a moment. */
  readonly waitingFor: ApiError | undefined
  /** Only a list that was asked for later tells what the last answer came to. */
  readonly readsAtAnswer: number
}

/** Everything known of the sign-outs of this page. All words are derived from it. */
export type SignOutState = {
  readonly operations: readonly Operation[]
  /** Of each operation, by its number. */
  readonly progress: readonly Progress[]
  readonly requests: BucketMap<SessionId | 'all', RequestRecord>
  /** How many reads of the list were begun. */
  readonly reads: number
  /** The last list, and which of those reads it came from. */
  readonly latest: LatestList | null
  /** How many times an operation has come to something that is to be told. */
  readonly settled: number
}

type LatestList = {
  readonly read: number
  readonly list: SessionList
  readonly ids: ReadonlySet<SessionId>
  readonly isComplete: boolean
}

export type SignOutEvent =
  | { type: 'asked'; scope: Scope; targets: readonly SessionId[] }
  | { type: 'confirmed' | 'identity-refused' | 'stopped'; operation: number }
  | { type: 'waiting'; operation: number; waitingFor: ApiError | undefined }
  | { type: 'sent'; target: SessionId | 'all' }
  /** `isRetried`: the same target gets another request, so it does not count as answered yet. */
  | {
      type: 'answered'
      operation: number
      target: SessionId | 'all'
      result: DeleteResult
      isRetried?: boolean
    }
  /** Given up without a request, because of `error`. */
  | { type: 'skipped'; operation: number; target: SessionId; error: ApiError }
  /** Also of a settled operation, when a person asks to look again. */
  | { type: 'checking'; operation: number }
  | { type: 'settled'; operation: number; readError?: ApiError | undefined }
  | { type: 'read-started' }
  | { type: 'listed'; read: number; list: SessionList }

export const INITIAL_STATE: SignOutState = {
  operations: [],
  progress: [],
  requests: new Map(),
  reads: 0,
  latest: null,
  settled: 0,
}

export function reduce(state: SignOutState, event: SignOutEvent): SignOutState {
  switch (event.type) {
    case 'asked':
      return {
        ...state,
        operations: [...state.operations, createOperation(state, event)],
        progress: [...state.progress, { answered: 0, waitingFor: undefined, readsAtAnswer: state.reads }],
      }
    case 'confirmed':
      return update(state, event.operation, { phase: 'sending' })
    case 'identity-refused':
      return settleAs(state, event.operation, { phase: 'identity-refused' })
    case 'stopped':
      return update(state, event.operation, { isStopped: true })
    case 'waiting':
      return withProgress(state, event.operation, () => ({ waitingFor: event.waitingFor }))
    case 'sent':
      return withRequest(state, event.target, (record) =>
        recordSent(record, isKnownGone(state, event.target)),
      )
    case 'answered':
      return countAnswer(
        withRequest(state, event.target, (record) => recordDeleteResult(record, event.result)),
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
      return replace(state, event.operation, { phase: 'checking' })
    case 'settled':
      return settle(state, event.operation, event.readError)
    case 'read-started':
      return { ...state, reads: state.reads + 1 }
    case 'listed':
      return applyList(state, event.read, event.list)
  }
}

const createOperation = (
  { operations, latest }: SignOutState,
  { scope, targets }: { scope: Scope; targets: readonly SessionId[] },
): Operation => ({
  number: operations.length,
  scope,
  targets,
  before: latest?.list ?? null,
  phase: 'confirming',
  isStopped: false,
  verdicts: new Map(),
  cause: undefined,
  effect: null,
  remaining: null,
  settledAt: 0,
  late: 0,
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
  return { ...state, requests: setIn(state.requests, target, change(getIn(state.requests, target))) }
}

/** A list had proved before that there is nothing left to end. */
const isKnownGone = ({ latest }: SignOutState, target: SessionId | 'all'): boolean =>
  target !== 'all' && latest?.isComplete === true && !latest.ids.has(target)

const withProgress = (
  state: SignOutState,
  number: number,
  change: (progress: Progress) => Partial<Progress>,
): SignOutState => ({
  ...state,
  progress: state.progress.map((one, index) => (index === number ? { ...one, ...change(one) } : one)),
})

const countAnswer = (state: SignOutState, number: number, isRetried: boolean): SignOutState =>
  withProgress(state, number, ({ answered }) => ({
    answered: answered + (isRetried ? 0 : 1),
    readsAtAnswer: state.reads,
  }))

function settleAs(state: SignOutState, number: number, change: Partial<Operation>): SignOutState {
  const settled = state.settled + 1
  return { ...update(state, number, { ...change, settledAt: settled }), settled }
}

function settle(state: SignOutState, number: number, readError: ApiError | undefined): SignOutState {
  const operation = state.operations[number]
  if (!operation || isSettled(operation)) return state
  const { latest } = state
  const list = latest && isNewer(state, number, latest.read) ? latest.list : null
  const judged = judge(state, operation, list)
  return settleAs(state, number, {
    ...judged,
    phase: 'settled',
    remaining: list && countOtherSessions(list),
    cause: judged.cause ?? (list ? undefined : readError),
  })
}

/** Whether that read of the list was begun after the operation's last answer. */
const isNewer = ({ progress }: SignOutState, number: number, read: number): boolean =>
  read > (progress[number]?.readsAtAnswer ?? 0)

type Judgement = Pick<Operation, 'verdicts' | 'cause' | 'effect' | 'late'>

/** What may be said of each target after `list`. Final verdicts stay. */
function judge(state: SignOutState, operation: Operation, list: SessionList | null): Judgement {
  const { scope, targets, before } = operation
  const { requests } = state
  const evidence = createListEvidence(list, before)
  const ofAll = getEffect(getIn(requests, 'all'))
  const judgeOne = (id: SessionId): Verdict => {
    const known = operation.verdicts.get(id)
    if (known && isFinal(known, evidence(id) === 'listed')) return known
    const own = getEffect(getIn(requests, id))
    return getVerdict(strongest(own, ofAll), evidence(id))
  }
  const verdicts = new Map(targets.map((id) => [id, judgeOne(id)]))
  const first = scope === 'all' ? 'all' : targets[0]
  return {
    verdicts,
    cause: findCause(state, operation, verdicts),
    effect: first === undefined ? null : getEffect(getIn(requests, first)),
    late:
      operation.late + targets.filter((id) => wentLate(operation.verdicts.get(id), verdicts.get(id))).length,
  }
}

function findCause(
  { requests }: SignOutState,
  { scope, targets }: Operation,
  verdicts: ReadonlyMap<SessionId, Verdict>,
): ApiError | undefined {
  if (scope === 'all') return getIn(requests, 'all')?.error
  const first = targets.find((id) => !isEnded(verdicts.get(id)) && getIn(requests, id)?.error !== undefined)
  return first && getIn(requests, first)?.error
}

/** Every operation that is settled but not for good learns from each list that was asked for later. */
function applyList(state: SignOutState, read: number, list: SessionList): SignOutState {
  if (state.latest && read < state.latest.read) return state
  const ids = new Set(list.sessions.map(({ id }) => id))
  const isBeingChecked = state.operations.some(({ phase }) => phase === 'checking')
  let { settled } = state
  const operations = state.operations.map((operation) => {
    const isOpen = [...operation.verdicts].some(([id, verdict]) => !isFinal(verdict, ids.has(id)))
    if (operation.phase !== 'settled' || !isOpen || !isNewer(state, operation.number, read)) return operation
    const judged = judge(state, operation, list)
    const hasNews = operation.targets.some(
      (id) => isEnded(judged.verdicts.get(id)) && !isEnded(operation.verdicts.get(id)),
    )
    // A sign-out that is being checked by this very list is the newer news.
    if (hasNews && !isBeingChecked) settled += 1
    return {
      ...operation,
      ...judged,
      remaining: hasNews || operation.remaining === null ? countOtherSessions(list) : operation.remaining,
      settledAt: hasNews && !isBeingChecked ? settled : operation.settledAt,
    }
  })
  return { ...state, operations, settled, latest: { read, list, ids, isComplete: isCompleteList(list) } }
}

const STILL_SIGNED_IN: readonly (Verdict | undefined)[] = ['failed', 'still-listed', 'contradicted']

const wentLate = (before: Verdict | undefined, after: Verdict | undefined): boolean =>
  STILL_SIGNED_IN.includes(before) && after === 'signed-out'
