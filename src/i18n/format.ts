/** Dates and numbers as a person of this language and zone writes them. */
export type Format = {
  /** "Tue 12 May 2026, 09:14", with seconds on demand. */
  dateTime: (date: Date, options?: { seconds?: boolean }) => string
  /** "15 May 2026, 11:02": the same without the weekday, for names read aloud. */
  shortDateTime: (date: Date, options?: { seconds?: boolean }) => string
  /** "15 May 2026" */
  day: (date: Date) => string
  /** "14:02" */
  time: (date: Date) => string
  /** "2 hours ago", or the absolute date when `date` is not before `now`. */
  relative: (date: Date, now: Date) => string
  number: (value: number) => string
  /** The zone all of these are in: "Eastern European Time", the name that serves summer and winter. */
  zone: () => string
}

/** @param timeZone IANA name; the browser's when absent. */
export function createFormat(locale: string, timeZone?: string): Format {
  const zoned = timeZone === undefined ? {} : { timeZone }
  // A formatter costs far more to make than to use: each is made once, when first needed.
  const formatter = (options: Intl.DateTimeFormatOptions) =>
    once(() => new Intl.DateTimeFormat(locale, { ...options, ...zoned }))
  const day = { day: 'numeric', month: getMonthStyle(locale), year: 'numeric' } as const
  const minute = { hour: getHourStyle(locale), minute: '2-digit' } as const
  const second = { ...minute, second: '2-digit' } as const

  const long = formatter({ weekday: 'short', ...day, ...minute })
  const longSeconds = formatter({ weekday: 'short', ...day, ...second })
  const short = formatter({ ...day, ...minute })
  const shortSeconds = formatter({ ...day, ...second })
  const days = formatter(day)
  const clock = formatter(minute)
  const zoneName = formatter({ timeZoneName: 'longGeneric' })
  const relative = once(() => new Intl.RelativeTimeFormat(locale))
  const numbers = once(() => new Intl.NumberFormat(locale))

  const shortDateTime: Format['shortDateTime'] = (date, { seconds = false } = {}) =>
    (seconds ? shortSeconds : short)().format(date)

  return {
    dateTime: (date, { seconds = false } = {}) => (seconds ? longSeconds : long)().format(date),
    shortDateTime,
    day: (date) => days().format(date),
    time: (date) => clock().format(date),
    relative(date, now) {
      const seconds = (now.getTime() - date.getTime()) / 1000
      if (seconds < 0) return shortDateTime(date)
      const [amount, unit] = largestUnit(seconds)
      return relative().format(-amount, unit)
    },
    number: (value) => numbers().format(value),
    zone: () =>
      zoneName()
        .formatToParts()
        .find((part) => part.type === 'timeZoneName')?.value ?? '',
  }
}

/** "12 May", but "12. toukokuuta": a short month is a mere number in Finnish. */
const getMonthStyle = (locale: string) => (/^fi\b/.test(locale) ? 'long' : 'short')

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

function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}
