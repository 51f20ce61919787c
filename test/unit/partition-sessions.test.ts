import { describe, expect, it } from 'vitest'
import { partitionSessions } from '../../src/sessions/list/partition-sessions.ts'
import { aSession, listOf } from '../support/sessions.ts'

describe('partitionSessions', () => {
  const [a, b] = [aSession(1), aSession(2)]
  const here = aSession(3, { current: true })

  it('puts the current session apart and keeps the server’s order', () => {
    expect(partitionSessions(listOf(b, here, a))).toEqual({
      kind: 'identified',
      current: here,
      others: [b, a],
    })
  })

  it('does not guess when none, or more than one, is flagged', () => {
    const twin = aSession(4, { current: true })
    expect(partitionSessions(listOf(a, b))).toEqual({ kind: 'no-current', all: [a, b] })
    expect(partitionSessions(listOf(a, here, twin))).toEqual({
      kind: 'several-current',
      all: [here, twin, a],
    })
  })

  it('is empty only when nothing was listed, readable or not', () => {
    expect(partitionSessions(listOf())).toEqual({ kind: 'empty' })
    expect(partitionSessions({ sessions: [], unreadable: 1 })).toEqual({ kind: 'unreadable' })
  })

  it('leaves the list it was given alone', () => {
    const frozen = Object.freeze([b, here, a])
    expect(() => partitionSessions({ sessions: frozen, unreadable: 0 })).not.toThrow()
  })
})
