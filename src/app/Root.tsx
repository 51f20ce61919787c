import type { ReactNode } from 'react'
import { I18nProvider } from '../i18n/I18nProvider.tsx'
import type { Locale } from '../i18n/locale.ts'
import type { OwnMessages } from '../i18n/messages.ts'
import { useSpoken } from '../i18n/use-spoken.ts'

type Props = {
  locale: Locale
  className: string
  /** In place of some of our words, in whatever language. */
  own?: OwnMessages | undefined
  /** In place of the page until its words are there; has none itself. */
  waiting: ReactNode
  children: ReactNode
}

/** Our own root element: all styles are under it, and all that is in it is in one language. */
export function Root({ locale, className, own, waiting, children }: Props) {
  const spoken = useSpoken(locale)
  const language = spoken?.locale.language
  return (
    <div className={`active-devices ${className}`} lang={language?.tag} dir={language?.rtl ? 'rtl' : 'ltr'}>
      {spoken ? (
        <I18nProvider spoken={spoken} own={own}>
          {children}
        </I18nProvider>
      ) : (
        waiting
      )}
    </div>
  )
}
