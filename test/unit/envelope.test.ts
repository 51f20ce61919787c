import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ApiError } from '../../src/api/errors.ts'
import { unwrapEnvelope } from '../../src/api/http/envelope.ts'

type Init = { status?: number; headers?: Record<string, string> }

function unwrap(body: unknown, init: Init = {}): unknown {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  return unwrapEnvelope(new Response(null, init), text)
}

function failureOf(body: unknown, init?: Init): ApiError {
  try {
    return expect.fail(`gave ${JSON.stringify(unwrap(body, init))}`)
  } catch (thrown) {
    if (thrown instanceof ApiError) return thrown
    throw thrown
  }
}

const error = (code: unknown, sub_code: unknown = null) => ({
  result: 'error',
  error: 'PROSE',
  code,
  sub_code,
})

describe('the payload', () => {
  it('is the data of a success, whatever it is', () => {
    for (const data of [{ sessions: [] }, [1], 'x', 0, false, null])
      expect(unwrap({ result: 'success', data })).toEqual(data)
  })

  it('is none where 204 says that there is none, and is given where 201 has one', () => {
    expect(unwrap('', { status: 204 })).toBeUndefined()
    expect(unwrap({ result: 'success', data: 1 }, { status: 201 })).toBe(1)
  })
})

describe('an answer without one', () => {
  it.each([
    null,
    true,
    1,
    'success',
    [],
    {},
    { data: {} },
    { result: 'Success', data: {} },
    { result: true },
  ])('is not the contract’s: %j', (body) => {
    expect(failureOf(JSON.stringify(body))).toMatchObject({ kind: 'invalid-response', status: 200 })
  })

  it('has no code where it is no error by its own word', () => {
    const body = { ...error('ER_NOT_FOUND', 'ER_X'), result: 'failure' }
    expect(failureOf(body)).toMatchObject({ kind: 'invalid-response', code: undefined })
    expect(failureOf(body, { status: 404 })).toMatchObject({ kind: 'unknown-endpoint', code: undefined })
  })

  it('is taken in, and no more, at 202, with the envelope or without', () => {
    expect(failureOf({ result: 'success', data: {} }, { status: 202 })).toMatchObject({
      kind: 'accepted',
      status: 202,
    })
    expect(failureOf('', { status: 202 })).toMatchObject({ kind: 'accepted', status: 202 })
    expect(failureOf(error('ER_FORBIDDEN'), { status: 202 })).toMatchObject({
      kind: 'forbidden',
      status: 202,
    })
  })
})

describe('a status that is no success', () => {
  it.each([
    [400, 'rejected'],
    [401, 'unauthorized'],
    [403, 'forbidden'],
    [404, 'unknown-endpoint'],
    [409, 'rejected'],
    [429, 'rate-limited'],
    [499, 'rejected'],
    [500, 'server'],
    [504, 'server'],
  ])('%i alone is %s', (status, kind) => {
    expect(failureOf('', { status })).toMatchObject({ kind, status })
  })

  it('outweighs a body that claims success', () => {
    expect(failureOf({ result: 'success', data: 1 }, { status: 500 })).toMatchObject({
      kind: 'server',
      status: 500,
    })
  })
})

describe('a code', () => {
  it.each([
    ['ER_INTERNAL', 'server'],
    ['ER_UNAUTHORIZED', 'unauthorized'],
    ['ER_THROTTLED', 'rate-limited'],
    ['ER_NOT_FOUND', 'not-found'],
    ['ER_FORBIDDEN', 'forbidden'],
    ['ER_UNHEARD_OF', 'rejected'],
  ])('%s is %s, also where the status is another', (code, kind) => {
    for (const status of [200, 400])
      expect(failureOf(error(code), { status })).toMatchObject({ kind, status, code })
  })

  it('is more than the status of a gateway, unless that ends the session or asks to wait', () => {
    expect(failureOf(error('ER_INTERNAL'), { status: 401 }).kind).toBe('server')
    expect(failureOf(error('ER_NOT_FOUND'), { status: 403 }).kind).toBe('not-found')
    expect(failureOf(error('ER_FORBIDDEN'), { status: 404 }).kind).toBe('forbidden')
    expect(failureOf(error('ER_NOT_FOUND'), { status: 401 }).kind).toBe('unauthorized')
    expect(failureOf(error('ER_FORBIDDEN'), { status: 429 }).kind).toBe('rate-limited')
  })

  it.each(['E', 'ER_2', 'E'.repeat(64)])('is kept as written: %s', (code) => {
    expect(failureOf(error(code, code))).toMatchObject({ code, subCode: code })
  })

  it.each([
    ['empty', ''],
    ['too long', 'E'.repeat(65)],
    ['lower-case', 'er_conflict'],
    ['with a digit first', '1ER'],
    ['with prose before it', 'see ER_CONFLICT'],
    ['with prose after it', 'ER_CONFLICT: see below'],
    ['with a line break', 'ER_CONFLICT\n'],
    ['a number', 7],
    ['a list', ['ER_CONFLICT']],
    ['absent', undefined],
  ])('is none when it is %s', (_what, code) => {
    const failure = failureOf(error(code, code), { status: 400 })
    expect([failure.code, failure.subCode]).toEqual([undefined, undefined])
    expect(failure.kind).toBe('rejected')
  })
})

describe('when to ask again', () => {
  beforeEach(() => void vi.useFakeTimers({ now: Date.UTC(2026, 0, 2, 3, 4, 5) }))
  afterEach(() => void vi.useRealTimers())

  it.each([
    ['0', 0],
    ['7', 7],
    ['120', 120],
    ['5.5', 6],
    ['86400', 86_400],
    ['86401', undefined],
    ['-5', undefined],
    ['Fri, 02 Jan 2026 03:04:35 GMT', 30],
    ['Fri, 02 Jan 2026 03:04:05 GMT', 0],
    ['Fri, 02 Jan 2026 03:03:05 GMT', 0],
    // The oldest of the three forms that HTTP has for a date, which ends with a number.
    ['Sun Nov  6 08:49:37 1994', 0],
    ['2026-01-02T03:05:05Z', 60],
    ['Fri, 02 Jan 2099 03:04:05 GMT', undefined],
    ['soon', undefined],
    ['', undefined],
  ])('reads %j as seconds: %j', (value, seconds) => {
    expect(failureOf('', { status: 429, headers: { 'Retry-After': value } }).retryAfter).toBe(seconds)
  })

  it('counts a date from that of the answer, whatever the clock here says', () => {
    const headers = { Date: 'Thu, 01 Jan 2026 00:00:00 GMT', 'Retry-After': 'Thu, 01 Jan 2026 00:00:30 GMT' }
    expect(failureOf('', { status: 429, headers }).retryAfter).toBe(30)
  })

  it('rounds up what is left of a second', () => {
    vi.advanceTimersByTime(1)
    const headers = { 'Retry-After': 'Fri, 02 Jan 2026 03:04:35 GMT' }
    expect(failureOf('', { status: 429, headers }).retryAfter).toBe(30)
  })

  it('is not known without the header', () => {
    expect(failureOf('', { status: 429 }).retryAfter).toBeUndefined()
  })
})
