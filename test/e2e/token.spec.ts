import type { Page } from '@playwright/test'
import { HttpResponse, http } from 'msw'
import { devices, EMAIL, expect, SIGN_OUT, sites, storedKeys, test } from './support/test.ts'

/**
 * Every place in the page where something could lie: the document, the address and its
 * history, what the browser stores, and all that React holds (props, state, hooks, caches).
 */
function findInPage(secret: string): string[] {
  const places: [string, () => unknown][] = [
    ['DOM', () => document.documentElement.outerHTML],
    ['form fields', () => [...document.querySelectorAll('input')].map(({ value }) => value)],
    ['address', () => location.href],
    ['history', () => JSON.stringify(history.state)],
    ['title', () => document.title],
    ['cookies', () => document.cookie],
    ['window name', () => window.name],
    ['session storage', () => JSON.stringify({ ...sessionStorage })],
    ['storage', () => JSON.stringify(Object.entries(localStorage).filter(([key]) => key !== 'user'))],
    ['performance entries', () => performance.getEntries().map(({ name }) => name)],
    ['globals', () => Object.keys(window).map((key) => `${key}=${String(Reflect.get(window, key))}`)],
  ]
  const hits = places.filter(([, read]) => String(read()).includes(secret)).map(([place]) => place)

  // From the root's fiber by every property that can be read: functions keep their own counsel.
  const seen = new Set<unknown>([null, window])
  const entriesOf = (value: object) =>
    value instanceof Map || value instanceof Set ? [...value.entries()] : Object.entries(value)
  const root = document.getElementById('root') ?? {}
  const queue: [path: string, value: unknown][] = Object.keys(root).map((key) => [
    key,
    Reflect.get(root, key),
  ])
  for (let next = queue.pop(); next; next = queue.pop()) {
    const [path, value] = next
    if (typeof value === 'string' && value.includes(secret)) hits.push(`React: ${path}`)
    if (typeof value !== 'object' || value instanceof Node || seen.has(value)) continue
    seen.add(value)
    for (const [key, inner] of entriesOf(value as object)) queue.push([`${path}.${key}`.slice(-200), inner])
  }
  return seen.size > 100 ? hits : [...hits, 'nothing of React was searched']
}

async function expectNowhere(page: Page, secret: string, said: string[]) {
  expect(await page.evaluate(findInPage, secret)).toEqual([])
  expect(said.filter((text) => text.includes(secret))).toEqual([])
}

/** All that the page says to the console, or throws. */
function listen(page: Page): string[] {
  const said: string[] = []
  page.on('console', (message) => said.push(message.text()))
  page.on('pageerror', (error) => said.push(`${error.message}${error.stack}`))
  return said
}

const secretOf = (token: string) => token.split('/')[1] ?? expect(token).toContain('/')

test.use({ expectFailedRequests: true })

test('the token is found nowhere but in its header and its storage key', async ({ page, cloud }) => {
  const said = listen(page)
  const urls: string[] = []
  page.on('request', (request) => {
    const { authorization, ...headers } = request.headers()
    urls.push(request.url(), JSON.stringify(headers), request.postData() ?? '')
  })
  const secret = String(secretOf(cloud.token))
  await page.goto(`${sites.standalone()}/settings/devices`)
  await expect(devices(page).rows).toHaveCount(4)
  await expectNowhere(page, secret, said)
  await devices(page).confirm(SIGN_OUT, 'Sign out')
  await expect(devices(page).rows).toHaveCount(3)
  cloud.use(http.all('*', () => HttpResponse.error()))
  await devices(page).confirm(SIGN_OUT, 'Sign out')
  await expect(devices(page).rows.getByRole('alert')).toBeVisible()
  await devices(page).confirm('Sign out everywhere', 'Sign out everywhere')
  await expect(devices(page).dialog.getByRole('alert')).toBeVisible()
  await expectNowhere(page, secret, said)
  expect(urls.filter((text) => text.includes(secret))).toEqual([])
  expect(await page.evaluate(() => localStorage.getItem('user'))).toContain(secret)
})

test.describe('a token that has just been given', () => {
  test.use({ signedInAt: 'nowhere' })
  test('goes from the answer to its storage key, and lies nowhere else', async ({ page, cloud }) => {
    const said = listen(page)
    await page.goto(`${sites.standalone()}/login`)
    await page.getByRole('textbox', { name: 'Email address' }).fill(EMAIL)
    await page.getByRole('button', { name: 'Send code' }).click()
    await expect(page.getByRole('textbox', { name: 'Code' })).toBeFocused() // then the code is out
    await page.getByRole('textbox', { name: 'Code' }).fill(cloud.db.codeFor(EMAIL) ?? '')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await expect(devices(page).rows).toHaveCount(5)
    const { accessToken } = await page.evaluate(() => JSON.parse(localStorage.getItem('user') ?? ''))
    await expectNowhere(page, String(secretOf(accessToken)), said)
  })
})

const EXITS: [what: string, leave: (page: Page) => Promise<void>][] = [
  ['everywhere', (page) => devices(page).confirm('Sign out everywhere', 'Sign out everywhere')],
  ['here', (page) => devices(page).confirm('Sign out here', 'Sign out here')],
]

for (const [what, leave] of EXITS) {
  test(`after signing out ${what}, nothing of ours is left in the browser`, async ({
    page,
    context,
    cloud,
  }) => {
    const said = listen(page)
    const other = await context.newPage()
    await other.goto(`${sites.standalone()}/settings/devices`)
    await expect(devices(other).rows).toHaveCount(4)
    await page.goto(`${sites.standalone()}/settings/devices`)
    await leave(page)
    await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
    await expect(other.getByRole('heading', { name: 'Sign in' })).toBeVisible({ timeout: 1000 })
    for (const tab of [page, other]) {
      await expectNowhere(tab, String(secretOf(cloud.token)), said)
      expect(await storedKeys(tab)).toEqual([])
      expect(await tab.evaluate(async () => (await indexedDB.databases()).length)).toBe(0)
      expect(await tab.evaluate(async () => (await caches.keys()).length)).toBe(0)
    }
  })
}

for (const what of ['a session that has ended', 'forgetting it in this browser only']) {
  test(`after ${what}, nothing of ours is left in the browser`, async ({ page, cloud }) => {
    await page.goto(`${sites.standalone()}/settings/devices`)
    await expect(devices(page).rows).toHaveCount(4)
    if (what.startsWith('a session')) cloud.db.endAll(EMAIL)
    else cloud.use(http.all('*', () => new HttpResponse(null, { status: 503 })))
    await page.getByRole('button', { name: 'Refresh' }).click()
    if (!what.startsWith('a session'))
      await page.getByRole('button', { name: 'Sign out of this browser only' }).click()
    await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
    await expectNowhere(page, String(secretOf(cloud.token)), [])
    expect(await storedKeys(page)).toEqual([])
  })
}
