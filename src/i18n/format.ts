import { getDateStyle } from './date-style.ts'
import { getTimeZone } from './time-zone.ts'

/** What tells two times apart whose minute is the same. */
export type TimeDetail = {
  seconds?: boolean
  /** "GMT+3": tells apart the two hours of the same name when clocks go back. */
  offset?: boolean
}

/** Dates and numbers as a person of this language and zone writes them. */
export type Format = {
  /** "Tue, 12 May 2026, 09:14" */
  dateTime: (date: Date, detail?: TimeDetail) => string
  /** "12 May 2026, 09:14": the same without the weekday, for names read aloud. */
  shortDateTime: (date: Date, detail?: TimeDetail) => string
  /** As short as it can be: "11:57" today, "5 Apr, 14:02" this year, "6 Nov 2025, 13:02" before. */
  stamp: (date: Date, now: Date, detail?: TimeDetail) => string
  /** "15 May 2026"; without its year when that is the year of `now`. */
  day: (date: Date, now?: Date) => string
  /** "2 hours ago", or the absolute date when `date` is not before `now`. */
  relative: (date: Date, now: Date) => string
  number: (value: number) => string
  /** "90 days" */
  duration: (value: number, unit: DurationUnit, display?: DurationDisplay) => string
  /** The zone all of these are in: "Eastern European Time", the name that serves summer and winter. */
  zone: () => string
}

export type DurationUnit = 'day' | 'week' | 'month' | 'year'
type DurationDisplay = 'long' | 'short' | 'narrow'

/** @param timeZone IANA name; else the browser's at this moment. A format never changes its zone. */
export function createFormat(locale: string, timeZone = getTimeZone()): Format {
  const style = getDateStyle(locale)
  // A formatter costs far more to make than to use: each is made once, when first needed.
  const formatter = (options: Intl.DateTimeFormatOptions) => {
    const get = memoize(() => new Intl.DateTimeFormat(locale, { ...options, timeZone }))
    return (date: Date) => get().format(date)
  }
  const dateFormatter = (options: Intl.DateTimeFormatOptions) => {
    const format = formatter({ day: 'numeric', ...options })
    const { first } = style
    return first ? (date: Date) => format(date).replace(/(?<!\d)1(?= \p{L})/u, first) : format
  }

  const full = dateFormatter({ weekday: 'short', month: style.month, year: 'numeric' })
  const day = dateFormatter({ month: style.month, year: 'numeric' })
  const dayOfYear = dateFormatter({ month: style.month })
  const short = dateFormatter({ month: style.shortMonth, year: 'numeric' })
  const shortOfYear = dateFormatter({ month: style.shortMonth })
  const year = formatter({ year: 'numeric' })

  const minute = { hour: style.hour ?? getHourStyle(locale), minute: '2-digit' } as const
  const minutes = formatter(minute)
  const seconds = formatter({ ...minute, second: '2-digit' })
  const clock = (date: Date, detail: TimeDetail = {}) => {
    const time = (detail.seconds ? seconds : minutes)(date)
    return detail.offset ? `${time} ${getZonePart(locale, 'shortOffset', timeZone, date)}` : time
  }

  const relativeFormat = memoize(() => new Intl.RelativeTimeFormat(locale))
  // Thousands of rows share some tens of these texts.
  const ago = memoize((amount: number, unit: Intl.RelativeTimeFormatUnit) =>
    relativeFormat().format(-amount, unit),
  )
  const numbers = memoize(() => new Intl.NumberFormat(locale))
  const durations = memoize(
    (unit: DurationUnit, unitDisplay: DurationDisplay) =>
      new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay }),
  )

  const shortDateTime: Format['shortDateTime'] = (date, detail) =>
    `${day(date)}${style.at}${clock(date, detail)}`

  return {
    dateTime: (date, detail) => `${full(date)}${style.at}${clock(date, detail)}`,
    shortDateTime,
    stamp(date, now, detail) {
      if (day(date) === day(now)) return `${style.clock}${clock(date, detail)}`
      const shortDay = year(date) === year(now) ? shortOfYear : short
      return `${shortDay(date)}${style.shortAt}${clock(date, detail)}`
    },
    day: (date, now) => (now && year(date) === year(now) ? dayOfYear : day)(date),
    relative(date, now) {
      const elapsed = (now.getTime() - date.getTime()) / 1000
      if (elapsed < 0) return shortDateTime(date)
      return ago(...largestUnit(elapsed))
    },
    number: (value) => numbers().format(value),
    duration: (value, unit, display = 'long') => durations(unit, display).format(value),
    // Some zones are named with a label: "heure : Royaume-Uni".
    zone: memoize(() => getZonePart(locale, 'longGeneric', timeZone).replace(/ (?=[:;!?])/g, '\u00a0')),
  }
}

const getZonePart = (
  locale: string,
  timeZoneName: 'longGeneric' | 'shortOffset',
  timeZone: string | undefined,
  date?: Date,
): string =>
  new Intl.DateTimeFormat(locale, { timeZoneName, timeZone })
    .formatToParts(date)
    .find((part) => part.type === 'timeZoneName')?.value ?? ''

/** "09:14", but "9:14 AM": a clock of 24 hours is written with two digits. */
const getHourStyle = (locale: string) =>
  new Intl.DateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions().hourCycle?.startsWith('h2')
    ? '2-digit'
    : 'numeric'

const UNITS = [
  ['year', 365 * 86_400],
  ['month', 30 * 86_400],
  ['day', 86_400],
  ['hour', 3_600],
] as const

function largestUnit(seconds: number): [number, Intl.RelativeTimeFormatUnit] {
  for (const [unit, size] of UNITS) if (seconds >= size) return [Math.floor(seconds / size), unit]
  return [Math.floor(seconds / 60), 'minute']
}

/** Computes each result once, when first asked for it; arguments are told apart by their text. */
function memoize<A extends readonly (string | number)[], T>(compute: (...args: A) => T): (...args: A) => T {
  const known = new Map<string, T>()
  return (...args) => {
    const key = args.join(' ')
    const result = known.get(key) ?? compute(...args)
    known.set(key, result)
    return result
  }
}
