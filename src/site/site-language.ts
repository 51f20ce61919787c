import { LANGUAGES, type Language, type Locale, resolveLocale } from '../i18n/locale.ts'
import { createJsonStorage } from '../lib/json-storage.ts'

/** The language of our own site: chosen by hand, else hinted at, else the browser's. */
export type SiteLanguage = {
  languages: readonly Language[]
  locale: () => Locale
  /** Remembered until another one is chosen; a sign-out does not change it. */
  choose: (tag: string) => void
}

const memory = createJsonStorage('active-devices:language')

export function createSiteLanguage(languages = LANGUAGES, hint?: string): SiteLanguage {
  // Also where nothing can be remembered a choice holds as long as the page.
  let chosen = memory.read()
  return {
    languages,
    locale: () => resolveLocale([typeof chosen === 'string' ? chosen : undefined, hint], { languages }),
    choose(tag) {
      chosen = tag
      memory.write(tag)
    },
  }
}
