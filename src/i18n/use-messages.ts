import { useEffect, useMemo, useState } from 'react'
import { en } from './catalogues/en.ts'
import { type Language, type Locale, resolveLocale } from './locale.ts'
import type { Messages } from './messages.ts'

/** A locale and its words. */
export type LoadedMessages = { locale: Locale; messages: Messages }

/** English is shown when the words have not arrived by then, so that nobody is left without a button. */
const MAX_WAIT_MS = 2000

const arrived = new Map<Language, Messages>()

/**
 * `wanted` with its words. While they are on their way those of the language before stay, so that
 * nothing is mounted anew; `undefined` while there are none yet, which is never for long.
 */
export function useMessages(wanted: Locale): LoadedMessages | undefined {
  const atHand = useMemo(() => getLoadedMessages(wanted), [wanted])
  const [spoken, setSpoken] = useState(atHand)
  if (atHand && atHand !== spoken) setSpoken(atHand)
  useEffect(() => {
    if (atHand) return
    let overtaken = false
    const timer = setTimeout(() => setSpoken((shown) => shown ?? getEnglish()), MAX_WAIT_MS)
    void loadMessages(wanted).then((loaded) => {
      clearTimeout(timer)
      if (!overtaken) setSpoken(loaded)
    })
    return () => {
      overtaken = true
      clearTimeout(timer)
    }
  }, [wanted, atHand])
  return spoken
}

/** Never rejects: where the words of a language cannot be had, English is spoken. */
export async function loadMessages(locale: Locale): Promise<LoadedMessages> {
  const { language } = locale
  try {
    const messages = typeof language.messages === 'function' ? await language.messages() : language.messages
    arrived.set(language, messages)
    return { locale, messages }
  } catch {
    return getEnglish()
  }
}

const getEnglish = (): LoadedMessages => ({ locale: resolveLocale(['en']), messages: en })

function getLoadedMessages(locale: Locale): LoadedMessages | undefined {
  const { language } = locale
  const messages = typeof language.messages === 'function' ? arrived.get(language) : language.messages
  return messages && { locale, messages }
}
