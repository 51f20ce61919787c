import { wholeChromiumLaunch } from '../support/chromium.ts'
import { e2eLaunch } from './support/launch.ts'
import { devices, expect, sites, test } from './support/test.ts'

// Playwright switches this cache off, and then Back would prove nothing but a reload.
const browser = e2eLaunch(wholeChromiumLaunch())
test.use({ launchOptions: { ...browser, ignoreDefaultArgs: ['--disable-back-forward-cache'] } })

test('Back to a page that is still signed in shows it as it was, and reads the list again', async ({
  page,
  cloud,
}) => {
  await page.goto(`${sites.standalone()}/settings/devices`)
  await expect(devices(page).rows).toHaveCount(4)
  await page.evaluate(() => Object.assign(window, { same: true }))
  await page.goto(`${sites.demo()}/nowhere`)
  // `goBack` waits for a page to load, and here none does.
  await page.evaluate(() => history.back())
  await expect(devices(page).rows).toHaveCount(4)
  expect(await page.evaluate(() => Reflect.get(window, 'same'))).toBe(true)
  await expect.poll(cloud.requests).toEqual(['GET /sessions', 'GET /sessions'])
})

test('S15 a page restored from the back/forward cache shows no row of a session that ended', async ({
  page,
  context,
  cloud,
}) => {
  await page.goto(`${sites.standalone()}/settings/devices`)
  await expect(devices(page).rows).toHaveCount(4)
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => {
      // What a person could read at the moment of return, before anything else has run.
      const readable = document.getElementById('root')?.checkVisibility() ?? false
      Object.assign(window, { restored: { persisted, readable } })
    })
  })
  await page.goto(`${sites.demo()}/nowhere`)
  const other = await context.newPage()
  await other.goto(`${sites.standalone()}/settings/devices`)
  await devices(other).confirm('Sign out everywhere', 'Sign out everywhere')
  await expect(other).toHaveURL(/\/login$/)
  const sent = cloud.requests().length
  await page.goBack()
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
  await expect(page.getByRole('listitem')).toHaveCount(0)
  expect(await page.evaluate(() => Reflect.get(window, 'restored'))).toEqual({
    persisted: true,
    readable: false,
  })
  expect(cloud.requests()).toHaveLength(sent)
})
