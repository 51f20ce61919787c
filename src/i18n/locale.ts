import { en } from './en.ts'
import type { Messages } from './messages.ts'

/** A language that a page is written in. */
export type Language = {
  /** BCP 47, as in the attribute `lang`. */
  tag: string
  /** What it calls itself. */
  name: string
  /** The region whose habits its dates follow when the browser prefers none. */
  homeTag: string
  rtl?: boolean
  /** Its catalogue, or the way to it. */
  messages: Messages | (() => Promise<Messages>)
}

export const ENGLISH = { tag: 'en', name: 'English', homeTag: 'en-GB', messages: en } satisfies Language

/** Every language but English is a file of its own, fetched when somebody reads it. */
export const LANGUAGES: readonly Language[] = [
  ENGLISH,
  { tag: 'fi', name: 'Suomi', homeTag: 'fi-FI', messages: async () => (await import('./fi.ts')).fi },
  { tag: 'sv', name: 'Svenska', homeTag: 'sv-SE', messages: async () => (await import('./sv.ts')).sv },
  { tag: 'fr', name: 'Français', homeTag: 'fr-FR', messages: async () => (await import('./fr.ts')).fr },
  { tag: 'de', name: 'Deutsch', homeTag: 'de-DE', messages: async () => (await import('./de.ts')).de },
  { tag: 'pl', name: 'Polski', homeTag: 'pl-PL', messages: async () => (await import('./pl.ts')).pl },
]

export type Locale = {
  /** Of the words. */
  language: Language
  /** Of dates and numbers: the same language, in the region the browser prefers. */
  formatTag: string
}

type Choice = { browser?: readonly string[]; languages?: readonly Language[] }

/**
 * The first wish that can be met, else English.
 *
 * @param wishes BCP 47 tags, most wanted first; malformed ones are passed over.
 */
export function pickLocale(
  wishes: readonly (string | null | undefined)[],
  { browser = globalThis.navigator?.languages ?? [], languages = LANGUAGES }: Choice = {},
): Locale {
  const tags = [...wishes, ...browser].filter((tag) => typeof tag === 'string')
  for (const tag of tags) {
    const language = languageOf(tag, languages)
    if (language) return { language, formatTag: regional(language, [tag, ...browser]) }
  }
  return { language: ENGLISH, formatTag: ENGLISH.homeTag }
}

const regional = (language: Language, tags: readonly string[]): string =>
  tags.find((tag) => tag.length > language.tag.length && languageOf(tag, [language])) ?? language.homeTag

function languageOf(tag: string, languages: readonly Language[]): Language | undefined {
  try {
    const { language } = new Intl.Locale(tag)
    return languages.find((known) => known.tag === tag) ?? languages.find((known) => known.tag === language)
  } catch {
    return undefined
  }
}
