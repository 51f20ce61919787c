import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { addStyle } from '../support/add-style.ts'
import { applyLook } from './looks.ts'
import type { State, StateName } from './states.ts'

const AXE = readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8')

/** Each has controls or words that no other has. */
const MAIN: ReadonlySet<string> = new Set<StateName>([
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
])

export const isAccessChecked = (name: string): boolean => MAIN.has(name)

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

export const violations = async (page: Page) => {
  await page.evaluate(AXE)
  return page.evaluate(async () => {
    const axe: typeof import('axe-core') = Reflect.get(window, 'axe')
    const { violations } = await axe.run('.ad-site')
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)
  })
}

/**
 * On a small screen, which is also what a page of 1280 pixels has that is zoomed to 400 %, with a
 * contrast theme, and with more space between words and lines.
 */
export async function expectAccess(page: Page, state: State): Promise<void> {
  await applyLook(page, 'narrow')
  expect(await small(page)).toEqual([])
  expect(await cutOff(page)).toEqual([])
  await page.emulateMedia({ forcedColors: 'active' })
  // axe waits for frames, which a stopped clock does not have.
  if (state.held) await page.clock.resume()
  expect(await violations(page)).toEqual([])
  await addStyle(page, SPACED)
  expect(await cutOff(page)).toEqual([])
}
