import { describe, expect, it } from 'vitest'
import { ApiError } from '../../src/api/errors.ts'
import { toDeleteResult } from '../../src/sessions/sign-out/rules/delete-results.ts'
import type { SignOutState } from '../../src/sessions/sign-out/rules/sign-out-state.ts'
import { idOf } from '../support/sessions.ts'
import {
  answered,
  asked,
  asks,
  confirmed,
  goOn,
  record,
  refused,
  sent,
  settled,
  shows,
  unflagged,
} from '../support/sign-out-events.ts'

const LIMIT = new ApiError('rate-limited')

const last = ({ operations }: SignOutState) => operations.at(-1)
const verdictsOf = (state: SignOutState) => [...(last(state)?.verdicts.values() ?? [])]

describe('the phases of a sign-out', () => {
  it('begin with the question about identity, and nobody has stopped it', () => {
    const state = record(shows(1), asked('others', 1))
    expect(last(state)).toMatchObject({ number: 0, phase: 'confirming', isStopped: false, effect: null })
    expect(last(goOn(state, confirmed(0)))).toMatchObject({ phase: 'sending', isStopped: false })
  })

  it('are told apart from those of another', () => {
    const { operations } = record(shows(1, 2), asked('session', 1), asked('session', 2), confirmed(1))
    expect(operations.map(({ phase }) => phase)).toEqual(['confirming', 'sending'])
  })

  it('end where identity was not confirmed, whatever comes afterwards', () => {
    const state = record(shows(1), asked('session', 1), refused(0))
    const late = goOn(state, confirmed(0), { type: 'stopped', operation: 0 }, settled(0))
    expect(last(late)).toEqual(last(state))
  })

  it('end once: a second end changes nothing of what was told', () => {
    const state = record(shows(1), ...asks(0, 'session', { 1: 'timeout' }), shows(1), settled(0))
    expect(goOn(state, settled(0))).toEqual(state)
  })

  it('keep that a person stopped it', () => {
    const stopped = record(shows(1), asked('others', 1), confirmed(0), { type: 'stopped', operation: 0 })
    expect(last(stopped)).toMatchObject({ phase: 'sending', isStopped: true })
    expect(last(goOn(stopped, settled(0)))).toMatchObject({ phase: 'settled', isStopped: true })
  })
})

describe('the progress of a sign-out', () => {
  const two = record(shows(1, 2, 3), asked('others', 1, 2), asked('session', 3), confirmed(0), sent(1))
  const progressOf = ({ progress }: SignOutState, operation = 0) => progress[operation]

  it('counts each answer, of its own sessions alone', () => {
    const state = goOn(two, answered(0, 1, 'done'), sent(2), answered(0, 2, 'forbidden'))
    expect(progressOf(state)).toMatchObject({ answered: 2 })
    expect(progressOf(state, 1)).toMatchObject({ answered: 0 })
  })

  it('does not count an answer after which the request is made again', () => {
    const result = toDeleteResult(LIMIT)
    const retried = goOn(two, { type: 'answered', operation: 0, target: idOf(1), result, isRetried: true })
    expect(progressOf(retried)).toMatchObject({ answered: 0 })
    expect(progressOf(goOn(retried, sent(1), answered(0, 1, 'done')))).toMatchObject({ answered: 1 })
  })

  it('tells what it waits for, and when it goes on', () => {
    const waiting = goOn(two, { type: 'waiting', operation: 0, waitingFor: LIMIT })
    expect(progressOf(waiting)).toMatchObject({ waitingFor: LIMIT, answered: 0 })
    expect(progressOf(waiting, 1)).toMatchObject({ waitingFor: undefined })
    const goesOn = goOn(waiting, { type: 'waiting', operation: 0, waitingFor: undefined })
    expect(progressOf(goesOn)).toMatchObject({ waitingFor: undefined })
  })

  it('counts a session that was given up, which is refused for the reason of the one before', () => {
    const skipped = goOn(two, answered(0, 1, 'server'), {
      type: 'skipped',
      operation: 0,
      target: idOf(2),
      error: LIMIT,
    })
    expect(progressOf(skipped)).toMatchObject({ answered: 2 })
    const { operations } = goOn(skipped, settled(0))
    expect([...(operations[0]?.verdicts ?? [])]).toEqual([
      [idOf(1), 'unconfirmed'],
      [idOf(2), 'refused'],
    ])
  })
})

describe('what a sign-out is settled by', () => {
  it('is a list that was asked for after its last answer', () => {
    const begun = goOn(record(shows(1), asked('session', 1), confirmed(0), sent(1)), { type: 'read-started' })
    const early = goOn(begun, answered(0, 1, 'timeout'), { type: 'listed', read: 2, list: shows() })
    expect(verdictsOf(goOn(early, settled(0)))).toEqual(['unconfirmed'])
    expect(verdictsOf(goOn(early, shows(), settled(0)))).toEqual(['signed-out'])
  })

  it('is the stronger of the requests for one session and for all', () => {
    const all = [asked('all', 0, 1), sent('all'), answered(0, 'all', 'timeout'), settled(0)]
    const one = record(shows(1), ...all, ...asks(1, 'session', { 1: 'forbidden' }), shows(), settled(1))
    expect(verdictsOf(one)).toEqual(['signed-out'])
    expect(last(one)).toMatchObject({ effect: 'none' })
  })

  it('is nothing where there was nobody to sign out', () => {
    const none = record(shows(), asked('others'), confirmed(0), settled(0))
    expect(last(none)).toMatchObject({ phase: 'settled', effect: null, cause: undefined })
  })

  it('tells how many others remain only where a list shows it for sure', () => {
    const replies = asks(0, 'session', { 1: 'done' })
    expect(last(record(shows(1, 2), ...replies, shows(2), settled(0)))).toMatchObject({ remaining: 1 })
    expect(last(record(shows(1, 2), ...replies, settled(0)))?.remaining).toBeNull()
    expect(last(record(shows(1, 2), ...replies, unflagged(shows(2)), settled(0)))?.remaining).toBeNull()
  })
})
