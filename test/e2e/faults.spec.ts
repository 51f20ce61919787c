import { rmSync, writeFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Page } from '@playwright/test'
import { WORDS } from '../faults/words.ts'
import { type Cloud, devices, EMAIL, expect, SIGN_OUT, sites, storedKeys, test } from './support/test.ts'

const { UNREACHABLE, TOO_SLOW } = WORDS
const CORS = { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'application/json' }
const SUCCESS = '{"result":"success","data":{}}'

/** Faults that only a socket can make: what happens to the request, and what a panel calls it. */
type SocketFault = {
  id: string
  what: string
  /** No answer comes until the page loses patience; its clock is then set on. */
  hangs?: true
  words: RegExp
  /** Whether the cloud had done what it was asked to. Page tests try both for each kind of failure. */
  done: boolean
  serve: (request: IncomingMessage, response: ServerResponse) => void
}

const socketFaults: SocketFault[] = [
  {
    id: 'T1',
    what: 'a connection that is reset',
    words: UNREACHABLE,
    done: false,
    serve: ({ socket }) => socket.resetAndDestroy(),
  },
  {
    id: 'T1',
    what: 'a reply without CORS',
    words: UNREACHABLE,
    done: true,
    serve: (_request, response) => response.end(SUCCESS),
  },
  {
    id: 'T1',
    what: 'a reply that is no HTTP',
    words: UNREACHABLE,
    done: false,
    serve: ({ socket }) => socket.end('SSH-2.0-OpenSSH\r\n'),
  },
  {
    id: 'T4',
    what: 'no answer',
    words: TOO_SLOW,
    done: false,
    hangs: true,
    serve: () => {},
  },
  {
    id: 'T5',
    what: 'a body that hangs',
    words: TOO_SLOW,
    done: true,
    hangs: true,
    serve: (_request, response) => response.writeHead(200, CORS).write('{"result":'),
  },
  {
    id: 'T7',
    what: 'a reply that is lost',
    words: UNREACHABLE,
    done: true,
    serve: ({ socket }) => socket.destroy(),
  },
  {
    id: 'T8',
    what: 'a body that is cut short',
    words: UNREACHABLE,
    done: true,
    serve: ({ socket }, response) => {
      response.writeHead(200, { ...CORS, 'Content-Length': '999' }).write('{"result":"succ')
      setImmediate(() => socket.destroy())
    },
  },
  {
    id: 'H11',
    what: 'a redirect',
    words: UNREACHABLE,
    done: false,
    serve: (_request, response) => response.writeHead(307, { ...CORS, Location: '/elsewhere' }).end(),
  },
]

/** From now on requests of this method meet the fault, and what the cloud was to do is done or not. */
function breakSocket(
  cloud: Cloud,
  method: string,
  { serve }: SocketFault,
  done: (path: string) => void = () => {},
) {
  const seen: string[] = []
  const [ordinary] = cloud.server.listeners('request')
  cloud.server.removeAllListeners('request')
  cloud.server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (request.method !== method) return ordinary?.call(cloud.server, request, response)
    seen.push(request.url ?? '')
    done(request.url ?? '')
    // As the ordinary server does: a browser repeats by itself what breaks off on a connection it had used.
    response.shouldKeepAlive = false
    serve(request, response)
  })
  return seen
}

async function openDevices(page: Page) {
  await page.clock.install()
  await page.goto(`${sites.standalone()}/settings/devices`)
}

/** The page waits ten seconds for an answer. */
const losePatience = (page: Page) => page.clock.fastForward(10_000)

test.use({ expectFailedRequests: true })

for (const fault of socketFaults) {
  const { id, what, words, hangs, done } = fault
  test.describe(`${id} ${what}`, () => {
    test(`${id} read: tried once more, then said; the token stays`, async ({ page, cloud }) => {
      const seen = breakSocket(cloud, 'GET', fault)
      await openDevices(page)
      for (const tries of [1, 2]) {
        await expect.poll(() => seen.length).toBe(tries)
        if (hangs) await losePatience(page)
      }
      await expect(page.getByRole('alert')).toContainText(words)
      await expect(page.getByRole('button', { name: 'Sign out of this browser only' })).toBeEnabled()
      expect(seen).toEqual(['/sessions', '/sessions'])
      expect(await storedKeys(page)).toEqual(['user'])
    })

    test(`${id} one: the cloud is asked what became of it, done: ${done}`, async ({ page, cloud }) => {
      await openDevices(page)
      await expect(devices(page).rows).toHaveCount(4)
      const end = (path: string) => done && cloud.db.end(EMAIL, BigInt(path.split('/').at(-1) ?? ''))
      const seen = breakSocket(cloud, 'DELETE', fault, end)
      await devices(page).confirm(SIGN_OUT, 'Sign out')
      await expect.poll(() => seen.length).toBe(1)
      if (hangs) await losePatience(page)
      if (done) await expect(devices(page).status).toHaveText('Session signed out. 3 other sessions remain.')
      else await expect(devices(page).rows.getByRole('alert')).toContainText(words)
      await expect(devices(page).rows).toHaveCount(done ? 3 : 4)
      await expect(page.locator('body')).not.toBeFocused()
      expect(seen).toHaveLength(1)
    })
  })
}

