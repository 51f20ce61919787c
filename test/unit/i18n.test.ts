import { describe, expect, it } from 'vitest'
import { createFormat } from '../../src/i18n/format.ts'
import { createI18n } from '../../src/i18n/I18nProvider.tsx'
import { ENGLISH, LANGUAGES, resolveLocale } from '../../src/i18n/locale.ts'
import { loadMessages } from '../../src/i18n/use-messages.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** Engines differ in which space they put before "AM". */
const plainSpaces = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

describe('format', () => {
  const at = new Date('2026-05-12T06:14:05Z')

  it('writes a time as the language and the zone have it', () => {
    const finnish = createFormat('en-GB', 'Europe/Helsinki')
    expect(finnish.dateTime(at)).toBe('Tue, 12 May 2026, 09:14')
    expect(finnish.dateTime(at, { seconds: true })).toBe('Tue, 12 May 2026, 09:14:05')
    expect(finnish.shortDateTime(at)).toBe('12 May 2026, 09:14')
    expect(finnish.time(at)).toBe('09:14')
    expect(finnish.zone()).toMatch(/Eastern European/)
    const swedish = createFormat('sv-SE', 'Europe/Helsinki')
    expect(swedish.shortDateTime(at)).toBe('12 maj 2026 09:14')
    const american = createFormat('en-US', 'America/New_York')
    expect(plainSpaces(american.dateTime(at))).toBe('Tue, May 12, 2026, 2:14 AM')
  })

  it('writes the Finnish month as a word', () => {
    const { day, dateTime } = createFormat('fi-FI', 'Europe/Helsinki')
    expect(day(new Date('2026-07-14T09:00:00Z'))).toBe('14. heinäkuuta 2026')
    expect(dateTime(at)).toBe('ti 12. toukokuuta 2026 klo 09.14')
  })

  it('follows the zone through a change of clocks', () => {
    const { time } = createFormat('en-GB', 'Europe/Helsinki')
    expect(time(new Date('2026-10-25T00:30:00Z'))).toBe('03:30')
    expect(time(new Date('2026-10-25T01:30:00Z'))).toBe('03:30')
  })

  it.each([
    [4 * MINUTE, '4 minutes ago'],
    [HOUR - 1, '59 minutes ago'],
    [HOUR, '1 hour ago'],
    [DAY - 1, '23 hours ago'],
    [DAY, '1 day ago'],
    [29 * DAY, '29 days ago'],
    [30 * DAY, '1 month ago'],
    [364 * DAY, '12 months ago'],
    [365 * DAY, '1 year ago'],
    [-4 * HOUR, '12 May 2026, 09:14'],
  ])('says %d ms ago as "%s", and never "in …"', (since, text) => {
    const { relative } = createFormat('en-GB', 'Europe/Helsinki')
    expect(relative(at, new Date(at.getTime() + since))).toBe(text)
  })
})

describe('resolveLocale', () => {
  it.each([
    [['en'], ['en-US'], 'en', 'en-US'],
    [['en-AU'], ['en-US'], 'en', 'en-AU'],
    [[undefined, 'xx', 'not a tag!'], [], 'en', 'en-GB'],
    [[], ['ja', 'en-NZ'], 'en', 'en-NZ'],
    [['de'], ['en-US', 'de-AT', 'de-CH'], 'de', 'de-AT'],
    [['fr-CA'], ['fr-FR'], 'fr', 'fr-CA'],
    [['pl'], ['en-US'], 'pl', 'pl-PL'],
    [[], ['sv-FI', 'fi-FI'], 'sv', 'sv-FI'],
  ])('%j for a browser of %j: %s, written as in %s', (requested, browser, tag, format) => {
    const locale = resolveLocale(requested, { browser })
    expect([locale.language.tag, locale.formatTag]).toEqual([tag, format])
  })

  it('prefers a language of exactly that tag', () => {
    const swiss = { ...ENGLISH, tag: 'de-CH', name: 'Schwiizertüütsch' }
    const languages = [...LANGUAGES, swiss]
    expect(resolveLocale(['de-CH'], { languages }).language).toBe(swiss)
    expect(resolveLocale(['de-AT'], { languages }).language.tag).toBe('de')
  })
})

describe('loadMessages', () => {
  it.each(LANGUAGES)('$name', async (language) => {
    const { locale, messages } = await loadMessages({ language, formatTag: language.defaultRegionTag })
    expect(locale.language).toBe(language)
    expect(messages['site.language']).not.toBe('')
  })

  it('speaks English when the words cannot be had', async () => {
    const messages = () => Promise.reject(new TypeError('Failed to fetch'))
    const { locale, ...spoken } = await loadMessages({
      language: { tag: 'fi', name: 'Suomi', defaultRegionTag: 'fi-FI', messages },
      formatTag: 'fi-FI',
    })
    expect(locale.language).toBe(ENGLISH)
    expect(spoken.messages).toBe(ENGLISH.messages)
  })
})

describe('messages', () => {
  const locale = { language: ENGLISH, formatTag: 'en-GB' }
  const { t } = createI18n({ locale, messages: ENGLISH.messages })

  it('fills in what is given', () => {
    expect(t('devices.updated', { time: '14:02' })).toBe('Updated 14:02')
    expect(t('others.title', { count: 9999 })).toBe('Other sessions (9,999)')
  })

  it('chooses the plural', () => {
    expect(t('result.remaining', { count: 1 })).toBe('1 other session remains.')
    expect(t('result.remaining', { count: 3 })).toBe('3 other sessions remain.')
  })
})
