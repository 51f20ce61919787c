import { describe, expect, it } from 'vitest'
import { ApiError, type ApiErrorKind } from '../../src/api/errors.ts'
import { countOtherSessions } from '../../src/api/session-list.ts'
import {
  type Effect,
  getEffect,
  recordDeleteResult,
  recordSent,
  recordSkipped,
  toDeleteResult,
} from '../../src/sessions/sign-out/rules/delete-results.ts'
import { createListEvidence, type ListEvidence } from '../../src/sessions/sign-out/rules/list-evidence.ts'
import {
  getVerdict,
  isEnded,
  isFinal,
  type Verdict,
} from '../../src/sessions/sign-out/rules/verdict-table.ts'
import { aSession, idOf, listOf } from '../support/sessions.ts'

const OWN = aSession(1, { current: true })

describe('getVerdict', () => {
  it.each<[Effect | null, ListEvidence, Verdict]>([
    ['done', 'gone', 'signed-out'],
    ['done', 'not-listed', 'signed-out'],
    ['done', 'listed', 'still-listed'],
    ['done', 'none', 'unconfirmed'],
    ['unknown', 'gone', 'signed-out'],
    ['unknown', 'not-listed', 'unconfirmed'],
    ['unknown', 'listed', 'failed'],
    ['unknown', 'none', 'unconfirmed'],
    ['gone-before', 'gone', 'already'],
    ['gone-before', 'not-listed', 'already'],
    ['gone-before', 'listed', 'contradicted'],
    ['gone-before', 'none', 'unconfirmed'],
    ['none', 'gone', 'already'],
    ['none', 'not-listed', 'refused'],
    ['none', 'listed', 'failed'],
    ['none', 'none', 'refused'],
    [null, 'gone', 'already'],
    [null, 'not-listed', 'not-tried'],
    [null, 'listed', 'not-tried'],
    [null, 'none', 'not-tried'],
  ])('requests that were %s × session %s: %s', (effect, evidence, verdict) => {
    expect(getVerdict(effect, evidence)).toBe(verdict)
  })

  it('lets no list change what has ended and is not listed again, nor what was never tried', () => {
    const verdicts = ['signed-out', 'already', 'not-tried', 'failed', 'refused', 'unconfirmed'] as const
    const final = verdicts.filter((verdict) => isFinal(verdict, false))
    expect(final).toEqual(['signed-out', 'already', 'not-tried'])
    expect(final.filter(isEnded)).toEqual(['signed-out', 'already'])
    expect(verdicts.filter((verdict) => isFinal(verdict, true))).toEqual(['not-tried'])
  })
})

describe('createListEvidence', () => {
  const of = (list: Parameters<typeof createListEvidence>[0], before = listOf(OWN, aSession(2))) =>
    createListEvidence(list, before)(idOf(2))

  it('takes absence for proof only in a list that was read whole and holds this session', () => {
    expect(of(listOf(OWN))).toBe('gone')
    expect(of(listOf(aSession(3)))).toBe('not-listed')
    expect(of(listOf(aSession(1)))).toBe('not-listed')
    expect(of(listOf())).toBe('none')
    expect(of({ ...listOf(OWN), unreadable: 1 })).toBe('none')
    expect(of(null)).toBe('none')
  })

  it('lets unreadable rows that were there before hide nothing new', () => {
    const unreadable = { ...listOf(OWN), unreadable: 1 }
    expect(of(unreadable, { ...listOf(OWN, aSession(2)), unreadable: 1 })).toBe('not-listed')
    expect(createListEvidence(unreadable, null)(idOf(2))).toBe('none')
  })

  it('finds a session in any list', () => {
    expect(of({ ...listOf(aSession(2)), unreadable: 9 })).toBe('listed')
  })

  it('counts the other sessions only where the list tells for sure', () => {
    expect(countOtherSessions(listOf(OWN, aSession(2)))).toBe(1)
    expect(countOtherSessions(listOf(aSession(2)))).toBeNull()
    expect(countOtherSessions(listOf(OWN, aSession(2, { current: true })))).toBeNull()
    expect(countOtherSessions({ ...listOf(OWN), unreadable: 1 })).toBeNull()
  })
})

describe('toDeleteResult', () => {
  it.each<[ApiErrorKind | undefined, Effect]>([
    [undefined, 'done'],
    ['not-found', 'gone-before'],
    ['network', 'unknown'],
    ['timeout', 'unknown'],
    ['server', 'unknown'],
    ['invalid-response', 'unknown'],
    ['too-large', 'unknown'],
    ['aborted', 'unknown'],
    ['accepted', 'unknown'],
    ['offline', 'none'],
    ['forbidden', 'none'],
    ['unknown-endpoint', 'none'],
    ['rate-limited', 'none'],
    ['rejected', 'none'],
    ['unauthorized', 'none'],
  ])('%s: %s', (kind, effect) => {
    expect(toDeleteResult(kind && new ApiError(kind)).effect).toBe(effect)
  })
})

describe('the record of the requests about one session', () => {
  const refused = toDeleteResult(new ApiError('forbidden'))
  const notFound = toDeleteResult(new ApiError('not-found'))
  const lost = toDeleteResult(new ApiError('network'))
  const done = toDeleteResult(undefined)

  it('is unknown while a request is out, and nothing before', () => {
    expect(getEffect(undefined)).toBeNull()
    expect(getEffect(recordSent())).toBe('unknown')
    expect(getEffect(recordSent(recordDeleteResult(recordSent(), refused)))).toBe('unknown')
  })

  it('is unknown until each of several requests has its answer', () => {
    const halfAnswered = recordDeleteResult(recordSent(recordSent()), refused)
    expect(getEffect(halfAnswered)).toBe('unknown')
    expect(getEffect(recordDeleteResult(halfAnswered, refused))).toBe('none')
  })

  it('is done as soon as one answer says so, whatever is still out', () => {
    expect(getEffect(recordDeleteResult(recordSent(recordSent()), done))).toBe('done')
  })

  it.each([
    ['refused', 'not found', 'gone-before'],
    ['not found', 'refused', 'gone-before'],
    ['not found', 'lost', 'unknown'],
    ['lost', 'done', 'done'],
  ] as const)('keeps the stronger of two answers: %s, then %s', (first, second, effect) => {
    const results = { refused, 'not found': notFound, lost, done }
    expect(
      getEffect(recordDeleteResult(recordDeleteResult(undefined, results[first]), results[second])),
    ).toBe(effect)
  })

  it('is a refusal when nothing was sent at all', () => {
    expect(getEffect(recordSkipped(undefined, new ApiError('server')))).toBe('none')
  })

  it('is not weakened by a later answer', () => {
    expect(getEffect(recordDeleteResult(recordDeleteResult(undefined, lost), refused))).toBe('unknown')
    expect(getEffect(recordDeleteResult(recordDeleteResult(undefined, done), lost))).toBe('done')
    expect(getEffect(recordSkipped(recordDeleteResult(undefined, lost), new ApiError('server')))).toBe(
      'unknown',
    )
  })

  it('takes no credit for a session that a list had proved to be gone before anything was sent', () => {
    expect(getEffect(recordDeleteResult(recordSent(undefined, true), lost))).toBe('gone-before')
    expect(
      getEffect(recordDeleteResult(recordSent(recordDeleteResult(undefined, refused), true), lost)),
    ).toBe('gone-before')
    expect(getEffect(recordDeleteResult(recordSent(recordSent(), true), lost))).toBe('unknown')
  })
})
