/** How the page words the cause of a failure, in English. */
export const WORDS = {
  TROUBLE: /Ruuvi Cloud is having trouble/,
  UNREADABLE: /answer couldn’t be read/,
  NOT_ALLOWED: /didn’t allow this/,
  NOT_OFFERED: /can’t do this/,
  NOT_ACCEPTED: /didn’t accept the request/,
  TOO_MANY: /Too many requests\. You can try again in \d+ seconds?\./,
  UNREACHABLE: /couldn’t be reached/,
  TOO_SLOW: /didn’t answer in time/,
  OFFLINE: /offline/,
}
