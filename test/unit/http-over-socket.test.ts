import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { ApiError } from '../../src/api/errors.ts'
import type { Connectivity } from '../../src/api/http/connectivity.ts'
import { createHttpClient, type HttpClientOptions } from '../../src/api/http/http-client.ts'
import { type RawServer, sendJson, startRawServer } from '../support/raw-server.ts'

const TOKEN = '753133/AbCdEf'
const online: Connectivity = { isOnline: () => true, markOnline: () => {}, subscribe: () => () => {} }

let server: RawServer
beforeAll(async () => {
  server = await startRawServer()
})
afterAll(() => server.close())
beforeEach(() => {
  server.requests.length = 0
})

const httpTo = (options: Partial<HttpClientOptions> = {}) =>
  createHttpClient({ baseUrl: server.url, getToken: () => TOKEN, connectivity: online, ...options })

const get = (options?: Partial<HttpClientOptions>, signal?: AbortSignal) =>
  httpTo(options)('GET', { path: '/sessions', signal })

async function catchApiError(promise: Promise<unknown>): Promise<ApiError> {
  const thrown = await promise.then(
    (value) => expect.fail(`resolved with ${JSON.stringify(value)}`),
    (reason: unknown) => reason,
  )
  expect(thrown).toBeInstanceOf(ApiError)
  return thrown as ApiError
}

describe('what is sent', () => {
  beforeEach(() => server.answer((_, response) => sendJson(response, 200, { result: 'success', data: 1 })))

  it('carries the token in one header, and nothing else of ours', async () => {
    expect(await get()).toBe(1)
    const [{ headers = {} } = {}] = server.requests
    expect(headers.authorization).toBe(`Bearer ${TOKEN}`)
    expect(Object.values(headers).filter((value) => value?.includes(TOKEN))).toHaveLength(1)
    expect(server.requests[0]?.url).toBe('/sessions')
    expect(headers).not.toHaveProperty('content-type')
    expect(headers).not.toHaveProperty('cookie')
    expect(Object.keys(headers).filter((name) => name.startsWith('x-'))).toEqual([])
  })

  it('fills the id into the path digit for digit', async () => {
    await httpTo()('DELETE', { path: '/sessions/{id}', params: { id: '9223372036854775807' } })
    expect(server.requests[0]?.method).toBe('DELETE')
    expect(server.requests[0]?.url).toBe('/sessions/9223372036854775807')
  })

  it('keeps a base path and minds no slash at its end', async () => {
    await get({ baseUrl: `${server.url}/v1/` })
    expect(server.requests[0]?.url).toBe('/v1/sessions')
  })

  it('asks for the token at every request', async () => {
    let asked = 0
    const http = httpTo({
      getToken: async () => {
        asked += 1
        return TOKEN
      },
    })
    await http('GET', { path: '/sessions' })
    const before = asked
    await http('GET', { path: '/sessions' })
    expect(asked).toBeGreaterThan(before)
  })

  it('asks the browser for no cookies, no cache, no redirect, no referrer, and keeps a DELETE alive', async () => {
    const inits: (RequestInit | undefined)[] = []
    const http = httpTo({
      fetch: (input, init) => {
        inits.push(init)
        return fetch(input, init)
      },
    })
    await http('GET', { path: '/sessions' })
    await http('DELETE', { path: '/sessions' })
    const safe = { credentials: 'omit', cache: 'no-store', redirect: 'error', referrerPolicy: 'no-referrer' }
    expect(inits).toMatchObject([
      { ...safe, keepalive: false },
      { ...safe, keepalive: true },
    ])
  })

  it('sends a body as JSON, and no token where none is given', async () => {
    const bodies: string[] = []
    server.answer((request, response) => {
      request.on('data', (chunk) => bodies.push(String(chunk)))
      request.on('end', () => sendJson(response, 200, { result: 'success', data: {} }))
    })
    await createHttpClient({ baseUrl: server.url, connectivity: online })('POST', {
      path: '/register',
      body: { email: 'you@example.com' },
    })
    expect(bodies).toEqual(['{"email":"you@example.com"}'])
    expect(server.requests[0]?.headers).toMatchObject({ 'content-type': 'application/json' })
    expect(server.requests[0]?.headers).not.toHaveProperty('authorization')
  })
})