// Page tests have both outcomes of "everywhere" with a request that fails at once, as those of T1 do.
for (const fault of socketFaults.filter(({ id }) => id !== 'T1')) {
  const { id, words, hangs, done } = fault
  test(`${id} all: the cloud is asked what became of it, done: ${done}`, async ({ page, cloud }) => {
    await openDevices(page)
    await expect(devices(page).rows).toHaveCount(4)
    const seen = breakSocket(cloud, 'DELETE', fault, () => done && cloud.db.endAll(EMAIL))
    await devices(page).confirm('Sign out everywhere', 'Sign out everywhere')
    await expect.poll(() => seen.length).toBe(1)
    if (hangs) await losePatience(page)
    if (done) {
      await expect(page.getByText('Sign in to check whether your other sessions')).toBeVisible()
      expect(await storedKeys(page)).toEqual([])
    } else {
      await expect(devices(page).dialog.getByRole('alert')).toContainText('sessions are still signed in.')
      await expect(devices(page).dialog.getByRole('alert')).toContainText(words)
      expect(await storedKeys(page)).toContain('user')
    }
    expect(seen).toEqual(['/sessions'])
  })
}

test.describe('T1 a cloud that has gone altogether', () => {
  async function openThenLoseCloud(page: Page, cloud: Cloud) {
    await page.goto(`${sites.standalone()}/settings/devices`)
    await expect(devices(page).rows).toHaveCount(4)
    cloud.server.close()
    cloud.server.closeAllConnections()
  }

  test('T1 one: unconfirmed, and it can be checked again', async ({ page, cloud }) => {
    await openThenLoseCloud(page, cloud)
    await devices(page).confirm(SIGN_OUT, 'Sign out')
    await expect(devices(page).rows.getByRole('alert')).toContainText('Couldn’t confirm')
    await expect(page.getByRole('button', { name: 'Check again' })).toBeVisible()
    await expect(devices(page).rows).toHaveCount(4)
  })

  test('T1 all: unconfirmed, and this browser can forget', async ({ page, cloud }) => {
    await openThenLoseCloud(page, cloud)
    await devices(page).confirm('Sign out everywhere', 'Sign out everywhere')
    await expect(devices(page).dialog.getByRole('alert')).toContainText('Couldn’t confirm')
    await devices(page).dialog.getByRole('button', { name: 'Sign out of this browser only' }).click()
    await expect(page.getByText('Couldn’t confirm whether your sessions were signed out.')).toBeVisible()
    expect(await storedKeys(page)).toEqual([])
  })
})

test('S19 the tab is closed right after confirming: the DELETE arrives, once', async ({ page, cloud }) => {
  await page.goto(`${sites.standalone()}/settings/devices`)
  await expect(devices(page).rows).toHaveCount(4)
  await devices(page).confirm(SIGN_OUT, 'Sign out')
  await page.close()
  await expect.poll(() => cloud.deletes().length).toBe(1)
  expect(cloud.others()).toHaveLength(3)
})

test.describe('S17 on the origin of an older demo', () => {
  test.use({ signedInAt: 'noHeaders' })

  test('S17 a mock worker left on the origin: removed before anything is asked, with one reload', async ({
    page,
    cloud,
  }) => {
    let loads = 0
    page.on('domcontentloaded', () => {
      loads += 1
    })
    const file = 'test-results/sites/standalone/mockServiceWorker.js'
    writeFileSync(
      file,
      `onactivate = (event) => event.waitUntil(clients.claim())
       onfetch = (event) => {
         if (event.request.url.endsWith('/sessions')) event.respondWith(Response.json({}))
       }`,
    )
    // Where no policy forbids it, as on a development server.
    await page.goto(`${sites.noHeaders()}/favicon.svg`)
    await page.evaluate(async () => {
      await navigator.serviceWorker.register('/mockServiceWorker.js')
      await navigator.serviceWorker.ready
    })
    rmSync(file)
    loads = 0
    await page.goto(`${sites.noHeaders()}/settings/devices`, { waitUntil: 'commit' })
    await expect(devices(page).rows).toHaveCount(4)
    expect(loads).toBe(2)
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
    expect(cloud.requests()).toEqual(['GET /sessions'])
  })
})

test.describe('S25 without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('S25 says what is needed', async ({ page }) => {
    await page.goto(`${sites.standalone()}/settings/devices`)
    await expect(page.locator('noscript')).toBeVisible()
    // Playwright reads no text in there by itself.
    expect(await page.locator('noscript').innerText()).toContain('This page needs JavaScript')
  })
})
