import { createContext, createElement, Fragment, type ReactNode, useContext, useMemo } from 'react'
import { createFormat, type Format } from './format.ts'
import type { Locale } from './locale.ts'
import { type MessageKey, type MessageOverrides, type Params, parseMessage } from './messages.ts'
import { useTimeZone } from './time-zone.ts'
import type { LoadedMessages } from './use-messages.ts'

export type I18n = {
  /** A message as text. */
  t: <K extends MessageKey>(key: K, ...params: Params<K, string | number>) => string
  /** A message as nodes, for texts that hold an element such as `<time>`. */
  rich: <K extends MessageKey>(key: K, ...params: Params<K, ReactNode>) => ReactNode
  format: Format
  locale: Locale
}

const I18nContext = createContext<I18n | null>(null)

type Props = { spoken: LoadedMessages; overrides?: MessageOverrides | undefined; children: ReactNode }

export function I18nProvider({ spoken, overrides, children }: Props) {
  const timeZone = useTimeZone()
  const i18n = useMemo(
    () => createI18n({ ...spoken, messages: { ...spoken.messages, ...overrides } }, timeZone),
    [spoken, overrides, timeZone],
  )
  return <I18nContext.Provider value={i18n}>{children}</I18nContext.Provider>
}

export function useI18n(): I18n {
  const i18n = useContext(I18nContext)
  if (!i18n) throw new Error('No I18nProvider')
  return i18n
}

/**
 * A text among other nodes gets an element of its own: a browser's translator replaces text
 * nodes, and React could not remove or move one that is no longer there.
 */
const toElement = (piece: ReactNode): ReactNode =>
  typeof piece === 'string' && piece !== '' ? createElement('span', null, piece) : piece

export function createI18n({ locale, messages }: LoadedMessages, timeZone?: string): I18n {
  const plural = new Intl.PluralRules(locale.formatTag)
  const format = createFormat(locale.formatTag, timeZone)
  const fill = (key: MessageKey, params: Record<string, ReactNode> = {}): ReactNode[] =>
    parseMessage(messages[key], plural, typeof params.count === 'number' ? params.count : undefined).map(
      (part) => {
        const value = typeof part === 'string' ? part : params[part.name]
        return typeof value === 'number' ? format.number(value) : value
      },
    )
  return {
    t: (key, ...[params]) => fill(key, params as Record<string, ReactNode>).join(''),
    // Handed over one by one: the pieces of a text never change places, and need no keys.
    rich: (key, ...[params]) =>
      createElement(Fragment, null, ...fill(key, params as Record<string, ReactNode>).map(toElement)),
    format,
    locale,
  }
}
