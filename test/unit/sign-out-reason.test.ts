import { describe, expect, it } from 'vitest'
import { getEndReason, NOTHING_DONE, summarize } from '../../src/sessions/sign-out/rules/selectors.ts'
import { INITIAL_STATE } from '../../src/sessions/sign-out/rules/sign-out-state.ts'
import {
  asked,
  asks,
  asksAll,
  goOn,
  record,
  type Step,
  sent,
  settled,
  shows,
  showsTo,
  unflagged,
} from '../support/sign-out-events.ts'

describe('getEndReason', () => {
  it('is expiry where nothing that went out can have ended this session', () => {
    expect(getEndReason(INITIAL_STATE)).toBe('expired')
    expect(getEndReason(record(shows(1), ...asksAll(0, 'forbidden', 0, 1)))).toBe('expired')
    expect(getEndReason(record(shows(1), ...asks(0, 'current', { 0: 'offline' })))).toBe('expired')
    expect(getEndReason(record(shows(1), asked('current', 0)))).toBe('expired')
  })

  it.each(['done', 'timeout', 'not-found'] as const)('is its own sign-out, answered "%s"', (reply) => {
    expect(getEndReason(record(shows(1), ...asks(0, 'current', { 0: reply })))).toBe('current')
  })

  it('is its own sign-out while the answer is still out, beside others', () => {
    const state = record(shows(1), ...asks(0, 'session', { 1: 'done' }), asked('current', 0), sent(0))
    expect(getEndReason(state)).toBe('current')
  })

  it('is the end of all, unconfirmed, as soon as that request went out', () => {
    const state = record(shows(1), ...asks(0, 'current', { 0: 'timeout' }), asked('all', 0, 1))
    expect(getEndReason(state)).toBe('current')
    expect(getEndReason(goOn(state, sent('all')))).toBe('all-unconfirmed')
  })

  it('is expiry after the sign-out of a session that was known to be another', () => {
    expect(getEndReason(record(shows(1), ...asks(0, 'session', { 1: 'done' })))).toBe('expired')
  })

  it('may be the sign-out of a session where no list told which is this one', () => {
    expect(getEndReason(record(unflagged(shows(1)), ...asks(0, 'session', { 1: 'done' })))).toBe('current')
    expect(getEndReason(record(...asks(0, 'session', { 1: 'timeout' })))).toBe('current')
    // Signing out many is offered only where this session is known, and leaves it out.
    expect(getEndReason(record(...asks(0, 'others', { 1: 'timeout' })))).toBe('expired')
  })

  it('is expiry where a list came after the end of that session: it was another', () => {
    const state = record(
      unflagged(shows(1)),
      ...asks(0, 'session', { 1: 'done' }),
      unflagged(shows()),
      settled(0),
    )
    expect(getEndReason(state)).toBe('expired')
  })
})

describe('summarize', () => {
  it('has nothing to say where nothing was asked', () => {
    expect(summarize(INITIAL_STATE)).toEqual({
      signedOut: 0,
      unconfirmed: 0,
      othersUntouched: false,
      selfUnconfirmed: undefined,
    })
    expect(NOTHING_DONE).toEqual(summarize(INITIAL_STATE))
  })

  it('counts the other sessions that were signed out here, and those of which it is not known', () => {
    const replies = { 1: 'done', 2: 'not-found', 3: 'timeout', 4: 'timeout', 5: 'forbidden' } as const
    const state = record(shows(1, 2, 3, 4, 5), ...asks(0, 'others', replies))
    expect(summarize(state)).toMatchObject({ signedOut: 0, unconfirmed: 3 })
    // Gone: 1 and 3 by our doing, 2 before. Listed still: 4, which may yet end, and 5, which was refused.
    expect(summarize(goOn(state, shows(4, 5), settled(0)))).toMatchObject({ signedOut: 2, unconfirmed: 1 })
  })

  it('counts a session that was signed out twice once', () => {
    const twice = [...asks(0, 'session', { 1: 'done' }), ...asks(1, 'others', { 1: 'done' })]
    expect(summarize(record(shows(1), ...twice, shows(), settled(0), settled(1))).signedOut).toBe(1)
  })

  it('says that the others were left alone where this session’s own end is all that was done', () => {
    const alone = [...asks(0, 'current', { 0: 'done' }), settled(0)]
    expect(summarize(record(shows(1), ...alone))).toEqual({ ...NOTHING_DONE, othersUntouched: true })
    // Refused, then signed in anew under a renewed token.
    const renewed = [
      ...asks(0, 'current', { 0: 'offline' }),
      showsTo(9, 1),
      ...asks(1, 'current', { 9: 'done' }),
    ]
    expect(summarize(record(shows(1), ...renewed)).othersUntouched).toBe(true)
  })

  it('does not say so where another may have ended, or its own end is not confirmed', () => {
    const own = asks(1, 'current', { 0: 'done' })
    for (const before of [asks(0, 'session', { 1: 'timeout' }), asksAll(0, 'timeout', 0, 1)])
      expect(summarize(record(shows(1), ...before, ...own)).othersUntouched).toBe(false)
    expect(summarize(record(shows(1), ...asks(0, 'current', { 0: 'timeout' }))).othersUntouched).toBe(false)
  })

  it('says what was asked that may have ended this session', () => {
    const self = (...steps: readonly Step[]) => summarize(record(shows(1), ...steps)).selfUnconfirmed
    expect(self(...asks(0, 'current', { 0: 'timeout' }))).toBe('current')
    expect(self(...asks(0, 'current', { 0: 'timeout' }), ...asks(1, 'current', { 9: 'offline' }))).toBe(
      'current',
    )
    expect(self(...asksAll(0, 'timeout', 0, 1))).toBe('all')
    expect(self(...asks(0, 'current', { 0: 'timeout' }), ...asksAll(1, 'timeout', 0, 1))).toBe('all')
    expect(self(...asks(0, 'current', { 0: 'forbidden' }), ...asksAll(1, 'forbidden', 0, 1))).toBeUndefined()
    expect(self(...asks(0, 'session', { 1: 'timeout' }))).toBeUndefined()
  })

  it('counts neither this session nor the request for all among the others', () => {
    const state = record(shows(1), ...asks(0, 'current', { 0: 'timeout' }), ...asksAll(1, 'timeout', 0, 1))
    expect(summarize(state)).toMatchObject({ signedOut: 0, unconfirmed: 0 })
    const renewed = {
      ...shows(9),
      sessions: shows(9)
        .sessions.slice(1)
        .map((one) => ({ ...one, current: true })),
    }
    expect(summarize(goOn(state, renewed, settled(0)))).toMatchObject({ signedOut: 0, unconfirmed: 0 })
  })
})