describe('what an answer means', () => {
  const envelope = (code: string, sub_code: string | null = null) => ({
    result: 'error',
    error: 'SHOUTED',
    code,
    sub_code,
  })

  it.each([
    ['401', 401, envelope('ER_UNAUTHORIZED'), 'unauthorized'],
    ['401 without an envelope', 401, 'nope', 'unauthorized'],
    ['403 with ER_UNAUTHORIZED', 403, envelope('ER_UNAUTHORIZED'), 'unauthorized'],
    ['403 with ER_FORBIDDEN', 403, envelope('ER_FORBIDDEN'), 'forbidden'],
    ['403 of a gateway', 403, { message: 'Forbidden' }, 'forbidden'],
    ['404 with ER_NOT_FOUND', 404, envelope('ER_NOT_FOUND'), 'not-found'],
    ['404 of a gateway', 404, { message: 'Not Found' }, 'unknown-endpoint'],
    ['429', 429, envelope('ER_THROTTLED'), 'rate-limited'],
    ['429 of a gateway', 429, '', 'rate-limited'],
    ['500', 500, envelope('ER_INTERNAL'), 'server'],
    ['502 with HTML', 502, '<html>', 'server'],
    ['503 of a gateway', 503, { message: 'Service Unavailable' }, 'server'],
    ['400', 400, envelope('ER_INVALID'), 'rejected'],
    ['200 with an error', 200, envelope('ER_CONFLICT'), 'rejected'],
    ['200 with ER_INTERNAL', 200, envelope('ER_INTERNAL'), 'server'],
    ['400 with ER_INTERNAL', 400, envelope('ER_INTERNAL'), 'server'],
    ['202', 202, '{"result":"success","data":{}}', 'accepted'],
    ['200 with ER_UNAUTHORIZED', 200, envelope('ER_UNAUTHORIZED'), 'unauthorized'],
    ['200 with HTML', 200, '<!doctype html>', 'invalid-response'],
    ['200 with nothing', 200, '', 'invalid-response'],
    ['200 with broken JSON', 200, '{"result":"success"', 'invalid-response'],
    ['200 with another shape', 200, [1], 'invalid-response'],
    ['200 nested too deep', 200, '['.repeat(100_000), 'invalid-response'],
  ])('%s', async (_name, status, body, kind) => {
    server.answer((_, response) => sendJson(response, status, body))
    expect((await catchApiError(get())).kind).toBe(kind)
    expect(server.requests).toHaveLength(1)
  })

  it('takes 204 as done', async () => {
    server.answer((_, response) => response.writeHead(204).end())
    expect(await get()).toBeUndefined()
  })

  it('takes a success without data, and one of the wrong content type', async () => {
    server.answer((_, response) =>
      sendJson(response, 200, { result: 'success' }, { 'Content-Type': 'text/html' }),
    )
    expect(await get()).toBeUndefined()
  })

  it('keeps the codes, and none of the prose', async () => {
    server.answer((_, response) =>
      sendJson(response, 403, { ...envelope('ER_FORBIDDEN', 'ER_TOKEN_EXPIRED'), error: 'SECRET PROSE' }),
    )
    const failure = await catchApiError(get())
    expect(failure).toMatchObject({ status: 403, code: 'ER_FORBIDDEN', subCode: 'ER_TOKEN_EXPIRED' })
    expect(JSON.stringify(failure) + failure.message).not.toMatch(/PROSE|AbCdEf/)
  })

  it('keeps no code that is not written as one', async () => {
    server.answer((_, response) => sendJson(response, 400, envelope('Call 0800 SECRET', 'er_prose')))
    expect(await catchApiError(get())).toMatchObject({
      kind: 'rejected',
      code: undefined,
      subCode: undefined,
    })
  })

  it.each([
    ['7', 7],
    [new Date(Date.now() + 30_500).toUTCString(), 30],
    ['soon', undefined],
  ])('reads Retry-After: %s', async (value, seconds) => {
    server.answer((_, response) => sendJson(response, 429, '', { 'Retry-After': value }))
    const { retryAfter } = await catchApiError(get())
    if (seconds === undefined) expect(retryAfter).toBeUndefined()
    // A date is counted from the moment of reading, some seconds after this table was written.
    else expect(Math.abs((retryAfter ?? 0) - seconds)).toBeLessThanOrEqual(20)
  })
})

