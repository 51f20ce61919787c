import type { Page } from '@playwright/test'
import { violations } from './screenshots/accessibility.ts'
import { reachState } from './screenshots/reach-state.ts'
import { states } from './screenshots/states.ts'
import { addStyle } from './support/add-style.ts'
import { expect, test } from './support/test.ts'

test.use({ signedInAt: 'nowhere' })

const moving = (page: Page) =>
  page.evaluate(() => document.getAnimations().filter(({ playState }) => playState === 'running').length)

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme })
    test('axe finds nothing in rows on their way out', async ({ page }) => {
      await reachState(page, states['signing-out-others'])
      await page.clock.resume()
      expect(await violations(page)).toEqual([])
    })
  })
}

test.describe('for who is made ill by movement', () => {
  test.use({ reducedMotion: 'reduce' })
  for (const name of ['loading', 'ask-one', 'signing-out-others'] as const) {
    test(`${name}: nothing moves`, async ({ page }) => {
      await reachState(page, states[name])
      await expect.poll(() => moving(page)).toBe(0)
    })
  }
})

test('the focus is seen on every control, also where a host removes outlines', async ({ page }) => {
  const { heading } = await reachState(page, states.unused)
  await addStyle(page, '*:focus { outline: none !important }')
  await heading.focus()
  const controls = page.locator('.ad-site').locator('button, a, input, select, summary')
  const ring = () =>
    page.locator(':focus').evaluate((control) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(control)
      return `${outlineStyle} ${outlineWidth}`
    })
  for (const control of await controls.all()) {
    await page.keyboard.press('Tab')
    await expect(control).toBeFocused()
    expect(await ring()).toBe('solid 3px')
  }
})

test('on paper there is the list, and nothing to press [W29 paper]', async ({ page }) => {
  const { rows } = await reachState(page, states.unused)
  await page.emulateMedia({ media: 'print' })
  await expect(rows).toHaveCount(6)
  for (const row of await rows.all()) await expect(row.locator('time').first()).toBeVisible()
  await expect(page.getByRole('button')).toHaveCount(0)
})
