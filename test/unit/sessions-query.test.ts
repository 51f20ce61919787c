import { QueryClient } from '@tanstack/react-query'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ApiError, getRetryDelay } from '../../src/api/errors.ts'
import { createSessionsApi, type SessionList, type SessionsApi } from '../../src/api/sessions.ts'
import { fetchFreshSessions, getRefetchInterval } from '../../src/sessions/sessions-query.ts'

afterEach(() => void vi.useRealTimers())

describe('waiting for a cloud that has no time', () => {
  it.each([
    ['what it asks for', 7, 7000],
    ['a second at least', 0, 1000],
    ['a minute at most', 86_400, 60_000],
    ['15 seconds when it does not say', undefined, 15_000],
  ])('%s', (_name, retryAfter, milliseconds) => {
    expect(getRetryDelay(new ApiError('rate-limited', { retryAfter }))).toBe(milliseconds)
  })
})

describe('the next read', () => {
  const tooMany = new ApiError('rate-limited', { retryAfter: 1 })

  it('comes as soon as the cloud allows it after one 429, and a minute after each further one [W24 read]', () => {
    expect(getRefetchInterval(tooMany, 1)).toBe(1000)
    expect(getRefetchInterval(tooMany, 2)).toBe(60_000)
    expect(getRefetchInterval(tooMany, 40)).toBe(60_000)
  })

  it('comes a minute after a success and after any other failure', () => {
    expect(getRefetchInterval(null, 0)).toBe(60_000)
    expect(getRefetchInterval(new ApiError('network'), 1)).toBe(60_000)
  })
})

describe('the count of failed reads', () => {
  it('begins anew after a read that succeeds, and leaves out a read that was given up', async () => {
    const answers = [false, false, true, false]
    const api = createSessionsApi(async () => {
      if (!answers.shift()) throw new ApiError('rate-limited')
      return { sessions: [] }
    })
    const counts: number[] = []
    while (answers.length > 0) {
      await api.list().catch(() => {})
      counts.push(api.failedReads())
    }
    expect(counts).toEqual([1, 2, 0, 1])
    await api.list(AbortSignal.abort()).catch(() => {})
    expect(api.failedReads()).toBe(1)
  })
})

describe('a fresh list', () => {
  /** Told apart by what could not be read in it. */
  const listOf = async (unreadable: number): Promise<SessionList> => ({ sessions: [], unreadable })

  it('is asked for also when the clock was set back since the last one', async () => {
    const lists = [listOf(1), listOf(2)]
    const api = {
      list: () => lists.shift() ?? expect.fail('read once too often'),
      failedReads: () => 0,
    } as unknown as SessionsApi
    const client = new QueryClient()
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-05-15T12:00:00Z') })
    expect(await fetchFreshSessions(client, api)).toMatchObject({ unreadable: 1 })
    vi.setSystemTime(Date.parse('2026-05-14T12:00:00Z'))
    expect(await fetchFreshSessions(client, api)).toMatchObject({ unreadable: 2 })
    client.clear()
  })

  it('is what also those get whose list it made old, never the list from before', async () => {
    const never = new Promise<SessionList>(() => {})
    const lists = [listOf(1), never, listOf(2), listOf(2)]
    const api = {
      list: () => lists.shift() ?? expect.fail('read once too often'),
      failedReads: () => 0,
    } as unknown as SessionsApi
    const client = new QueryClient()
    await fetchFreshSessions(client, api)
    const overtaken = fetchFreshSessions(client, api)
    await vi.waitFor(() => expect(lists).toHaveLength(2))
    expect(await fetchFreshSessions(client, api)).toMatchObject({ unreadable: 2 })
    expect(await overtaken).toMatchObject({ unreadable: 2 })
    client.clear()
  })
})
