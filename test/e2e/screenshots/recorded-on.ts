import { readFileSync, writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'

/** What the pictures depend on beside the page: the browser, and the fonts that the machine has. */
export type Machine = { system: string; chromium: string; widths: number[] }

const FILE = 'test/screenshots/recorded-on.json'

export const readRecorded = (): Machine => JSON.parse(readFileSync(FILE, 'utf8')) as Machine
export const writeRecorded = (machine: Machine): void =>
  writeFileSync(FILE, `${JSON.stringify(machine, null, 2)}\n`)

/** @param page the built site, whose fonts are measured. */
export async function thisMachine(page: Page): Promise<Machine> {
  return {
    system: process.platform,
    chromium: (page.context().browser()?.version() ?? '').replace(/\..*/, ''),
    widths: await page.locator('.ad-site').evaluate(widthsOfText),
  }
}

/** Of the same words in every weight that the page has, in hundredths of a pixel. */
function widthsOfText(root: Element): number[] {
  const { fontFamily } = getComputedStyle(root)
  const canvas = document.createElement('canvas').getContext('2d')
  if (!canvas) throw new Error('There is no canvas to measure text on')
  return [400, 600, 700, 800].map((weight) => {
    canvas.font = `${weight} 100px ${fontFamily}`
    return Math.round(canvas.measureText('Active devices 0123456789 – ÄÖÅłżç').width)
  })
}
