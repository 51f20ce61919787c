import { LANGUAGES } from '../../src/i18n/locale.ts'
import { devices, expect, sites, storedKeys, test } from './support/test.ts'

const CATALOGUE = new RegExp(`/assets/(${LANGUAGES.map(({ tag }) => tag).join('|')})-[^/]+\\.js$`)
const catalogues = (urls: string[]) => urls.filter((url) => CATALOGUE.test(url))

test('English comes with the page, another language when it is chosen', async ({ page }) => {
  const urls: string[] = []
  page.on('request', (request) => urls.push(request.url()))
  await page.goto(sites.standalone())
  await expect(devices(page).rows).toHaveCount(4)
  expect(catalogues(urls)).toEqual([])
  await page.getByLabel('Language').selectOption('Suomi')
  await expect(page.getByRole('heading', { name: 'Aktiiviset laitteet' })).toBeVisible()
  expect(catalogues(urls)).toHaveLength(1)
  await expect(page).toHaveTitle('Aktiiviset laitteet – Ruuvi-tili')
  expect((await storedKeys(page)).sort()).toEqual(['active-devices:language', 'active-devices:visit', 'user'])
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Muut istunnot (4)' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'fi')
})

test.describe('in a browser that prefers German', () => {
  test.use({ locale: 'de-AT' })

  test('says nothing but the name until the German words are there', async ({ page }) => {
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    await page.route('**/assets/de-*.js', async (route) => {
      await held
      await route.continue()
    })
    await page.goto(sites.standalone(), { waitUntil: 'commit' })
    // With a direction it is no longer the frame of the document, but the page that waits.
    await expect(page.locator('.ad-site[dir]')).toHaveText('Ruuvi')
    release()
    await expect(page.getByRole('heading', { name: 'Aktive Geräte' })).toBeVisible()
  })

  test.describe('and cannot get it', () => {
    test.use({ expectFailedRequests: true })

    test('speaks English', async ({ page }) => {
      await page.route('**/assets/de-*.js', (route) => route.abort())
      await page.goto(sites.standalone())
      await expect(devices(page).rows).toHaveCount(4)
      await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    })
  })
})
