import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { reachState } from './screenshots/reach-state.ts'
import { type State, states } from './screenshots/states.ts'
import { addStyle } from './support/add-style.ts'
import { expect, test } from './support/test.ts'

const AXE = readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8')

/** Each has controls or words that no other has. */
const MAIN = [
  'default',
  'loading',
  'many',
  'used-just-now',
  'no-current',
  'load-failed',
  'refresh-failed',
  'offline',
  'still-listed',
  'signing-out-others',
  'others-partly-failed',
  'ask-one',
  'ask-unused',
  'everywhere-failed',
  'signed-out',
  'wrong-code',
  'not-found',
] as const satisfies readonly (keyof typeof states)[]

/** What WCAG 1.4.12 has a person choose. */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`

/** Words that do not fit where they are, and the page itself when it is wider than the screen. */
const cutOff = (page: Page) =>
  page.locator('html').evaluate((html) => {
    const hasWords = ({ childNodes }: Element) =>
      [...childNodes].some((node) => node instanceof Text && node.data.trim() !== '')
    const isShown = (element: Element) =>
      element.checkVisibility() && !element.closest('.ad-visually-hidden, .demo-bar, noscript')
    return (
      [html, ...document.body.querySelectorAll('*')]
        .filter((element) => element === html || (hasWords(element) && isShown(element)))
        // What is inline has no width of its own.
        .filter(({ clientWidth, scrollWidth }) => clientWidth > 0 && scrollWidth > clientWidth)
        .map(({ tagName, textContent }) => `${tagName} ${textContent}`.slice(0, 60))
    )
  })

/** Controls that a finger may miss. */
const small = (page: Page) =>
  page.locator('.ad-site').evaluate((site) =>
    [...site.querySelectorAll('button, a, input, select, summary')].flatMap((control) => {
      const { width, height } = control.getBoundingClientRect()
      const fits = Math.min(width, height) >= 44 || !control.checkVisibility()
      return fits ? [] : [`${control.textContent} ${width} × ${height}`]
    }),
  )

const violations = async (page: Page) => {
  await page.evaluate(AXE)
  return page.evaluate(async () => {
    const axe: typeof import('axe-core') = Reflect.get(window, 'axe')
    const { violations } = await axe.run('.ad-site')
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)
  })
}

const moving = (page: Page) =>
  page.evaluate(() => document.getAnimations().filter(({ playState }) => playState === 'running').length)

// 320 pixels are also what a page of 1280 has that is zoomed to 400 %.
test.describe('on a small screen and with a contrast theme', () => {
  test.use({ viewport: { width: 320, height: 640 } })
  for (const name of MAIN) {
    test(`${name}: all can be read and hit, axe finds nothing`, async ({ page }) => {
      const state: State = states[name]
      await reachState(page, state)
      expect(await small(page)).toEqual([])
      expect(await cutOff(page)).toEqual([])
      await page.emulateMedia({ forcedColors: 'active' })
      // axe waits for frames, which a stopped clock does not have.
      if (state.held) await page.clock.resume()
      expect(await violations(page)).toEqual([])
      await addStyle(page, SPACED)
      expect(await cutOff(page)).toEqual([])
    })
  }
})

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
