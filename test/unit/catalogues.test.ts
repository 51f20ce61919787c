import { describe, expect, it } from 'vitest'
import { en, type Message } from '../../src/i18n/catalogues/en.ts'
import { createFormat } from '../../src/i18n/format.ts'
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

/** Filled in with a number. */
const NUMBER = /\{(?:count|n|done|sessions)\}/
/** Where a number stands apart from the grammar of its text: "(5)", ": 5", "2 of 5", "2/5". */
const APART = /(?:: )?\{\w+\}(?:\/| \p{L}+ )\{\w+\}|\(\{\w+\}\)|: \{\w+\}|\{n\}, \p{L}+ \{count\}$/gu
/** Said with 1 and with 5 in every language: no word in these goes by the number. */
const NEUTRAL: MessageKey[] = ['list.showAll', 'list.showMore', 'result.failed']

/** Buttons that say how many sessions they sign out, and the questions that they ask. */
const COUNTING: MessageKey[] = ['many.confirm', 'others.dialogTitle', 'unused.open', 'unused.dialogTitle']

/** What a session is called, in every case and number. */
const SESSION: Record<string, RegExp> = {
  en: /session/,
  fi: /istun/,
  sv: /session/,
  fr: /session/,
  de: /Sitzung/,
  pl: /sesj/,
}

/** A mention of the cloud that is not how the language calls it: a service by its name, not a person. */
const WRONG_CLOUD: Record<string, RegExp> = {
  en: /(?<!Ruuvi )cloud/i,
  fi: /cloud|pilv(?!ipalvelu)/i,
  sv: /(?<!Ruuvi )cloud|moln/i,
  fr: /(?<!Ruuvi )cloud|nuage/i,
  de: /(?<!(?:[dD](?:ie|er)|Laut) Ruuvi )cloud/i,
  pl: /(?<!usług\p{L}+ Ruuvi )cloud|chmur/iu,
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

  it('have plural forms wherever a number belongs to the grammar of a text', () => {
    const unplural = KEYS.filter((key) => typeof messages[key] === 'string' && !NEUTRAL.includes(key))
    const bound = unplural.filter((key) => NUMBER.test(textsOf(messages[key]).join().replace(APART, '')))
    expect(bound).toEqual([])
  })

  it('name what is counted on a button, or put the number in brackets', () => {
    const session = SESSION[tag] ?? expect.fail(`add what a session is called in "${tag}" to SESSION`)
    const bare = texts.filter(
      ({ key, text }) => COUNTING.includes(key) && !/\(\{count\}\)/.test(text) && !session.test(text),
    )
    expect(bare).toEqual([])
  })

  it('call the cloud by its name', () => {
    expect(thatHave(WRONG_CLOUD[tag] ?? expect.fail(`add "${tag}" to WRONG_CLOUD`))).toEqual([])
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

describe('a French sign keeps on the line of its word', () => {
  const LOOSE = /(?<!\u00a0)[:;!?»]|«(?!\u00a0)/
  /** What `Intl` writes may also have signs within a number, and the narrow space. */
  const LOOSE_IN_FORMAT = /(?<![\d\u00a0\u202f])[:;!?»]|«(?![\u00a0\u202f])/

  it('in every message', () => {
    const french = catalogues.find(({ tag }) => tag === 'fr')?.messages ?? expect.fail('no French')
    expect(KEYS.flatMap((key) => textsOf(french[key])).filter((text) => LOOSE.test(text))).toEqual([])
  })

  it.each(['fr-FR', 'fr-BE', 'fr-CA', 'fr-CH'])('in zone names and dates of %s', (locale) => {
    const now = new Date('2026-05-12T11:02:00Z')
    const dates = [now, new Date('2026-05-01T06:14:05Z'), new Date('2025-11-06T11:02:00Z')]
    const zones = Intl.supportedValuesOf('timeZone').map((zone) => createFormat(locale, zone).zone())
    const { dateTime, shortDateTime, stamp, day, relative, duration } = createFormat(locale, 'Europe/London')
    const written = dates.flatMap((date) => [
      dateTime(date, { seconds: true, offset: true }),
      shortDateTime(date),
      stamp(date, now, { offset: true }),
      day(date, now),
      relative(date, now),
    ])
    const texts = [...zones, ...written, duration(90, 'day')]
    expect(texts.filter((text) => LOOSE_IN_FORMAT.test(text))).toEqual([])
  })
})
