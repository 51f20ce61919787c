import type { Page } from '@playwright/test'

/** What one person's screen differs in from another's. */
type Look = {
  viewport: { width: number; height: number }
  colorScheme?: 'dark'
  forcedColors?: 'active'
  /** Chosen by hand, as with the switch below the page. */
  language?: string
}

/** Narrow: a small phone, and a page of 1280 pixels zoomed to 400 %. */
const WIDE = { viewport: { width: 800, height: 640 } }
const NARROW = { viewport: { width: 320, height: 640 } }

const looks = {
  light: { ...WIDE },
  dark: { ...WIDE, colorScheme: 'dark' },
  narrow: { ...NARROW },
  /** English as it would be were it written from the right. */
  rtl: { ...WIDE, language: 'ar-XB' },
  'rtl-narrow': { ...NARROW, language: 'ar-XB' },
  /** As Windows has it with a contrast theme. */
  forced: { ...WIDE, forcedColors: 'active' },
  german: { ...NARROW, language: 'de' },
  polish: { ...NARROW, language: 'pl' },
  /** English with every vowel said twice. */
  long: { ...WIDE, language: 'en-XA' },
} as const satisfies Record<string, Look>

export type LookName = keyof typeof looks

export const lookOf = (name: LookName): Look => looks[name]

/** Shows the page as that person's screen would. */
export async function applyLook(page: Page, name: LookName): Promise<void> {
  const { viewport, colorScheme, forcedColors }: Look = looks[name]
  await page.setViewportSize(viewport)
  await page.emulateMedia({ colorScheme: colorScheme ?? 'light', forcedColors: forcedColors ?? 'none' })
}