describe('no answer', () => {
  it('is "network" when the connection is refused, cut, or redirected', async () => {
    server.answer((_, response) => response.destroy())
    expect((await catchApiError(get())).kind).toBe('network')
    server.answer((_, response) => {
      response.writeHead(200, { 'Content-Length': 100 }).write('{"result":')
      setTimeout(() => response.destroy(), 10)
    })
    expect((await catchApiError(get())).kind).toBe('network')
    server.answer((_, response) => response.writeHead(302, { Location: '/elsewhere' }).end())
    expect((await catchApiError(get())).kind).toBe('network')
    expect(server.requests.map(({ url }) => url)).not.toContain('/elsewhere')
    expect((await catchApiError(get({ baseUrl: 'http://127.0.0.1:1' }))).kind).toBe('network')
  })

  it('is "timeout" when nothing comes, and when a body never ends', async () => {
    server.answer(() => {})
    expect((await catchApiError(get({ timeout: 50 }))).kind).toBe('timeout')
    server.answer((_, response) => response.writeHead(200).write('{'))
    expect((await catchApiError(get({ timeout: 50 }))).kind).toBe('timeout')
  })

  it.each([
    ['the deadline', { timeout: 20 }, undefined],
    ['an abort', {}, AbortSignal.timeout(20)],
  ])('sends nothing after %s, when the token comes late [W9 http]', async (_what, options, signal) => {
    const sent: string[] = []
    let say = (_: string) => {}
    const token = new Promise<string>((resolve) => (say = resolve))
    const http = httpTo({
      ...options,
      getToken: () => token,
      // A host's own, which does not look at the signal.
      fetch: async (url) => {
        sent.push(String(url))
        return new Response()
      },
    })
    await catchApiError(http('DELETE', { path: '/sessions', signal }))
    say(TOKEN)
    await new Promise((resolve) => setImmediate(resolve))
    expect(sent).toEqual([])
  })

  it('reads an answer that has no stream [W34 stream]', async () => {
    const answer = (text: string, headers = {}) =>
      ({
        ok: true,
        status: 200,
        body: null,
        headers: new Headers(headers),
        text: async () => text,
      }) as Response
    const read = (response: Response) => get({ fetch: async () => response })
    expect(await read(answer('{"result":"success","data":1}'))).toBe(1)
    expect((await catchApiError(read(answer(' '.repeat(9_000_000))))).kind).toBe('too-large')
    expect((await catchApiError(read(answer('', { 'Content-Length': '9000000' })))).kind).toBe('too-large')
  })

  it('is "timeout" when the host never says what the token is', async () => {
    expect((await catchApiError(get({ timeout: 50, getToken: () => new Promise(() => {}) }))).kind).toBe(
      'timeout',
    )
    expect(server.requests).toHaveLength(0)
  })

  it('is "aborted" when the caller gives up', async () => {
    server.answer(() => {})
    const caller = new AbortController()
    const pending = catchApiError(get({}, caller.signal))
    caller.abort()
    expect((await pending).kind).toBe('aborted')
    expect((await catchApiError(get({}, AbortSignal.abort()))).kind).toBe('aborted')
  })

  it('is "too-large" beyond 8 MB, without reading on', async () => {
    server.answer((_, response) => {
      response.writeHead(200)
      const chunk = 'x'.repeat(1024 * 1024)
      const more = () => {
        while (!response.destroyed && response.write(chunk));
        response.once('drain', more)
      }
      more()
    })
    expect((await catchApiError(get())).kind).toBe('too-large')
  })

  it('is "offline" for a read that failed while the browser has no connection', async () => {
    const offline: Connectivity = { ...online, isOnline: () => false }
    server.answer((_, response) => response.destroy())
    expect((await catchApiError(get({ connectivity: offline }))).kind).toBe('offline')
  })

  it('does not send a DELETE without a connection', async () => {
    const offline: Connectivity = { ...online, isOnline: () => false }
    const failure = await catchApiError(httpTo({ connectivity: offline })('DELETE', { path: '/sessions' }))
    expect(failure.kind).toBe('offline')
    expect(server.requests).toHaveLength(0)
  })

  it('never calls a DELETE that was sent "offline", whatever happened to the connection since', async () => {
    let connected = true
    server.answer((_, response) => {
      connected = false
      response.destroy()
    })
    const connectivity: Connectivity = { ...online, isOnline: () => connected }
    expect((await catchApiError(httpTo({ connectivity })('DELETE', { path: '/sessions' }))).kind).toBe(
      'network',
    )
  })
})

describe('the token', () => {
  it('absent: nothing is sent', async () => {
    expect((await catchApiError(get({ getToken: () => null }))).kind).toBe('unauthorized')
    expect(server.requests).toHaveLength(0)
  })

  it('another one meanwhile: the old answer is void, even a 401', async () => {
    let token = TOKEN
    server.answer((_, response) => {
      token = 'another/one'
      sendJson(response, 401, {})
    })
    expect((await catchApiError(get({ getToken: () => token }))).kind).toBe('token-changed')
  })

  it('another one since: no request of the old sign-in goes out under it', async () => {
    let token = TOKEN
    server.answer((_, response) => sendJson(response, 200, { result: 'success', data: {} }))
    const http = httpTo({ getToken: () => token })
    await http('GET', { path: '/sessions' })
    token = 'another/one'
    expect((await catchApiError(http('DELETE', { path: '/sessions' }))).kind).toBe('token-changed')
    expect(server.requests).toHaveLength(1)
  })
})
