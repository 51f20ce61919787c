/** How a language writes dates, where `Intl` alone would write a form that it does not have. */
export type DateStyle = {
  /** Of a full date. "12. toukokuuta", "12 maja": only a long month is in the case that a day asks for. */
  month: 'long' | 'short'
  /** Of a short date. A short Polish "maj" is ungrammatical after a day, and Finnish has no short months. */
  shortMonth: 'short' | 'numeric'
  /** Between a full date and its time. */
  at: string
  /** Between a short date and its time. */
  shortAt: string
  /** Before a time that stands alone: without it, "08.04" reads as a date. */
  clock: string
  /** "9.14" in Finnish, "9:14 AM" by a clock of twelve hours, else "09:14". */
  hour?: 'numeric'
  /** Of the first of a month: "1er mai". */
  first?: string
}

const ENGLISH: DateStyle = { month: 'short', shortMonth: 'short', at: ', ', shortAt: ', ', clock: '' }

const STYLES: Readonly<Record<string, DateStyle>> = {
  en: ENGLISH,
  fi: {
    month: 'long',
    shortMonth: 'numeric',
    at: ' klo ',
    shortAt: ' klo ',
    clock: 'klo ',
    hour: 'numeric',
  },
  sv: { month: 'long', shortMonth: 'short', at: ' kl. ', shortAt: ' kl. ', clock: 'kl. ' },
  fr: { month: 'long', shortMonth: 'short', at: ' à ', shortAt: ' à ', clock: '', first: '1er' },
  de: { month: 'long', shortMonth: 'short', at: ' um ', shortAt: ', ', clock: '' },
  pl: { month: 'long', shortMonth: 'numeric', at: ', ', shortAt: ', ', clock: '' },
}

export const getDateStyle = (locale: string): DateStyle => STYLES[locale.split('-', 1)[0] ?? ''] ?? ENGLISH
