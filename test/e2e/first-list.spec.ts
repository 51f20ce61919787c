import type { Page } from '@playwright/test'
import { delay, http } from 'msw'
import { devices, expect, sites, test } from './support/test.ts'

const DEVICES = () => `${sites.standalone()}/settings/devices`
const BRAND = 'Ruuvi'

/** Keeps the bundle back until the test lets it go; the small script before it passes. */
async function holdBundle(page: Page): Promise<() => void> {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(/\/assets\/index-[^/]*\.js$/, async (route) => {
    await released
    await route.continue()
  })
  return () => release()
}

test('the frame is painted and the list is asked for while the bundle is on its way, once', async ({
  page,
  cloud,
}) => {
  const release = await holdBundle(page)
  await page.goto(DEVICES(), { waitUntil: 'commit' })
  await expect(page.getByRole('banner')).toHaveText(BRAND)
  await expect.poll(() => cloud.requests()).toEqual(['GET /sessions'])
  const frame = await page.getByRole('banner').boundingBox()
  release()
  await expect(devices(page).rows).toHaveCount(4)
  expect(await page.getByRole('banner').boundingBox()).toEqual(frame)
  expect(cloud.requests()).toEqual(['GET /sessions'])
})

test('nothing moves when the page takes the place of its frame', async ({ page, cloud }) => {
  cloud.break(http.get('*/sessions', () => delay('infinite')))
  await page.addInitScript(() => {
    const seen = { shift: 0 }
    Object.assign(window, { seen })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += Reflect.get(entry, 'value')
    }).observe({ type: 'layout-shift', buffered: true })
  })
  const release = await holdBundle(page)
  await page.goto(DEVICES(), { waitUntil: 'commit' })
  await expect(page.getByRole('banner')).toHaveText(BRAND)
  release()
  await expect(devices(page).heading).toBeVisible()
  expect(await page.evaluate(() => Reflect.get(window, 'seen').shift)).toBe(0)
})

test('who signs out elsewhere while the bundle is on its way sees no list, and none is asked for again', async ({
  page,
  context,
  cloud,
}) => {
  const other = await context.newPage()
  await other.goto(`${sites.standalone()}/nowhere`)
  const release = await holdBundle(page)
  await page.goto(DEVICES(), { waitUntil: 'commit' })
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
    await page.goto(DEVICES())
    await expect(page).toHaveURL(/\/login\?next=/)
    expect(cloud.requests()).toEqual(['GET /sessions'])
  })
})
