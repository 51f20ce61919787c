import { en } from './catalogues/en.ts'
import type { Messages } from './messages.ts'

/** A language that a page is written in. */
export type Language = {
  /** BCP 47, as in the attribute `lang`. */
  tag: string
  /** What it calls itself. */
  name: string
  /** The region whose habits its dates follow when the browser prefers none. */
  defaultRegionTag: string
  rtl?: boolean
  /** Its catalogue, or the way to it. */
  messages: Messages | (() => Promise<Messages>)
}

export const ENGLISH = {
  tag: 'en',
  name: 'English',
  defaultRegionTag: 'en-GB',
  messages: en,
} satisfies Language

/** Every language but English is a file of its own, fetched when somebody reads it. */
export const LANGUAGES: readonly Language[] = [
  ENGLISH,
  {
    tag: 'fi',
    name: 'Suomi',
    defaultRegionTag: 'fi-FI',
    messages: async () => (await import('./catalogues/fi.ts')).fi,
  },
  {
    tag: 'sv',
    name: 'Svenska',
    defaultRegionTag: 'sv-SE',
    messages: async () => (await import('./catalogues/sv.ts')).sv,
  },
  {
    tag: 'fr',
    name: 'Français',
    defaultRegionTag: 'fr-FR',
    messages: async () => (await import('./catalogues/fr.ts')).fr,
  },
  {
    tag: 'de',
    name: 'Deutsch',
    defaultRegionTag: 'de-DE',
    messages: async () => (await import('./catalogues/de.ts')).de,
  },
  {
    tag: 'pl',
    name: 'Polski',
    defaultRegionTag: 'pl-PL',
    messages: async () => (await import('./catalogues/pl.ts')).pl,
  },
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
 * @param requested BCP 47 tags, most wanted first; malformed ones are passed over.
 */
export function resolveLocale(
  requested: readonly (string | null | undefined)[],
  { browser = globalThis.navigator?.languages ?? [], languages = LANGUAGES }: Choice = {},
): Locale {
  const tags = [...requested, ...browser].filter((tag) => typeof tag === 'string')
  for (const tag of tags) {
    const language = findLanguage(tag, languages)
    if (language) return { language, formatTag: findRegionTag(language, [tag, ...browser]) }
  }
  return { language: ENGLISH, formatTag: ENGLISH.defaultRegionTag }
}

const findRegionTag = (language: Language, tags: readonly string[]): string =>
  tags.find((tag) => tag.length > language.tag.length && findLanguage(tag, [language])) ??
  language.defaultRegionTag

function findLanguage(tag: string, languages: readonly Language[]): Language | undefined {
  try {
    const { language } = new Intl.Locale(tag)
    return languages.find((known) => known.tag === tag) ?? languages.find((known) => known.tag === language)
  } catch {
    return undefined
  }
}
