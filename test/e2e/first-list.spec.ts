import type { Page } from '@playwright/test'
import { delay, http } from 'msw'
import { devices, expect, sites, test } from './support/test.ts'

const DEVICES_PATH = () => `${sites.standalone()}/settings/devices`
const BRAND = 'Ruuvi'

/** Keeps a script back until the test lets it go. */
async function hold(page: Page, script: RegExp): Promise<() => void> {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(script, async (route) => {
    await released
    await route.continue()
  })
  return () => release()
}

/** What comes before the list, and the small script before that, which asks for it. */
const holdBundle = (page: Page) => hold(page, /\/assets\/index-[^/]*\.js$/)
const holdPreload = (page: Page) => hold(page, /\/assets\/preload-[^/]*\.js$/)

test('the frame is painted and the list is asked for while the bundle is on its way, once', async ({
  page,
  cloud,
}) => {
  const release = await holdBundle(page)
  await page.goto(DEVICES_PATH(), { waitUntil: 'commit' })
  await expect(page.getByRole('banner')).toHaveText(BRAND)
  await expect.poll(() => cloud.requests()).toEqual(['GET /sessions'])
  const frame = await page.getByRole('banner').boundingBox()
  release()
  await expect(devices(page).rows).toHaveCount(4)
  expect(await page.getByRole('banner').boundingBox()).toEqual(frame)
  expect(cloud.requests()).toEqual(['GET /sessions'])
})

test('a list that came before the bundle is in the first frame of the page', async ({ page, cloud }) => {
  await page.addInitScript(() => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector('main h1')) return
      observer.disconnect()
      requestAnimationFrame(() => {
        Object.assign(window, { rowsInFirstFrame: document.querySelectorAll('main li button').length })
      })
    })
    observer.observe(document, { childList: true, subtree: true })
  })
  const release = await holdBundle(page)
  const answer = page.waitForResponse((response) => response.url().endsWith('/sessions'))
  await page.goto(DEVICES_PATH(), { waitUntil: 'commit' })
  await (await answer).finished()
  release()
  await expect(devices(page).rows).toHaveCount(4)
  expect(await page.evaluate(() => Reflect.get(window, 'rowsInFirstFrame'))).toBeGreaterThan(0)
  expect(cloud.requests()).toEqual(['GET /sessions'])
})

test('nothing moves when the page takes the place of its frame', async ({ page, cloud }) => {
  cloud.use(http.get('*/sessions', () => delay('infinite')))
  await page.addInitScript(() => {
    const seen = { shift: 0 }
    Object.assign(window, { seen })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += Reflect.get(entry, 'value')
    }).observe({ type: 'layout-shift', buffered: true })
  })
  const release = await holdBundle(page)
  await page.goto(DEVICES_PATH(), { waitUntil: 'commit' })
  await expect(page.getByRole('banner')).toHaveText(BRAND)
  release()
  await expect(devices(page).heading).toBeVisible()
  expect(await page.evaluate(() => Reflect.get(window, 'seen').shift)).toBe(0)
})

test('the first frame is in the theme that was chosen by hand', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('chakra-ui-color-mode', 'dark'))
  const release = await holdPreload(page)
  await page.goto(DEVICES_PATH(), { waitUntil: 'commit' })
  await page.waitForFunction(() => document.styleSheets.length > 0, null, { polling: 50 })
  const painted = await page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => resolve(true))
        setTimeout(resolve, 300, false)
      }),
  )
  expect(painted).toBe(false)
  release()
  await expect(devices(page).rows).toHaveCount(4)
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
})

test('a second visit needs its document and the list, and nothing else', async ({ page, cloud }) => {
  await page.goto(DEVICES_PATH())
  await expect(devices(page).rows).toHaveCount(4)
  await page.goto(DEVICES_PATH())
  await expect(devices(page).rows).toHaveCount(4)
  const fetched = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map((entry) => entry as PerformanceResourceTiming)
      .filter(({ name, transferSize }) => name.startsWith(location.origin) && transferSize > 0)
      .map(({ name }) => name),
  )
  expect(fetched).toEqual([])
  expect(cloud.requests()).toEqual(['GET /sessions', 'GET /sessions'])
})

test('who signs out elsewhere while the bundle is on its way sees no list, and none is asked for again', async ({
  page,
  context,
  cloud,
}) => {
  const other = await context.newPage()
  await other.goto(`${sites.standalone()}/nowhere`)
  const release = await holdBundle(page)
  await page.goto(DEVICES_PATH(), { waitUntil: 'commit' })
  await expect.poll(() => cloud.requests()).toEqual(['GET /sessions'])
  await other.evaluate(() => localStorage.removeItem('user'))
  release()
  await expect(page).toHaveURL(/\/login\?next=/)
  await expect(page.getByRole('listitem')).toHaveCount(0)
  expect(cloud.requests()).toEqual(['GET /sessions'])
})

test('at an address without a list none is asked for', async ({ page, cloud }) => {
  await page.goto(`${sites.standalone()}/nowhere`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(cloud.requests()).toEqual([])
})

test.describe('with a token that has ended', () => {
  test.use({ scenario: 'expired', expectFailedRequests: true })

  test('the early answer ends the sign-in as any other would', async ({ page, cloud }) => {
    await page.goto(DEVICES_PATH())
    await expect(page).toHaveURL(/\/login\?next=/)
    expect(cloud.requests()).toEqual(['GET /sessions'])
  })
})
