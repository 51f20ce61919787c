import { describe, expect, it } from 'vitest'
import { ApiError } from '../../src/api/errors.ts'
import type { SignOutState } from '../../src/sessions/sign-out/rules/sign-out-state.ts'
import { asks, checking, goOn, record, settled, shows } from '../support/sign-out-events.ts'

const causeOf = ({ operations }: SignOutState) => operations[0]?.cause?.kind
const verdictsOf = ({ operations }: SignOutState) => [...(operations[0]?.verdicts.values() ?? [])]

/** The list could not be read, or not a second time. */
const unread = { type: 'settled', operation: 0, readError: new ApiError('network') } as const

describe('the cause of a failure', () => {
  it('is that of the first session that has not ended and whose request had an error', () => {
    const replies = { 1: 'not-found', 2: 'done', 3: 'forbidden', 4: 'server' } as const
    const job = record(shows(1, 2, 3, 4), ...asks(0, 'others', replies), checking(0))
    expect(causeOf(goOn(job, shows(2, 3, 4), settled(0)))).toBe('forbidden')
    expect(causeOf(goOn(job, shows(2, 4), settled(0)))).toBe('server')
    expect(causeOf(goOn(job, shows(), settled(0)))).toBeUndefined()
  })

  it('is the list that could not be read, where every request was accepted', () => {
    expect(causeOf(record(shows(1), ...asks(0, 'session', { 1: 'done' }), unread))).toBe('network')
    expect(causeOf(record(shows(1), ...asks(0, 'session', { 1: 'server' }), unread))).toBe('server')
  })
})

describe('why it failed, once a list has come', () => {
  const accepted = asks(0, 'others', { 1: 'done', 2: 'done' })

  it('is no more that an earlier list could not be read', () => {
    const settledWithout = record(shows(1, 2), ...accepted, unread)
    expect(causeOf(settledWithout)).toBe('network')
    const listed = goOn(settledWithout, shows(1, 2))
    expect(verdictsOf(listed)).toEqual(['still-listed', 'still-listed'])
    expect(causeOf(listed)).toBeUndefined()
  })

  it('is not that the second look found no list, where the first one told', () => {
    const twice = record(shows(1, 2), ...accepted, shows(1, 2), unread)
    expect(verdictsOf(twice)).toEqual(['still-listed', 'still-listed'])
    expect(causeOf(twice)).toBeUndefined()
  })

  it('is that of a session which is still listed, not of one that went', () => {
    const replies = asks(0, 'others', { 1: 'server', 2: 'done', 3: 'forbidden' })
    const failed = record(shows(1, 2, 3), ...replies, shows(1, 2, 3), settled(0))
    expect(causeOf(failed)).toBe('server')
    expect(causeOf(goOn(failed, shows(2, 3)))).toBe('forbidden')
    expect(causeOf(goOn(failed, shows(2)))).toBeUndefined()
  })

  it('stays that of a request which was refused', () => {
    const refused = record(shows(1), ...asks(0, 'session', { 1: 'forbidden' }), settled(0))
    const listed = goOn(refused, shows(1))
    expect(verdictsOf(listed)).toEqual(['failed'])
    expect(causeOf(listed)).toBe('forbidden')
  })
})
