import { describe, expect, it } from 'vitest'
import { getRowSignOut, getRowSignOuts } from '../../src/sessions/sign-out/rules/selectors.ts'
import type { SignOutState } from '../../src/sessions/sign-out/rules/sign-out-state.ts'
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
  settled,
  shows,
} from '../support/sign-out-events.ts'

const rowOf = ({ operations }: SignOutState, n = 1) => getRowSignOut(getRowSignOuts(operations), idOf(n))

const UNTOUCHED = { pending: false, outcome: undefined }
const SIGNING_OUT = { pending: 'signing-out', outcome: undefined }

const FAILED = [shows(1, 2), ...asks(0, 'session', { 1: 'timeout' }), checking(0), shows(1, 2), settled(0)]

describe('getRowSignOut', () => {
  it('is at rest where nothing was asked about the session', () => {
    expect(rowOf(record(shows(1, 2)))).toEqual(UNTOUCHED)
    expect(rowOf(record(...FAILED), 2)).toEqual(UNTOUCHED)
  })

  it('goes from the question about identity to the outcome', () => {
    const confirming = record(shows(1), asked('session', 1))
    expect(rowOf(confirming)).toEqual({ pending: 'confirming', outcome: undefined })
    expect(rowOf(goOn(confirming, confirmed(0)))).toEqual(SIGNING_OUT)
    const looking = record(shows(1), ...asks(0, 'session', { 1: 'timeout' }), checking(0))
    // Its first look at the list is a part of the sign-out.
    expect(rowOf(looking)).toEqual(SIGNING_OUT)
    expect(rowOf(goOn(looking, shows(1), settled(0)))).toMatchObject({
      pending: false,
      outcome: { operation: 0, verdict: 'failed', cause: { kind: 'timeout' }, effect: 'unknown' },
    })
  })

  it('is being checked when a person asks to look once more', () => {
    const again = record(...FAILED, checking(0))
    expect(rowOf(again)).toEqual({ pending: 'checking', outcome: undefined })
  })

  it('offers nothing to press between the end of the session and its leaving the list', () => {
    const ended = record(shows(1), ...asks(0, 'session', { 1: 'done' }), checking(0), shows(), settled(0))
    expect(rowOf(ended)).toEqual(SIGNING_OUT)
  })

  it('says that nothing was sent where identity was not confirmed', () => {
    expect(rowOf(record(shows(1), asked('session', 1), refused(0)))).toEqual({
      pending: false,
      outcome: { operation: 0, verdict: 'identity-refused', cause: undefined, effect: 'none' },
    })
  })

  it('shows the newer of two sign-outs', () => {
    const again = [...asks(1, 'session', { 1: 'forbidden' }), settled(1)]
    expect(rowOf(record(...FAILED, ...again)).outcome).toMatchObject({ operation: 1, effect: 'unknown' })
  })
})

describe('the row of a session that is among many', () => {
  const many = asks(1, 'others', { 1: 'timeout', 2: 'done' })

  it('is being signed out while the job is at work', () => {
    expect(rowOf(record(...FAILED, ...many))).toEqual(SIGNING_OUT)
    expect(rowOf(record(...FAILED, ...many), 2)).toEqual(SIGNING_OUT)
  })

  it('drops its own earlier failure when the job ends, whose panel tells the new one', () => {
    const state = record(...FAILED, ...many, checking(1), shows(1), settled(1))
    expect(state.operations[1]?.verdicts.get(idOf(1))).toBe('failed')
    expect(rowOf(state)).toEqual(UNTOUCHED)
  })
})

describe('the rows while this browser is signed out', () => {
  it('stay as they are: the dialog tells it', () => {
    const everywhere = record(...FAILED, ...asksAll(1, 'timeout', 0, 1, 2))
    expect(rowOf(everywhere).outcome).toMatchObject({ operation: 0, verdict: 'failed' })
    expect(rowOf(everywhere, 2)).toEqual(UNTOUCHED)
    expect(rowOf(record(shows(1), asked('current', 0)), 0)).toEqual(UNTOUCHED)
  })
})
