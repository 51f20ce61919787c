import { describe, expect, it } from 'vitest'
import type { SignOutRecord } from '../../src/sessions/sign-out/mutations.ts'
import { signOutStates } from '../../src/sessions/sign-out/rules/sign-out-states.ts'
import { idOf } from '../support/sessions.ts'

describe('the record of sign-outs', () => {
  const done = {
    kind: 'finished',
    signedOut: 1,
    already: 0,
    failed: [idOf(1)],
    left: [],
    cause: undefined,
    remaining: 1,
  } as const
  const never = { finishedAt: 0, list: undefined }
  const one = (n: number, outcome: Extract<SignOutRecord, { kind: 'one' }>['outcome']): SignOutRecord => ({
    kind: 'one',
    ids: [idOf(n)],
    outcome,
    working: outcome === undefined && 'signing-out',
    ...never,
  })

  it('is at work while there is no outcome', () => {
    const states = signOutStates([
      one(1, undefined),
      { kind: 'many', ids: [idOf(2), idOf(3)], outcome: undefined, working: 'signing-out', ...never },
    ])
    expect([...states.working.keys()]).toEqual(['1', '2', '3'])
    expect([...states.askedFor]).toEqual(['1', '2', '3'])
  })

  it('keeps the last outcome only: a later sign-out makes it old news', () => {
    const failed = { kind: 'still-signed-in' } as const
    expect(signOutStates([one(1, failed)]).outcomes.get(idOf(1))).toEqual(failed)
    expect(signOutStates([one(1, failed), one(1, undefined)]).outcomes.size).toBe(0)
    expect(
      signOutStates([
        one(1, failed),
        { kind: 'many', ids: [idOf(1)], outcome: done, working: false, ...never },
      ]).outcomes.size,
    ).toBe(0)
  })
})
