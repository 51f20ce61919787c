import { useI18n } from '../i18n/I18nProvider.tsx'
import type { Language } from '../i18n/locale.ts'

type Props = { languages: readonly Language[]; onChoose: (tag: string) => void }

/** Each language is called what its speakers call it: they are the ones who look for it. */
export function LanguageSwitch({ languages, onChoose }: Props) {
  const { t, locale } = useI18n()
  return (
    <label className="ad-site-language">
      <span>{t('site.language')}</span>
      <select value={locale.language.tag} onChange={({ target }) => onChoose(target.value)}>
        {languages.map(({ tag, name }) => (
          <option key={tag} value={tag} lang={tag}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
