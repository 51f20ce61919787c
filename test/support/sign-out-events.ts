import { ApiError, type ApiErrorKind } from '../../src/api/errors.ts'
import type { SessionId } from '../../src/api/session-id.ts'
import type { SessionList } from '../../src/api/sessions.ts'
import { toDeleteResult } from '../../src/sessions/sign-out/rules/delete-results.ts'
import {
  INITIAL_STATE,
  reduce,
  type Scope,
  type SignOutEvent,
  type SignOutState,
} from '../../src/sessions/sign-out/rules/sign-out-state.ts'
import { aSession, idOf, listOf } from './sessions.ts'

/** A list stands for a read of it, from its request to its answer. */
export type Step = SignOutEvent | SessionList

/** What is known of the sign-outs of a page to which all this has happened. */
export const record = (...steps: readonly Step[]): SignOutState => goOn(INITIAL_STATE, ...steps)

export const goOn = (state: SignOutState, ...steps: readonly Step[]): SignOutState =>
  steps.reduce(take, state)

function take(state: SignOutState, step: Step): SignOutState {
  if ('type' in step) return reduce(state, step)
  const reading = reduce(state, { type: 'read-started' })
  return reduce(reading, { type: 'listed', read: reading.reads, list: step })
}

/** The list as this browser reads it, of its own session and of these others. */
export const showsTo = (own: number, ...others: readonly number[]): SessionList =>
  listOf(aSession(own, { current: true }), ...others.map((n) => aSession(n)))

/** Where this browser's own session is 0. */
export const shows = (...others: readonly number[]): SessionList => showsTo(0, ...others)

/** Of the same sessions, where none is flagged as this browser's. */
export const unflagged = (list: SessionList): SessionList => ({
  ...list,
  sessions: list.sessions.map((session) => ({ ...session, current: false })),
})

const toTarget = (n: number | 'all'): SessionId | 'all' => (n === 'all' ? n : idOf(n))

export const asked = (scope: Scope, ...targets: readonly number[]): SignOutEvent => ({
  type: 'asked',
  scope,
  targets: targets.map(idOf),
})

export const sent = (n: number | 'all'): SignOutEvent => ({ type: 'sent', target: toTarget(n) })

/** @param reply the kind of error, or `done`. */
export const answered = (operation: number, n: number | 'all', reply: Reply): SignOutEvent => ({
  type: 'answered',
  operation,
  target: toTarget(n),
  result: toDeleteResult(reply === 'done' ? undefined : new ApiError(reply)),
})

export type Reply = ApiErrorKind | 'done'

/** `operation` is asked for and allowed, and the one DELETE for each target is answered; nothing is looked at yet. */
export const asks = (
  operation: number,
  scope: Exclude<Scope, 'all'>,
  replies: Readonly<Record<number, Reply>>,
): SignOutEvent[] => [
  asked(scope, ...Object.keys(replies).map(Number)),
  confirmed(operation),
  ...Object.entries(replies).flatMap(([n, reply]) => [
    sent(Number(n)),
    answered(operation, Number(n), reply),
  ]),
]

/** The same with the one DELETE for all of them; the targets are those listed. */
export const asksAll = (operation: number, reply: Reply, ...targets: readonly number[]): SignOutEvent[] => [
  asked('all', ...targets),
  confirmed(operation),
  sent('all'),
  answered(operation, 'all', reply),
]

export const checking = (operation: number): SignOutEvent => ({ type: 'checking', operation })
export const settled = (operation: number): SignOutEvent => ({ type: 'settled', operation })
export const confirmed = (operation: number): SignOutEvent => ({ type: 'confirmed', operation })
export const refused = (operation: number): SignOutEvent => ({ type: 'identity-refused', operation })
