/** The languages this page is written in. */
const LANGUAGES = ['en'] as const
type Language = (typeof LANGUAGES)[number]

/** The region whose habits a language's dates follow when the browser prefers none. */
const HOME: Record<Language, string> = { en: 'en-GB' }

export type Locale = {
  /** Of the words. */
  language: Language
  /** Of dates and numbers: the same language, in the region the browser prefers. */
  format: string
}

/**
 * The first wish that this page can speak, else English.
 *
 * @param wishes BCP 47 tags, most wanted first; malformed ones are passed over.
 */
export function pickLocale(
  wishes: readonly (string | null | undefined)[],
  browser: readonly string[] = globalThis.navigator?.languages ?? [],
): Locale {
  for (const wish of [...wishes, ...browser]) {
    const language = languageOf(wish)
    if (language) return { language, format: regional(language, [wish ?? '', ...browser]) }
  }
  return { language: 'en', format: HOME.en }
}

const regional = (language: Language, tags: readonly string[]): string =>
  tags.find((tag) => languageOf(tag) === language && tag.length > language.length) ?? HOME[language]

function languageOf(tag: string | null | undefined): Language | undefined {
  if (!tag) return undefined
  try {
    const { language } = new Intl.Locale(tag)
    return LANGUAGES.find((known) => known === language)
  } catch {
    return undefined
  }
}
