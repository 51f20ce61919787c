import { QueryClient } from '@tanstack/react-query'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ApiError } from '../../src/api/errors.ts'
import type { SessionList, SessionsApi } from '../../src/api/sessions.ts'
import { readListAfresh, waitOf } from '../../src/sessions/queries.ts'

afterEach(() => void vi.useRealTimers())

describe('waiting for a cloud that has no time', () => {
  it.each([
    ['what it asks for', 7, 7000],
    ['a second at least', 0, 1000],
    ['a minute at most', 86_400, 60_000],
    ['15 seconds when it does not say', undefined, 15_000],
  ])('%s', (_name, retryAfter, milliseconds) => {
    expect(waitOf(new ApiError('throttled', { retryAfter }))).toBe(milliseconds)
  })
})

describe('a fresh list', () => {
  it('is asked for also when the clock was set back since the last one', async () => {
    const lists: SessionList[] = [1, 2].map((unreadable) => ({ sessions: [], unreadable }))
    const api = { list: async () => lists.shift() ?? expect.fail('read once too often') } as SessionsApi
    const client = new QueryClient()
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-05-15T12:00:00Z') })
    expect(await readListAfresh(client, api)).toMatchObject({ unreadable: 1 })
    vi.setSystemTime(Date.parse('2026-05-14T12:00:00Z'))
    expect(await readListAfresh(client, api)).toMatchObject({ unreadable: 2 })
    client.clear()
  })
})
