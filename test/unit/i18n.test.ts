import { describe, expect, it, vi } from 'vitest'
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
  const helsinki = (locale: string) => createFormat(locale, 'Europe/Helsinki')

  it('writes a time as the language and the zone have it', () => {
    const english = helsinki('en-GB')
    expect(english.dateTime(at)).toBe('Tue, 12 May 2026, 09:14')
    expect(english.dateTime(at, { seconds: true })).toBe('Tue, 12 May 2026, 09:14:05')
    expect(english.shortDateTime(at)).toBe('12 May 2026, 09:14')
    expect(english.zone()).toMatch(/Eastern European/)
    const american = createFormat('en-US', 'America/New_York')
    expect(plainSpaces(american.dateTime(at))).toBe('Tue, May 12, 2026, 2:14 AM')
  })

  it.each([
    ['fi-FI', 'ti 12. toukokuuta 2026 klo 9.14', '12. toukokuuta'],
    ['sv-SE', 'tis 12 maj 2026 kl. 09:14', '12 maj'],
    ['sv-FI', 'tis 12 maj 2026 kl. 09.14', '12 maj'],
    ['fr-FR', 'mar. 12 mai 2026 à 09:14', '12 mai'],
    ['de-DE', 'Di., 12. Mai 2026 um 09:14', '12. Mai'],
    ['pl-PL', 'wt., 12 maja 2026, 09:14', '12 maja'],
  ])('writes a full date of %s with its month in the right form', (locale, full, day) => {
    const format = helsinki(locale)
    expect(format.dateTime(at)).toBe(full)
    expect(format.day(at, at)).toBe(day)
  })

  it.each([
    ['en-GB', '09:14', '5 Apr, 14:02', '6 Nov 2025, 13:02'],
    ['en-US', '9:14 AM', 'Apr 5, 2:02 PM', 'Nov 6, 2025, 1:02 PM'],
    ['fi-FI', 'klo 9.14', '5.4. klo 14.02', '6.11.2025 klo 13.02'],
    ['sv-SE', 'kl. 09:14', '5 apr. kl. 14:02', '6 nov. 2025 kl. 13:02'],
    ['sv-FI', 'kl. 09.14', '5 apr. kl. 14.02', '6 nov. 2025 kl. 13.02'],
    ['fr-FR', '09:14', '5 avr. à 14:02', '6 nov. 2025 à 13:02'],
    ['fr-CA', '09 h 14', '5 avr. à 14 h 02', '6 nov. 2025 à 13 h 02'],
    ['de-DE', '09:14', '5. Apr., 14:02', '6. Nov. 2025, 13:02'],
    ['pl-PL', '09:14', '5.04, 14:02', '6.11.2025, 13:02'],
  ])('writes a stamp of %s: today, this year and before', (locale, today, thisYear, before) => {
    const { stamp } = helsinki(locale)
    const stamps = [at, new Date('2026-04-05T11:02:00Z'), new Date('2025-11-06T11:02:00Z')]
    const now = new Date('2026-05-12T11:02:00Z')
    expect(stamps.map((date) => plainSpaces(stamp(date, now)))).toEqual([today, thisYear, before])
  })

  it('takes the day and the year of a stamp by the zone', () => {
    const { stamp, day } = helsinki('en-GB')
    const newYear = new Date('2025-12-31T22:30:00Z')
    expect(stamp(new Date('2025-12-31T22:00:00Z'), newYear)).toBe('00:00')
    expect(stamp(new Date('2025-12-31T21:59:00Z'), newYear)).toBe('31 Dec 2025, 23:59')
    expect(day(new Date('2025-12-31T21:59:00Z'), newYear)).toBe('31 Dec 2025')
    expect(day(new Date('2025-12-31T22:00:00Z'), newYear)).toBe('1 Jan')
  })

  it('writes the first of a French month as "1er", and no other day', () => {
    const { day, stamp, dateTime } = helsinki('fr-FR')
    const first = new Date('2026-05-01T06:14:00Z')
    expect(dateTime(first)).toBe('ven. 1er mai 2026 à 09:14')
    expect(stamp(first, at)).toBe('1er mai à 09:14')
    expect(day(new Date('2026-05-11T06:14:00Z'))).toBe('11 mai 2026')
    expect(day(new Date('2026-05-21T06:14:00Z'))).toBe('21 mai 2026')
  })

  it('tells apart the two hours of the same name when clocks go back', () => {
    const { stamp, shortDateTime } = helsinki('en-GB')
    const [summer, winter] = [new Date('2026-10-25T00:30:00Z'), new Date('2026-10-25T01:30:00Z')]
    expect([summer, winter].map((date) => stamp(date, winter))).toEqual(['03:30', '03:30'])
    expect([summer, winter].map((date) => stamp(date, winter, { offset: true }))).toEqual([
      '03:30 GMT+3',
      '03:30 GMT+2',
    ])
    expect(shortDateTime(summer, { seconds: true, offset: true })).toBe('25 Oct 2026, 03:30:00 GMT+3')
  })

  it('names the stretches of an axis', () => {
    const stretches = (locale: string) => {
      const { duration } = helsinki(locale)
      return [
        duration(1, 'day'),
        duration(1, 'week'),
        duration(3, 'month'),
        duration(90, 'day'),
        duration(1, 'year'),
      ]
    }
    expect(stretches('en-GB')).toEqual(['1 day', '1 week', '3 months', '90 days', '1 year'])
    expect(stretches('fi-FI')).toEqual(['1 päivä', '1 viikko', '3 kuukautta', '90 päivää', '1 vuosi'])
    expect(stretches('pl-PL')).toEqual(['1 dzień', '1 tydzień', '3 miesiące', '90 dni', '1 rok'])
    expect(helsinki('en-GB').duration(1, 'year', 'narrow')).toBe('1y')
  })

  it('keeps the sign of a French zone name on the line of its word', () => {
    expect(createFormat('fr-FR', 'Europe/London').zone()).toBe('heure\u00a0: Royaume-Uni')
  })

  it('is of the zone at its making, whichever of its parts are used first [W21 zone]', () => {
    const zones = vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions')
    zones.mockReturnValueOnce({ timeZone: 'Asia/Tokyo' } as Intl.ResolvedDateTimeFormatOptions)
    const format = createFormat('en-GB')
    zones.mockRestore()
    expect(format.shortDateTime(at)).toBe('12 May 2026, 15:14')
    expect(format.zone()).toMatch(/Japan/)
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
