import { describe, expect, it } from 'vitest'
import { countResult, getNewestResult, getTotalResult } from '../../src/sessions/sign-out/rules/selectors.ts'
import type { Verdict } from '../../src/sessions/sign-out/rules/verdict-table.ts'
import { idOf } from '../support/sessions.ts'
import {
  asked,
  asks,
  asksAll,
  checking,
  confirmed,
  goOn,
  record,
  refused,
  type Step,
  settled,
  shows,
  showsTo,
  unflagged,
} from '../support/sign-out-events.ts'

const newest = (...steps: readonly Step[]) => getNewestResult(record(...steps))

/** Settled by these replies and the list that was read after them. */
const signedOutOne = (operation: number, n: number, ...left: number[]) => [
  ...asks(operation, 'session', { [n]: 'done' }),
  shows(...left),
  settled(operation),
]

describe('countResult', () => {
  it('counts each verdict once, and as failed whatever is still listed', () => {
    const each: Verdict[] = [
      'signed-out',
      'already',
      'already',
      'failed',
      'still-listed',
      'contradicted',
      'refused',
      'unconfirmed',
      'not-tried',
    ]
    const verdicts = new Map(each.map((verdict, n) => [idOf(n), verdict]))
    expect(countResult({ scope: 'others', verdicts, late: 1, remaining: 7 })).toEqual({
      scope: 'others',
      asked: 9,
      signedOut: 1,
      already: 2,
      failed: 3,
      refused: 1,
      unconfirmed: 1,
      notTried: 1,
      late: 1,
      remaining: 7,
    })
  })
})

describe('getNewestResult', () => {
  it('has nothing to tell before anything has come to an end', () => {
    expect(newest(shows(1), asked('others', 1))).toBeUndefined()
    expect(newest(shows(1), ...asks(0, 'unused', { 1: 'done' }), checking(0))).toBeUndefined()
  })

  it('tells what ended last, not what was asked for last', () => {
    const both = [...asks(0, 'session', { 1: 'done' }), ...asks(1, 'others', { 2: 'done', 3: 'done' })]
    expect(newest(shows(1, 2, 3), ...both, shows(), settled(1), settled(0))).toMatchObject({
      scope: 'session',
      asked: 1,
    })
    expect(newest(shows(1, 2, 3), ...both, shows(), settled(0), settled(1))).toMatchObject({
      scope: 'others',
      asked: 2,
    })
  })

  it('goes on telling what was done when the next sign-out is not allowed', () => {
    const state = record(shows(1, 2), ...signedOutOne(0, 1, 2), asked('session', 2), refused(1))
    expect(getNewestResult(state)).toMatchObject({ signedOut: 1 })
    expect(newest(shows(1), asked('others', 1), refused(0))).toBeUndefined()
  })

  it('takes nothing back while the list is looked at once more', () => {
    expect(newest(shows(1, 2), ...signedOutOne(0, 1, 2), checking(0))).toMatchObject({ signedOut: 1 })
  })
})

describe('what is told of one session', () => {
  const unclear = asks(0, 'session', { 1: 'timeout' })

  it('is left to its row for as long as the list has it', () => {
    expect(newest(shows(1), ...unclear, settled(0))).toBeUndefined()
    expect(newest(...unclear, settled(0))).toMatchObject({ unconfirmed: 1 })
  })

  it('is no refusal, even where the list does not show the session any more', () => {
    const state = record(shows(1), ...asks(0, 'session', { 1: 'forbidden' }), unflagged(shows()), settled(0))
    expect(state.operations[0]?.verdicts.get(idOf(1))).toBe('refused')
    expect(getNewestResult(state)).toBeUndefined()
  })
})

describe('what is told of this browser’s own session', () => {
  const unclear = [...asks(0, 'current', { 0: 'timeout' }), settled(0)]

  it('is left to its dialog while the list flags it', () => {
    expect(newest(shows(1), ...unclear)).toBeUndefined()
  })

  it('is told here where the list flags another session, or none', () => {
    expect(newest(unflagged(shows(1)), ...unclear)).toMatchObject({ scope: 'current', unconfirmed: 1 })
    expect(newest(showsTo(9, 0), ...unclear)).toMatchObject({ unconfirmed: 1 })
  })
})

describe.each(['others', 'unused'] as const)('what is told of many: %s', (scope) => {
  it('is left to the panel where nothing could be confirmed', () => {
    expect(newest(shows(1, 2), ...asks(0, scope, { 1: 'done', 2: 'timeout' }), settled(0))).toBeUndefined()
  })

  it('is what has ended, whatever else could not be confirmed', () => {
    // A list that does not flag this browser confirms what the cloud said, and no more.
    const replies = { 1: 'done', 2: 'not-found', 3: 'timeout' } as const
    expect(newest(shows(1, 2, 3), ...asks(0, scope, replies), unflagged(shows()), settled(0))).toMatchObject({
      scope,
      signedOut: 1,
      already: 1,
      unconfirmed: 1,
    })
  })

  it('is that none ended, where the list is sure of it', () => {
    expect(newest(shows(1, 2), ...asks(0, scope, { 1: 'server' }), shows(1, 2), settled(0))).toMatchObject({
      signedOut: 0,
      failed: 1,
    })
  })
})

describe('what is told of all sessions', () => {
  it('is left to the dialog where the list shows all of them, or the cloud refused', () => {
    expect(newest(shows(1), ...asksAll(0, 'timeout', 0, 1), shows(1), settled(0))).toBeUndefined()
    expect(newest(shows(1), ...asksAll(0, 'forbidden', 0, 1), settled(0))).toBeUndefined()
  })

  it('is what has ended, and that nothing is known', () => {
    const partly = [shows(1), ...asksAll(0, 'timeout', 0, 1), shows(), settled(0)]
    expect(newest(...partly)).toMatchObject({ scope: 'all', signedOut: 1, failed: 1 })
    expect(newest(shows(1), ...asksAll(0, 'timeout', 0, 1), settled(0))).toMatchObject({ unconfirmed: 2 })
  })
})

describe('getTotalResult', () => {
  const failed = [shows(1, 2, 3), ...asks(0, 'session', { 1: 'timeout' }), shows(1, 2, 3), settled(0)]

  it('counts each session once, by the last word on it', () => {
    const state = record(...failed)
    expect(getTotalResult(state)).toMatchObject({ asked: 1, failed: 1, signedOut: 0 })
    const then = goOn(state, ...asks(1, 'others', { 1: 'done', 2: 'done', 3: 'forbidden' }))
    expect(getTotalResult(goOn(then, shows(3), settled(1)))).toEqual({
      scope: 'others',
      asked: 3,
      signedOut: 2,
      already: 0,
      failed: 1,
      refused: 0,
      unconfirmed: 0,
      notTried: 0,
      late: 0,
      remaining: null,
    })
  })

  it('keeps the credit for a session that a later sign-out finds gone', () => {
    const state = record(
      shows(1, 2),
      ...signedOutOne(0, 1, 2),
      asked('others', 1, 2),
      confirmed(1),
      settled(1),
    )
    expect(state.operations[1]?.verdicts.get(idOf(1))).not.toBe('signed-out')
    expect(getTotalResult(state)).toMatchObject({ asked: 2, signedOut: 1, notTried: 1 })
  })

  it('is nothing before anything has settled', () => {
    expect(getTotalResult(record(shows(1), asked('session', 1)))).toMatchObject({ asked: 0 })
  })
})
