import { describe, expect, it } from 'vitest'
import { getNewestResult } from '../../src/sessions/sign-out/rules/selectors.ts'
import type { SignOutState } from '../../src/sessions/sign-out/rules/sign-out-state.ts'
import { asks, checking, goOn, record, settled, shows, unflagged } from '../support/sign-out-events.ts'

const verdictsOf = ({ operations }: SignOutState, operation = 0) => [
  ...(operations[operation]?.verdicts.values() ?? []),
]

/** 1 ended, 2 and 3 did not. */
const PARTLY = record(
  shows(1, 2, 3),
  ...asks(0, 'others', { 1: 'done', 2: 'timeout', 3: 'timeout' }),
  checking(0),
  shows(2, 3),
  settled(0),
)

describe('a list that comes later', () => {
  it('settles what is open of many, and tells it as news', () => {
    expect(verdictsOf(PARTLY)).toEqual(['signed-out', 'failed', 'failed'])
    const later = goOn(PARTLY, shows(3))
    expect(verdictsOf(later)).toEqual(['signed-out', 'signed-out', 'failed'])
    expect(getNewestResult(later)).toMatchObject({ signedOut: 2, late: 1, failed: 1, remaining: 1 })
    expect(getNewestResult(goOn(later, shows()))).toMatchObject({ signedOut: 3, late: 2, remaining: 0 })
  })

  it('that shows no more than before is no news', () => {
    const same = goOn(PARTLY, shows(2, 3))
    expect(same.settled).toBe(PARTLY.settled)
    expect(getNewestResult(same)).toEqual(getNewestResult(PARTLY))
    // Somebody signed in meanwhile: the result goes on telling how many there were at its end.
    expect(getNewestResult(goOn(PARTLY, shows(2, 3, 4)))).toEqual(getNewestResult(PARTLY))
  })

  it('tells how many remain where that was not known', () => {
    const unread = record(shows(1, 2), ...asks(0, 'others', { 1: 'done' }), settled(0))
    expect(unread.operations[0]?.remaining).toBeNull()
    expect(goOn(unread, shows(1, 2)).operations[0]?.remaining).toBe(2)
  })

  it('changes nothing of what has ended', () => {
    const ended = record(shows(1), ...asks(0, 'session', { 1: 'done' }), shows(), settled(0))
    expect(goOn(ended, unflagged(shows(2))).operations).toEqual(ended.operations)
    expect(goOn(ended, shows()).operations).toEqual(ended.operations)
  })

  it('that proves nothing leaves an end as it is, while it may settle others', () => {
    const replies = { 1: 'timeout', 2: 'timeout' } as const
    const one = record(shows(1, 2), ...asks(0, 'others', replies), shows(2), settled(0))
    expect(verdictsOf(goOn(one, unflagged(shows())))).toEqual(['signed-out', 'unconfirmed'])
  })

  it('takes an end back where it shows the session again, and not again until it is gone', () => {
    // A list that does not flag this browser was enough, on the word of the cloud.
    const ended = record(shows(1, 2), ...asks(0, 'session', { 1: 'done' }), unflagged(shows(2)), settled(0))
    expect(verdictsOf(ended)).toEqual(['signed-out'])
    const again = goOn(ended, shows(1, 2))
    expect(verdictsOf(again)).toEqual(['still-listed'])
    expect(getNewestResult(again)).toBeUndefined()
    expect(verdictsOf(goOn(again, shows(2)))).toEqual(['signed-out'])
  })
})

describe('how many went late', () => {
  it.each([
    ['timeout', 'failed', 1],
    ['done', 'still-listed', 1],
    // Nobody's doing.
    ['not-found', 'contradicted', 0],
    ['forbidden', 'failed', 0],
  ] as const)('counts what was said to be signed in, and was ended here: %s', (reply, verdict, late) => {
    const listed = record(shows(1), ...asks(0, 'session', { 1: reply }), shows(1), settled(0))
    expect(verdictsOf(listed)).toEqual([verdict])
    expect(goOn(listed, shows(1)).operations[0]?.late).toBe(0)
    expect(goOn(listed, shows(1), shows()).operations[0]?.late).toBe(late)
  })

  it('counts what the cloud did not know but listed, where a second request ended it', () => {
    const unknown = record(shows(1), ...asks(0, 'session', { 1: 'not-found' }), shows(1), settled(0))
    const again = goOn(unknown, ...asks(1, 'session', { 1: 'done' }), settled(1), shows())
    expect(again.operations.map(({ late }) => late)).toEqual([1, 0])
  })

  it('counts none of which nothing had been said', () => {
    const unread = record(shows(1), ...asks(0, 'session', { 1: 'done' }), settled(0))
    expect(goOn(unread, shows()).operations[0]).toMatchObject({ late: 0, remaining: 0 })
  })
})

describe('the order of what is told', () => {
  /** 2 was asked for first and has ended last. */
  const both = record(
    shows(1, 2),
    ...asks(0, 'session', { 2: 'done' }),
    ...asks(1, 'others', { 1: 'timeout' }),
    shows(1),
    settled(1),
    settled(0),
  )

  it('is that of the ends, and a list without news leaves it alone', () => {
    expect(getNewestResult(both)).toMatchObject({ scope: 'session', signedOut: 1 })
    expect(getNewestResult(goOn(both, shows(1)))).toMatchObject({ scope: 'session', signedOut: 1 })
  })

  it('puts first what a later list has settled, until another sign-out ends', () => {
    const first = record(shows(1, 2), ...asks(0, 'others', { 1: 'timeout' }), shows(1, 2), settled(0))
    const second = goOn(first, ...asks(1, 'session', { 2: 'done' }), shows(1), settled(1))
    expect(getNewestResult(second)).toMatchObject({ scope: 'session', signedOut: 1 })
    const late = goOn(second, shows())
    expect(getNewestResult(late)).toMatchObject({ scope: 'others', late: 1 })
    const third = goOn(late, ...asks(2, 'session', { 3: 'not-found' }), shows(), settled(2))
    expect(getNewestResult(third)).toMatchObject({ scope: 'session', already: 1 })
  })

  it('puts first the sign-out which is being checked by the very list that settles another', () => {
    const first = record(shows(1, 2), ...asks(0, 'others', { 1: 'timeout' }), shows(1, 2), settled(0))
    const second = goOn(first, ...asks(1, 'session', { 2: 'done' }), checking(1), shows())
    expect(verdictsOf(second)).toEqual(['signed-out'])
    expect(second.settled).toBe(first.settled)
    expect(getNewestResult(goOn(second, settled(1)))).toMatchObject({ scope: 'session', asked: 1 })
  })
})

describe('looking again', () => {
  it('says nothing new before it has ended, and then all of it', () => {
    const failed = record(shows(1), ...asks(0, 'session', { 1: 'timeout' }), shows(1), settled(0))
    const looking = goOn(failed, checking(0), shows())
    expect(verdictsOf(looking)).toEqual(['failed'])
    expect(getNewestResult(goOn(looking, settled(0)))).toMatchObject({ signedOut: 1, late: 1, remaining: 0 })
  })
})
