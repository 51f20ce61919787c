import type { BrowserContextOptions } from '@playwright/test'

/** What one person's screen differs in from another's. */
type Look = {
  context: BrowserContextOptions & { viewport: { width: number; height: number } }
  /** Chosen by hand, as with the switch below the page. */
  language?: string
}

/** Narrow: a small phone, and a page of 1280 pixels zoomed to 400 %. */
const WIDE = { viewport: { width: 800, height: 640 } }
const NARROW = { viewport: { width: 320, height: 640 } }

const looks = {
  light: { context: WIDE },
  dark: { context: { ...WIDE, colorScheme: 'dark' } },
  narrow: { context: NARROW },
  /** English as it would be were it written from the right. */
  rtl: { context: WIDE, language: 'ar-XB' },
  'rtl-narrow': { context: NARROW, language: 'ar-XB' },
  /** As Windows has it with a contrast theme. */
  forced: { context: { ...WIDE, forcedColors: 'active' } },
  german: { context: NARROW, language: 'de' },
  polish: { context: NARROW, language: 'pl' },
  /** English with every vowel said twice. */
  long: { context: WIDE, language: 'en-XA' },
} as const satisfies Record<string, Look>

export type LookName = keyof typeof looks

export const lookOf = (name: LookName): Look => looks[name]
