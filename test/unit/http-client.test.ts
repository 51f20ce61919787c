import { afterEach, describe, expect, it, vi } from 'vitest'
import { type Account, createAuthorizer } from '../../src/api/http/authorizer.ts'
import type { Connectivity } from '../../src/api/http/connectivity.ts'
import { createHttpClient, type HttpClientOptions } from '../../src/api/http/http-client.ts'

const success = () => Response.json({ result: 'success', data: 'done' })
const unauthorized = () => Response.json({ result: 'error', code: 'ER_UNAUTHORIZED' }, { status: 401 })
const failed = () => new Response('', { status: 500 })

/** A client of a cloud that gives these answers in turn; one that is no `Response` is thrown. */
function createClient(answers: (() => Response | Error)[], options: Partial<HttpClientOptions> = {}) {
  const connectivity = {
    isOnline: () => true,
    markOnline: vi.fn(),
    subscribe: () => () => {},
  } satisfies Connectivity
  const fetch = vi.fn<typeof globalThis.fetch>(async () => {
    const answer = (answers.shift() ?? expect.fail('one request too many'))()
    if (answer instanceof Error) throw answer
    return answer
  })
  const http = createHttpClient({ baseUrl: 'https://cloud.test', connectivity, fetch, ...options })
  const sentTokens = () => fetch.mock.calls.map(([, init]) => new Headers(init?.headers).get('Authorization'))
  return { http, fetch, connectivity, sentTokens }
}

/** Gives these tokens of one account in turn, the last of them from then on. */
function signedIn(...tokens: string[]) {
  const getToken = vi.fn(() => (tokens.length > 1 ? tokens.shift() : tokens[0]))
  return { getToken, authorize: createAuthorizer(getToken, (): Account => ({ accountId: '7' })) }
}

describe('a 401', () => {
  it.each(['GET', 'DELETE'] as const)(
    'to a %s lets it be sent once more with the token renewed since',
    async (method) => {
      const { http, sentTokens } = createClient([unauthorized, success], signedIn('old', 'new'))
      expect(await http(method, { path: '/sessions' })).toBe('done')
      expect(sentTokens()).toEqual(['Bearer old', 'Bearer new'])
    },
  )

  it('sends the same request again, its body included', async () => {
    const { http, fetch } = createClient([unauthorized, success], signedIn('old', 'new'))
    await http('POST', { path: '/register', query: { a: 'b' }, body: { email: 'you@example.com' } })
    const sent = fetch.mock.calls.map(([url, init]) => [url, init?.method, init?.body])
    expect(sent[0]).toEqual(['https://cloud.test/register?a=b', 'POST', '{"email":"you@example.com"}'])
    expect(sent[1]).toEqual(sent[0])
  })

  it('ends it where the token is still the same', async () => {
    const { http, fetch } = createClient([unauthorized], signedIn('old'))
    await expect(http('GET', { path: '/sessions' })).rejects.toMatchObject({
      kind: 'unauthorized',
      status: 401,
    })
    expect(fetch).toHaveBeenCalledOnce()
  })

  it('ends it the second time, renewed again or not', async () => {
    const { http, sentTokens } = createClient([unauthorized, unauthorized], signedIn('1', '2', '2', '3'))
    await expect(http('GET', { path: '/sessions' })).rejects.toMatchObject({ kind: 'unauthorized' })
    expect(sentTokens()).toEqual(['Bearer 1', 'Bearer 2'])
  })

  it('ends it where there is no token to renew', async () => {
    const authorize = vi.fn(async () => undefined)
    const { http } = createClient([unauthorized], { authorize })
    await expect(http('GET', { path: '/verify' })).rejects.toMatchObject({ kind: 'unauthorized' })
    expect(authorize).toHaveBeenCalledOnce()
  })

  it('is void where the token is another account’s by now, also of a DELETE', async () => {
    const tokens = ['one', 'two']
    const { http, fetch } = createClient([unauthorized], { getToken: () => tokens.shift() })
    await expect(http('DELETE', { path: '/sessions' })).rejects.toMatchObject({ kind: 'token-changed' })
    expect(fetch).toHaveBeenCalledOnce()
  })
})

