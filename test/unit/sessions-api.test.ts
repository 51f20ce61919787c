import { describe, expect, it, vi } from 'vitest'
import { ApiError, asApiError } from '../../src/api/errors.ts'
import { isSameAccount } from '../../src/api/http/authorizer.ts'
import type { HttpClient } from '../../src/api/http/http-client.ts'
import type { SessionId } from '../../src/api/session-id.ts'
import { createSessionsApi } from '../../src/api/sessions.ts'

const answering = (data: unknown) => vi.fn<HttpClient>(async () => data)
const list = (...sessions: unknown[]) => createSessionsApi(answering({ sessions })).list()

const WIRE = { id: 7, createdAt: 1_700_000_000, lastAccessed: 1_700_000_600, current: true }

describe('the three operations', () => {
  it('are asked for as the contract has them', async () => {
    const http = answering({ sessions: [] })
    const api = createSessionsApi(http)
    const { signal } = new AbortController()
    await api.list(signal)
    await api.end('9223372036854775807' as SessionId)
    await api.endAll()
    expect(http.mock.calls).toEqual([
      ['GET', { path: '/sessions', signal }],
      ['DELETE', { path: '/sessions/{id}', params: { id: '9223372036854775807' } }],
      ['DELETE', { path: '/sessions' }],
    ])
  })

  it('counts the reads that failed in a row, but none that was aborted', async () => {
    const http = answering({ sessions: [] })
    const api = createSessionsApi(http)
    http.mockRejectedValueOnce(new ApiError('server')).mockRejectedValueOnce(new ApiError('network'))
    await expect(api.list()).rejects.toThrow()
    await expect(api.list()).rejects.toThrow()
    expect(api.failedReads()).toBe(2)
    http.mockRejectedValueOnce(new ApiError('aborted'))
    await expect(api.list(AbortSignal.abort())).rejects.toThrow()
    expect(api.failedReads()).toBe(2)
    await api.list()
    expect(api.failedReads()).toBe(0)
  })
})

describe('a list', () => {
  it('is read into ids as text and dates', async () => {
    expect(await list(WIRE, { ...WIRE, id: 8, current: false, lastAccessed: 0 })).toEqual({
      sessions: [
        {
          id: '7',
          createdAt: new Date(1_700_000_000_000),
          lastAccessed: new Date(1_700_000_600_000),
          current: true,
        },
        { id: '8', createdAt: new Date(1_700_000_000_000), lastAccessed: null, current: false },
      ],
      unreadable: 0,
    })
  })

  it('flags as current only what is flagged by `true`', async () => {
    const { sessions } = await list(
      ...[1, 'true', undefined].map((current, id) => ({ ...WIRE, id, current })),
    )
    expect(sessions.map(({ current }) => current)).toEqual([false, false, false])
  })

  it('counts entries without a readable id', async () => {
    const { sessions, unreadable } = await list(WIRE, null, 'x', { ...WIRE, id: 'seven' }, {})
    expect([sessions.length, unreadable]).toEqual([1, 4])
  })

  it('has a session that is listed twice once, as the current one if either is', async () => {
    const plain = { ...WIRE, current: false }
    const later = { ...plain, lastAccessed: 1_700_000_900 }
    expect((await list(plain, WIRE)).sessions.map(({ current }) => current)).toEqual([true])
    expect((await list(WIRE, plain)).sessions.map(({ current }) => current)).toEqual([true])
    expect((await list(plain, later)).sessions[0]?.lastAccessed).toEqual(new Date(1_700_000_600_000))
  })

  it.each([undefined, null, {}, { sessions: {} }, []])('is no list where the answer is %j', async (data) => {
    await expect(createSessionsApi(answering(data)).list()).rejects.toMatchObject({
      kind: 'invalid-response',
    })
  })
})

describe('an error', () => {
  it('tells in its message what is known of it, for whoever reads a log', () => {
    expect(new ApiError('network').message).toBe('network')
    expect(new ApiError('rejected', { status: 400, code: 'ER_X', subCode: 'Y' }).message).toBe(
      'rejected (400, ER_X, Y)',
    )
    expect(new ApiError('server').name).toBe('ApiError')
  })

  it('keeps what caused it, and is itself where it is one already', () => {
    const cause = new TypeError('boom')
    expect(asApiError(cause)).toMatchObject({ kind: 'invalid-response', cause })
    const error = new ApiError('offline')
    expect(asApiError(error)).toBe(error)
  })
})

it.each([
  [{ accountId: '7' }, { accountId: '7' }, true],
  [{ accountId: '7' }, { accountId: '8' }, false],
  [{ accountId: '7', email: 'a@b.c' }, { accountId: '8', email: 'a@b.c' }, false],
  [{ accountId: '7', email: 'a@b.c' }, { email: 'a@b.c' }, true],
  [{ email: 'a@b.c' }, { email: 'd@e.f' }, false],
  [{ email: 'a@b.c' }, { accountId: '7' }, undefined],
  [{ accountId: '7' }, { email: 'a@b.c' }, undefined],
  [{}, {}, undefined],
])('tells by id, else by address, whether %j and %j are one account: %j', (a, b, same) => {
  expect(isSameAccount(a, b)).toBe(same)
})
