const MAX_DAYS = 3650

/** Whole days from 1 to 3650, the nearest to what a host gave. */
export const toDays = (days: number | undefined): number | undefined =>
  toWholeNumber('unusedAfterDays', days, 1, MAX_DAYS)

/** A level that leaves one for the sections below. */
export const toHeadingLevel = (level: number | undefined): number =>
  toWholeNumber('headingLevel', level, 1, 5) ?? 1

function toWholeNumber(
  name: string,
  given: number | undefined,
  min: number,
  max: number,
): number | undefined {
  if (given === undefined) return undefined
  const nearest = Number.isNaN(given) ? undefined : Math.min(Math.max(Math.round(given), min), max)
  if (nearest !== given) warn(`${name} is ${given}; it can be a whole number from ${min} to ${max}.`)
  return nearest
}

const warned = new Set<string>()

/** Once, and in development alone. */
function warn(text: string): void {
  if (warned.has(text) || !isDevelopment()) return
  warned.add(text)
  // biome-ignore lint/suspicious/noConsole: for the developer of a host
  console.warn(`active-devices: ${text}`)
}

function isDevelopment(): boolean {
  try {
    // Replaced by the host's bundler; without one there is no `process`.
    return process.env.NODE_ENV !== 'production'
  } catch {
    return false
  }
}
