import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ApiError } from '../../src/api/errors.ts'
import type { SessionId } from '../../src/api/session-id.ts'
import type { SessionList } from '../../src/api/sessions.ts'
import { type Effect, toDeleteResult } from '../../src/sessions/sign-out/rules/delete-results.ts'
import {
  INITIAL_STATE,
  reduce,
  type SignOutEvent,
  type SignOutState,
} from '../../src/sessions/sign-out/rules/sign-out-state.ts'
import { isFinal, type Verdict } from '../../src/sessions/sign-out/rules/verdict-table.ts'
import { check } from '../support/property.ts'
import { aSession, idOf } from '../support/sessions.ts'

const IDS = [idOf(1), idOf(2), idOf(3)]
const id = fc.constantFrom(...IDS)
const target = fc.oneof({ weight: 4, arbitrary: id }, fc.constant('all' as const))
const operation = fc.nat(3)
const error = fc
  .constantFrom(undefined, 'not-found', 'network', 'server', 'forbidden', 'offline', 'accepted')
  .map((kind) => kind && new ApiError(kind as ApiError['kind']))
const list = fc
  .record({ shown: fc.subarray(IDS), hasCurrent: fc.boolean(), unreadable: fc.constantFrom(0, 0, 0, 1) })
  .map(
    ({ shown, hasCurrent, unreadable }): SessionList => ({
      sessions: [
        ...(hasCurrent ? [aSession(0, { current: true })] : []),
        ...shown.map((one) => aSession(Number(one))),
      ],
      unreadable,
    }),
  )

const event: fc.Arbitrary<SignOutEvent> = fc.oneof(
  fc.record({
    type: fc.constant('asked' as const),
    scope: fc.constantFrom('session', 'others', 'all'),
    targets: fc.subarray(IDS, { minLength: 1 }),
  }),
  fc.record({ type: fc.constantFrom('confirmed', 'identity-refused', 'stopped', 'checking'), operation }),
  fc.record({ type: fc.constant('sent' as const), target }),
  fc.record({ type: fc.constant('answered' as const), operation, target, result: error.map(toDeleteResult) }),
  fc.record({
    type: fc.constant('skipped' as const),
    operation,
    target: id,
    error: fc.constant(new ApiError('server')),
  }),
  fc.record({ type: fc.constant('settled' as const), operation }),
  fc.constant({ type: 'read-started' as const }),
  fc.record({ type: fc.constant('listed' as const), read: fc.constantFrom(0, 0, 0, 1, 2), list }),
)

const isWhole = ({ sessions, unreadable }: SessionList) =>
  unreadable === 0 && sessions.some(({ current }) => current)

/** The same event, of an operation and a read that there are; `undefined` when there is none. */
function aim({ operations, reads }: SignOutState, event: SignOutEvent): SignOutEvent | undefined {
  if (event.type === 'listed')
    return reads > 0 ? { ...event, read: Math.max(1, reads - event.read) } : undefined
  if (!('operation' in event)) return event
  return operations.length > 0 ? { ...event, operation: event.operation % operations.length } : undefined
}

/** What has happened, told apart from the reducer. */
type History = { acted: Set<SessionId | 'all'>; gone: Set<SessionId>; doneOrGone: Set<SessionId | 'all'> }

function remember(history: History, event: SignOutEvent): void {
  if (event.type === 'sent') history.acted.add(event.target)
  if (event.type === 'answered') {
    const certain: Effect[] = ['done', 'gone-before']
    if (event.result.effect === 'done' || event.result.effect === 'unknown') history.acted.add(event.target)
    if (certain.includes(event.result.effect)) history.doneOrGone.add(event.target)
  }
  if (event.type === 'listed' && isWhole(event.list)) {
    const listed = new Set(event.list.sessions.map((session) => session.id))
    for (const one of IDS) if (!listed.has(one)) history.gone.add(one)
  }
}

const verdictsOf = ({ operations }: SignOutState) =>
  operations.flatMap(({ number, verdicts }) =>
    [...verdicts].map(([one, verdict]) => ({ number, one, verdict })),
  )

function expectHonest(state: SignOutState, { acted, gone, doneOrGone }: History): void {
  for (const { one, verdict } of verdictsOf(state)) {
    if (verdict === 'signed-out')
      expect(acted.has(one) || acted.has('all'), 'no credit without a request').toBe(true)
    if (verdict === 'signed-out' || verdict === 'already')
      expect(
        gone.has(one) || doneOrGone.has(one) || doneOrGone.has('all'),
        'no end without a complete list or a word of the cloud',
      ).toBe(true)
  }
}

/** @param final the verdicts that were final before; those of now are kept in it. */
function expectFinalKept(state: SignOutState, final: Map<string, Verdict>): void {
  for (const { number, one, verdict } of verdictsOf(state)) {
    const key = `${number} ${one}`
    const isListed = state.latest?.ids.has(one) === true
    const before = final.get(key)
    if (before && isFinal(before, isListed)) expect(verdict, 'a final verdict stays').toBe(before)
    if (isFinal(verdict, isListed)) final.set(key, verdict)
    else final.delete(key)
  }
}

it('claims an end only where a complete list or the cloud said so, and credit only where a request went out', () =>
  check(
    fc.property(fc.array(event, { maxLength: 60, size: 'max' }), (events) => {
      const history: History = { acted: new Set(), gone: new Set(), doneOrGone: new Set() }
      const final = new Map<string, Verdict>()
      let state = INITIAL_STATE
      for (const raw of events) {
        const next = aim(state, raw)
        if (!next) continue
        state = reduce(state, next)
        remember(history, next)
        expectHonest(state, history)
        expectFinalKept(state, final)
      }
    }),
  ))
