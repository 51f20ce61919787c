import { readFileSync } from 'node:fs'
import { devices, sites, test } from './support/test.ts'
import { portal } from './support/ways.ts'

/** A moment that stands still, so that a picture changes only when the page does. */
const NOW = new Date('2026-05-15T11:02:00Z')

for (const theme of ['light', 'dark'] as const) {
  test(`the page, ${theme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme })
    await page.clock.setFixedTime(NOW)
    await page.setViewportSize({ width: 1000, height: 1220 })
    await page.goto(`${sites.demo()}/?scenario=default`)
    await devices(page).rows.first().waitFor()
    const site = page.locator('.ad-site')
    await site.screenshot({ path: `test/screenshots/devices-${theme}.png` })
  })
}

test('the page, themed by a portal', async ({ page, cloud }) => {
  await page.clock.setFixedTime(cloud.db.now() * 1000)
  await page.setViewportSize({ width: 1000, height: 1220 })
  await page.goto(portal(cloud))
  await devices(page).rows.first().waitFor()
  // As `EMBED.md` has it.
  const [, content = ''] = /```css\n(.*?)```/s.exec(readFileSync('src/entries/EMBED.md', 'utf8')) ?? []
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    document.adoptedStyleSheets.push(sheet)
  }, content)
  await page.locator('.active-devices').screenshot({ path: 'test/screenshots/devices-themed.png' })
})
