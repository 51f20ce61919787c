const FIRST_MILLISECONDS = 1e11 // as seconds, the year 5138
const YEAR_10000 = 253_402_300_800_000

/**
 * An epoch time from the wire as a `Date`, or `null` when it is none that a person
 * could be shown. The contract says seconds; a number too large for that is read as
 * milliseconds. Zero is how a server writes "never", not the first of January 1970.
 */
export function parseTimestamp(value: unknown): Date | null {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value <= 0) return null
  const milliseconds = value > FIRST_MILLISECONDS ? value : value * 1000
  return milliseconds < YEAR_10000 ? new Date(milliseconds) : null
}
