import { describe, expect, it } from 'vitest'
import { createFormat } from '../../src/i18n/format.ts'
import { createI18n } from '../../src/i18n/I18nProvider.tsx'
import { pickLocale } from '../../src/i18n/locale.ts'

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
    const american = createFormat('en-US', 'America/New_York')
    expect(plainSpaces(american.dateTime(at))).toBe('Tue, May 12, 2026, 2:14 AM')
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
    const { ago } = createFormat('en-GB', 'Europe/Helsinki')
    expect(ago(at, new Date(at.getTime() + since))).toBe(text)
  })
})

describe('pickLocale', () => {
  it.each([
    [['en'], ['en-US'], { language: 'en', format: 'en-US' }],
    [['en-AU'], ['en-US'], { language: 'en', format: 'en-AU' }],
    [[undefined, 'xx', 'not a tag!'], [], { language: 'en', format: 'en-GB' }],
    [[], ['ja', 'en-NZ'], { language: 'en', format: 'en-NZ' }],
  ] as const)('%j for a browser of %j', (wishes, browser, locale) => {
    expect(pickLocale(wishes, browser)).toEqual(locale)
  })
})

describe('messages', () => {
  const { t } = createI18n({ language: 'en', format: 'en-GB' })

  it('fills in what is given', () => {
    expect(t('devices.updated', { time: '14:02' })).toBe('Updated 14:02')
    expect(t('others.title', { count: 9999 })).toBe('Other sessions (9,999)')
  })

  it('chooses the plural', () => {
    expect(t('result.remaining', { count: 1 })).toBe('1 other session remains.')
    expect(t('result.remaining', { count: 3 })).toBe('3 other sessions remain.')
  })
})
