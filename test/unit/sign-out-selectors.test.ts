import { describe, expect, it } from 'vitest'
import {
  getBulkSignOut,
  getLatest,
  getOperations,
  getSelfSignOut,
  isBusy,
  isEverywhereUnconfirmed,
} from '../../src/sessions/sign-out/rules/selectors.ts'
import { INITIAL_STATE } from '../../src/sessions/sign-out/rules/sign-out-state.ts'
import {
  answered,
  asked,
  asks,
  asksAll,
  checking,
  confirmed,
  goOn,
  record,
  refused,
  type Step,
  sent,
  settled,
  shows,
  showsTo,
} from '../support/sign-out-events.ts'

describe('getBulkSignOut', () => {
  it('is nothing where no job was asked for', () => {
    expect(getBulkSignOut(INITIAL_STATE)).toBeUndefined()
    const others = [...asks(0, 'session', { 1: 'done' }), ...asks(1, 'current', { 0: 'timeout' })]
    expect(getBulkSignOut(record(shows(1), ...others, settled(0), asked('all', 0)))).toBeUndefined()
  })

  it.each(['others', 'unused'] as const)('has the progress of "%s", and its result in the end', (scope) => {
    const job = record(shows(1, 2), asked('session', 9), asked(scope, 1, 2), confirmed(1), sent(1), sent(2))
    const answeredOne = goOn(job, answered(1, 1, 'done'))
    expect(getBulkSignOut(answeredOne)).toMatchObject({
      operation: { number: 1, scope },
      progress: { answered: 1, waitingFor: undefined },
      result: undefined,
    })
    const looking = goOn(answeredOne, answered(1, 2, 'done'), checking(1))
    expect(getBulkSignOut(looking)?.result).toBeUndefined()
    expect(getBulkSignOut(goOn(looking, shows(), settled(1)))).toMatchObject({
      operation: { number: 1 },
      result: { scope, asked: 2, signedOut: 2 },
    })
  })

  it('is the last job, whatever else was asked for since', () => {
    const jobs = record(shows(1, 2), asked('others', 1), settled(0), asked('unused', 2), asked('session', 1))
    expect(getBulkSignOut(jobs)?.operation).toMatchObject({ number: 1, scope: 'unused' })
  })
})

describe('isEverywhereUnconfirmed', () => {
  const unclear = [...asksAll(0, 'timeout'), checking(0), settled(0)]

  it('is so where all were asked to end before any list was there, and no answer told', () => {
    expect(isEverywhereUnconfirmed(record(...unclear))).toBe(true)
    expect(isEverywhereUnconfirmed(record(...unclear, asked('session', 1)))).toBe(true)
  })

  it.each([
    ['nothing was asked', []],
    ['it is still under way', asksAll(0, 'timeout')],
    ['it is looked at once more', [...unclear, checking(0)]],
    ['the cloud refused', [...asksAll(0, 'forbidden'), settled(0)]],
    ['the result can name the sessions', [shows(1), ...asksAll(0, 'timeout', 0, 1), settled(0)]],
    ['one session was meant', [...asks(0, 'current', { 0: 'timeout' }), settled(0)]],
  ])('is not so where %s', (_name, steps) => {
    expect(isEverywhereUnconfirmed(record(...steps))).toBe(false)
  })
})

describe('isBusy', () => {
  it('is so until everything that was asked for has ended', () => {
    const both = record(shows(1, 2), ...asks(0, 'session', { 1: 'done' }), asked('session', 2))
    expect(isBusy(INITIAL_STATE)).toBe(false)
    expect(isBusy(both)).toBe(true)
    expect(isBusy(goOn(both, settled(0)))).toBe(true)
    expect(isBusy(goOn(both, settled(0), refused(1)))).toBe(false)
  })
})

describe('getSelfSignOut', () => {
  const status = (...steps: readonly Step[]) => getSelfSignOut(record(shows(1), ...steps), 0)
  const unclear = asks(0, 'current', { 0: 'timeout' })

  it('is confirming until identity is confirmed, and then pending until it is settled', () => {
    expect(status()).toEqual({ kind: 'confirming' })
    expect(status(asked('current', 0))).toEqual({ kind: 'confirming' })
    expect(status(asked('current', 0), confirmed(0))).toEqual({ kind: 'pending' })
    expect(status(...unclear, checking(0))).toEqual({ kind: 'pending' })
    expect(status(asked('current', 0), refused(0))).toEqual({ kind: 'identity-refused' })
  })

  it('is unconfirmed where no list tells, also where there was none to begin with', () => {
    expect(status(...unclear, settled(0))).toMatchObject({ kind: 'unconfirmed', cause: { kind: 'timeout' } })
    const unopened = record(...asksAll(0, 'timeout'), settled(0))
    expect(getSelfSignOut(unopened, 0)).toMatchObject({ kind: 'unconfirmed', cause: { kind: 'timeout' } })
  })

  it('has failed where the cloud refused, and where the list shows it after no clear answer', () => {
    expect(status(...asks(0, 'current', { 0: 'forbidden' }), settled(0))).toMatchObject({
      kind: 'failed',
      cause: { kind: 'forbidden' },
      isUnknown: false,
      stillListed: 0,
    })
    expect(status(...unclear, shows(1), settled(0))).toMatchObject({
      kind: 'failed',
      isUnknown: true,
      stillListed: 1,
    })
    const unopened = record(...asksAll(0, 'offline'), settled(0))
    expect(getSelfSignOut(unopened, 0)).toMatchObject({ kind: 'failed', isUnknown: false })
  })

  it('is partly done only where all were meant', () => {
    expect(status(...asksAll(0, 'timeout', 0, 1), shows(), settled(0))).toMatchObject({
      kind: 'partly',
      cause: { kind: 'timeout' },
      ended: 1,
      asked: 2,
    })
    // Its session went, and a renewed token has another: this browser is signed in still.
    expect(status(...unclear, showsTo(9), settled(0))).toMatchObject({ kind: 'failed', stillListed: 0 })
  })
})

describe('what the page subscribes to', () => {
  it('stays the same object for as long as it has not changed', () => {
    const state = record(shows(1), asked('session', 1), confirmed(0))
    const then = goOn(state, sent(1), answered(0, 1, 'done'))
    expect(getOperations(then)).toHaveLength(1)
    expect(getOperations(then)).toBe(getOperations(state))
    expect(getLatest(then)?.list).toEqual(shows(1))
    expect(getLatest(then)).toBe(getLatest(state))
  })
})
