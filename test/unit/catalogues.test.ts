import { describe, expect, it } from 'vitest'
import { en, type Message } from '../../src/i18n/catalogues/en.ts'
import { LANGUAGES } from '../../src/i18n/locale.ts'
import type { MessageKey } from '../../src/i18n/messages.ts'
import { loadMessages } from '../../src/i18n/use-messages.ts'

const KEYS = Object.keys(en) as MessageKey[]

/** What is seen on the page, and the texts that speak of it. */
const QUOTED: [label: MessageKey, by: MessageKey[]][] = [
  ['devices.refresh', ['many.refresh', 'tellApart.try']],
  ['badge.usedJustNow', ['tellApart.try']],
  ['everywhere.open', ['devices.unreadable']],
  ['local.open', ['local.effect']],
]

const QUOTATION_MARKS: Record<string, string> = {
  en: '“”',
  fi: '””',
  sv: '””',
  fr: '«»',
  de: '„“',
  pl: '„”',
}

const formsOf = (message: Message): [category: string, text: string][] =>
  typeof message === 'string' ? [['other', message]] : Object.entries(message)
const textsOf = (message: Message) => formsOf(message).map(([, text]) => text)
const namesIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()

const spoken = await Promise.all(
  LANGUAGES.map((language) => loadMessages({ language, formatTag: language.defaultRegionTag })),
)
const catalogues = spoken.map(({ locale, messages }) => ({ tag: locale.language.tag, messages }))

describe.each(catalogues)('the words in $tag', ({ tag, messages }) => {
  const plural = new Intl.PluralRules(tag)
  const texts = KEYS.flatMap((key) => textsOf(messages[key]).map((text) => ({ key, text })))
  const thatHave = (fault: RegExp) => texts.filter(({ text }) => fault.test(text))

  /** Whether the form is of one number alone, which it may then spell out. What there is none of is never counted. */
  const isOfOneNumber = (category: string) =>
    Array.from({ length: 200 }, (_, n) => plural.select(n + 1)).filter((found) => found === category)
      .length === 1

  it('have a message for each in English, and no other', () => {
    expect(Object.keys(messages)).toEqual(KEYS)
  })

  it('fill in the same as in English', () => {
    for (const key of KEYS) {
      const expected = namesIn(textsOf(en[key]).at(-1) ?? '')
      for (const [category, text] of formsOf(messages[key])) {
        const spelledOut = isOfOneNumber(category) && !text.includes('{count}')
        expect(namesIn(text), key).toEqual(expected.filter((name) => !(spelledOut && name === 'count')))
      }
    }
  })

  it('have a form for each plural of the language, and no other', () => {
    const { pluralCategories } = plural.resolvedOptions()
    for (const key of KEYS) {
      const message = messages[key]
      if (typeof message === 'string') continue
      expect(Object.keys(message).sort(), key).toEqual([...pluralCategories].sort())
    }
  })

  it('name the button of a row by what is seen on it', () => {
    const [label = ''] = textsOf(messages['row.signOut'])
    for (const key of ['row.signOutName', 'row.signOutNameTwin'] as const)
      expect(textsOf(messages[key])[0]?.startsWith(`${label}, `), key).toBe(true)
  })

  it.each(QUOTED)('call "%s" by its name where they speak of it', (label, by) => {
    const [name = ''] = textsOf(messages[label])
    for (const key of by) for (const text of textsOf(messages[key])) expect(text).toContain(name)
  })

  it('are set with care', () => {
    expect(thatHave(/^$|^\s|\s$|\s\s/), 'spaces').toEqual([])
    expect(thatHave(/["'`]|\.\.\./), 'typewriter signs').toEqual([])
    const own = QUOTATION_MARKS[tag] ?? expect.fail(`add the quotation marks of "${tag}" to QUOTATION_MARKS`)
    const foreign = '“”„«»'.replace(new RegExp(`[${own}]`, 'g'), '')
    expect(thatHave(new RegExp(`[${foreign}]`)), 'quotation marks of another language').toEqual([])
  })
})

/** Kindred languages share a word here and there; a copy that is yet to be translated shares most. */
const SHARED = 12

it.each(catalogues.flatMap((one, n) => catalogues.slice(n + 1).map((other) => [one, other] as const)))(
  'are not the same in $tag and $tag',
  (one, other) => {
    const textOf = (key: MessageKey, { messages }: typeof one) => textsOf(messages[key]).join()
    const same = KEYS.filter((key) => textOf(key, one) === textOf(key, other))
    expect(same.length, `of ${other.tag} and ${one.tag}: ${same.join(', ')}`).toBeLessThan(SHARED)
  },
)

it('keep a French sign on the line of its word', () => {
  const french = catalogues.find(({ tag }) => tag === 'fr')?.messages ?? expect.fail('no French')
  const loose = KEYS.flatMap((key) => textsOf(french[key])).filter((text) =>
    /(?<!\u00a0)[:;!?»]|«(?!\u00a0)/.test(text),
  )
  expect(loose).toEqual([])
})
