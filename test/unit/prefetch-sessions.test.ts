import { setImmediate } from 'node:timers/promises'
import { afterEach, expect, it, vi } from 'vitest'
import { readText } from '../../src/api/http/read-text.ts'
import { buildRequestInit } from '../../src/api/http/request.ts'
import { prefetchSessions } from '../../src/site/browser/prefetch-sessions.ts'
import { createBrowser } from '../support/fake-browser.ts'

const LIST = 'https://cloud.test/sessions'
const userOf = (accessToken: string) => ({ email: 'you@example.com', accessToken, newUser: false })
const LATER = new Response('later')

afterEach(() => void vi.unstubAllGlobals())

/** Asked early with the token `first`, in a browser of two tabs. */
function begin(first: () => Promise<Response> = async () => new Response('early')) {
  const sent = vi.fn<typeof fetch>(async () => LATER).mockImplementationOnce(first)
  vi.stubGlobal('fetch', sent)
  const { openTab } = createBrowser({ user: JSON.stringify(userOf('first')) })
  const [own, other] = [openTab().store, openTab().store]
  return {
    sent,
    own,
    other,
    send: prefetchSessions('https://cloud.test/', own) ?? expect.fail('nothing was asked'),
  }
}

it('sends what the page would send, at once', () => {
  const { sent } = begin()
  expect(sent).toHaveBeenCalledExactlyOnceWith(LIST, {
    ...buildRequestInit('GET', 'first'),
    signal: expect.any(AbortSignal),
  })
})

it('hands the answer to the first who asks for the same, and to no other', async () => {
  const { sent, send } = begin()
  const early = await send(LIST, buildRequestInit('GET', 'first'))
  expect(await early.text()).toBe('early')
  expect(sent).toHaveBeenCalledOnce()
  expect(await send(LIST, buildRequestInit('GET', 'first'))).toBe(LATER)
  expect(sent).toHaveBeenCalledTimes(2)
})

it('hands on what the cloud answered, its status and headers among it', async () => {
  const { send } = begin(async () => new Response('busy', { status: 429, headers: { 'Retry-After': '7' } }))
  const early = await send(LIST, buildRequestInit('GET', 'first'))
  expect([early.ok, early.status, early.headers.get('Retry-After')]).toEqual([false, 429, '7'])
  expect(await readText(early)).toBe('busy')
})

it('has read the body by the time it is asked for, so that the first frame can show the list', async () => {
  let isRead = false
  const body = new ReadableStream(
    {
      async pull(stream) {
        await setImmediate()
        isRead = true
        stream.enqueue(new TextEncoder().encode('early'))
        stream.close()
      },
    },
    { highWaterMark: 0 },
  )
  const { send } = begin(async () => new Response(body))
  await vi.waitUntil(() => isRead)
  await setImmediate() // the page's script comes
  const text = vi.fn()
  void send(LIST, buildRequestInit('GET', 'first')).then(readText).then(text)
  for (let turn = 0; turn < 20; turn++) await null
  expect(text).toHaveBeenCalledWith('early')
})

it('hands a failure on', async () => {
  const { send } = begin(async () => Promise.reject(new TypeError('refused')))
  await expect(send(LIST, buildRequestInit('GET', 'first'))).rejects.toThrow('refused')
})

it.each([
  ['with another token', LIST, buildRequestInit('GET', 'second')],
  ['to end all sessions', LIST, buildRequestInit('DELETE', 'first')],
  ['elsewhere', 'https://cloud.test/check', buildRequestInit('GET', 'first')],
])('answers no request %s, and gives up', async (_which, url, init) => {
  const { sent, send } = begin()
  expect(await send(url, init)).toBe(LATER)
  expect(sent.mock.calls[0]?.[1]?.signal?.aborted).toBe(true)
  expect(await send(LIST, buildRequestInit('GET', 'first'))).toBe(LATER)
})

it('gives up as soon as another tab signs out, or somebody else in', async () => {
  for (const change of ['out', 'in']) {
    const { sent, other, send } = begin()
    if (change === 'out') other.clear()
    else other.set(userOf('second'))
    expect(sent.mock.calls[0]?.[1]?.signal?.aborted).toBe(true)
    expect(await send(LIST, buildRequestInit('GET', 'first'))).toBe(LATER)
  }
})

it('does not take what was asked long ago for news', async () => {
  const { send } = begin()
  const now = performance.now()
  vi.spyOn(performance, 'now').mockReturnValue(now + 10_001)
  expect(await send(LIST, buildRequestInit('GET', 'first'))).toBe(LATER)
  vi.restoreAllMocks()
})

it('is ended with the request that it was handed to, also while the body comes', async () => {
  const { sent, send } = begin()
  const controller = new AbortController()
  void send(LIST, { ...buildRequestInit('GET', 'first'), signal: controller.signal })
  controller.abort()
  expect(sent.mock.calls[0]?.[1]?.signal?.aborted).toBe(true)
})

it('sends nothing while nobody is signed in', async () => {
  const { sent, own } = begin()
  sent.mockClear()
  own.clear()
  prefetchSessions('https://cloud.test', own)
  expect(sent).not.toHaveBeenCalled()
})