describe('any other answer', () => {
  it('is taken as it is, though the token was renewed since', async () => {
    const { http, fetch } = createClient([success, failed], signedIn('1', '2', '2', '3'))
    expect(await http('GET', { path: '/sessions' })).toBe('done')
    await expect(http('GET', { path: '/sessions' })).rejects.toMatchObject({ kind: 'server' })
    expect(fetch).toHaveBeenCalledTimes(2)
  })

  it.each([
    ['a list', success],
    ['a failure', failed],
  ])('to a read is void where the token is another account’s by now: %s', async (_what, answer) => {
    const tokens = ['one', 'two']
    const { http } = createClient([answer], { getToken: () => tokens.shift() })
    await expect(http('GET', { path: '/sessions' })).rejects.toMatchObject({ kind: 'token-changed' })
  })

  it('to a DELETE stands, whoever is signed in by now', async () => {
    const getToken = vi.fn().mockReturnValueOnce('one').mockReturnValueOnce('one').mockReturnValue(null)
    const { http } = createClient([success, failed], { getToken })
    expect(await http('DELETE', { path: '/sessions' })).toBe('done')
    await expect(http('DELETE', { path: '/sessions' })).rejects.toMatchObject({ kind: 'server', status: 500 })
  })
})

describe('the connection', () => {
  const boom = new TypeError('Failed to fetch')

  it.each([success, failed, unauthorized])(
    'is there when an answer has come, whatever it says (%#)',
    async (answer) => {
      const { http, connectivity } = createClient([answer])
      await http('GET', { path: '/sessions' }).catch(() => {})
      expect(connectivity.markOnline).toHaveBeenCalledOnce()
    },
  )

  it('is not proved by a request that failed, nor by an answer that broke off', async () => {
    const broken = () => new Response(new ReadableStream({ pull: (stream) => stream.error(boom) }))
    const { http, connectivity } = createClient([() => boom, broken])
    for (const _ of ['refused', 'broken'])
      await expect(http('GET', { path: '/sessions' })).rejects.toMatchObject({ kind: 'network', cause: boom })
    expect(connectivity.markOnline).not.toHaveBeenCalled()
  })

  it('may be missing as the browser says: all but a DELETE is tried', async () => {
    const connectivity: Connectivity = { isOnline: () => false, markOnline() {}, subscribe: () => () => {} }
    const { http, fetch } = createClient([success, success, () => boom], { connectivity })
    expect(await http('GET', { path: '/sessions' })).toBe('done')
    expect(await http('POST', { path: '/register', body: {} })).toBe('done')
    await expect(http('POST', { path: '/register' })).rejects.toMatchObject({ kind: 'offline', cause: boom })
    await expect(http('DELETE', { path: '/sessions' })).rejects.toMatchObject({
      kind: 'offline',
      cause: undefined,
    })
    expect(fetch).toHaveBeenCalledTimes(3)
  })
})

describe('how it is sent', () => {
  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })

  it('carries cookies only where the client was made to', async () => {
    const credentialsOf = async (options: Partial<HttpClientOptions>) => {
      const { http, fetch } = createClient([success], options)
      await http('GET', { path: '/sessions' })
      return fetch.mock.calls[0]?.[1]?.credentials
    }
    expect(await credentialsOf({})).toBe('omit')
    expect(await credentialsOf({ credentials: 'include' })).toBe('include')
  })

  it('uses the `fetch` that the page has at that moment', async () => {
    const { http } = createClient([], { fetch: undefined })
    vi.stubGlobal('fetch', async () => success())
    expect(await http('GET', { path: '/sessions' })).toBe('done')
  })

  it('has ten seconds where nothing else was said, and then stops', async () => {
    vi.useFakeTimers()
    const send = vi.fn<typeof globalThis.fetch>(() => new Promise(() => {}))
    const { http } = createClient([], { fetch: send })
    const caught = vi.fn()
    void http('GET', { path: '/sessions' }).catch(caught)
    await vi.advanceTimersByTimeAsync(9_999)
    expect(caught).not.toHaveBeenCalled()
    expect(send.mock.calls[0]?.[1]?.signal?.aborted).toBe(false)
    await vi.advanceTimersByTimeAsync(1)
    expect(caught.mock.calls).toMatchObject([[{ kind: 'timeout' }]])
    expect(send.mock.calls[0]?.[1]?.signal?.aborted).toBe(true)
  })
})
