import { ENGLISH, type Language } from '../i18n/locale.ts'
import type { Messages } from '../i18n/messages.ts'

type Transform = (text: string) => string

/** Accented, longer by every vowel said twice, and in brackets that show where a text ends. */
const long: Transform = (text) =>
  `[${wordsIn(text, (words) => words.replace(/[aeiou]/gi, '$&$&').replace(/[a-z]/gi, '$&\u0301'))}]`

/** Letter by letter from right to left, within each word; what is filled in stays readable. */
const mirrored: Transform = (text) =>
  wordsIn(text, (words) => words.replace(/[\p{L}’-]+/gu, '\u200f\u202e$&\u202c\u200f')).replace(
    /\{\w+\}/g,
    '\u2068$&\u2069',
  )

/**
 * English in disguise, which shows what another language would break: a word that is in
 * no catalogue, a text cut off by a longer one, a layout that knows left and right.
 */
export const PSEUDO_LANGUAGES: readonly Language[] = [
  { tag: 'en-XA', name: long('Longer'), defaultRegionTag: 'en-GB', messages: transformAll(long) },
  {
    tag: 'ar-XB',
    name: mirrored('Mirrored'),
    defaultRegionTag: 'en-GB',
    rtl: true,
    messages: transformAll(mirrored),
  },
]

function transformAll(transform: Transform): Messages {
  return mapValues(ENGLISH.messages, (message) =>
    typeof message === 'string' ? transform(message) : mapValues(message, transform),
  )
}

/** `text` with everything changed but its placeholders. */
function wordsIn(text: string, change: Transform): string {
  return text.replace(/(\{\w+\})|[^{}]+/g, (piece, placeholder) => placeholder ?? change(piece))
}

function mapValues<Key extends string, From, To>(
  object: Readonly<Record<Key, From>>,
  change: (value: From) => To,
): Record<Key, To> {
  const entries = Object.entries<From>(object).map(([key, value]) => [key, change(value)])
  return Object.fromEntries(entries) as Record<Key, To>
}
