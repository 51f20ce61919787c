import { type CSSProperties, forwardRef, type ReactNode, useImperativeHandle, useRef } from 'react'
import { I18nProvider } from '../i18n/I18nProvider.tsx'
import type { Locale } from '../i18n/locale.ts'
import type { MessageOverrides } from '../i18n/messages.ts'
import { useMessages } from '../i18n/use-messages.ts'
import { useReinsertion } from '../ui/use-reinsertion.ts'

type Props = {
  locale: Locale
  className: string
  /** In place of some of our words, in whatever language. */
  overrides?: MessageOverrides | undefined
  /** In place of the page until its words are there; has none itself. */
  fallback: ReactNode
  children: ReactNode
  id?: string | undefined
  style?: CSSProperties | undefined
}

/** The page's root element: all styles are under it, and all that is in it is in one language. */
export const Root = forwardRef<HTMLDivElement, Props>(function Root(
  { locale, className, overrides, fallback, children, id, style },
  ref,
) {
  const spoken = useMessages(locale)
  const language = spoken?.locale.language
  const root = useRef<HTMLDivElement>(null)
  useImperativeHandle(ref, () => root.current as HTMLDivElement)
  useReinsertion(root)
  return (
    <div
      ref={root}
      id={id}
      style={style}
      className={`active-devices ${className}`}
      lang={language?.tag}
      dir={language?.rtl ? 'rtl' : 'ltr'}
    >
      {spoken ? (
        <I18nProvider spoken={spoken} overrides={overrides}>
          {children}
        </I18nProvider>
      ) : (
        fallback
      )}
    </div>
  )
})
