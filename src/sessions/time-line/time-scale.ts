import type { DurationUnit } from '../../i18n/format.ts'

const DAY_MS = 86_400_000

/** Beside now and the days after which a session counts as unused. */
const STOPS: readonly Stop[] = [
  { days: 1, value: 1, unit: 'day' },
  { days: 7, value: 1, unit: 'week' },
  { days: 30, value: 1, unit: 'month' },
  { days: 365, value: 1, unit: 'year' },
]

/** A labelled place on the axis: so many days before now. */
type Stop = { readonly days: number; readonly value: number; readonly unit: DurationUnit }

export type TimeScale = {
  /** From the nearest to the farthest, without now. */
  readonly stops: readonly Stop[]
  /** Where each stop is, in percent from the old end of the axis. */
  readonly getStopPosition: (index: number) => number
  /**
   * Where a moment is, in percent from the old end of the axis, to half a percent: a row
   * whose position did not change need not render again. `null` beyond the old end; what is
   * ahead of now is at now.
   */
  readonly getPosition: (at: Date, now: Date) => number | null
}

/**
 * One axis for all rows: each stretch between two stops has the same width and is linear,
 * so that hours and months are both seen.
 *
 * @param unusedAfterDays becomes a stop of its own, unless there is one already.
 */
export function createTimeScale(unusedAfterDays: number): TimeScale {
  const stops = getStops(unusedAfterDays)
  const share = 100 / stops.length
  const getStopPosition = (index: number) => 100 - share * (index + 1)

  function getPosition(at: Date, now: Date): number | null {
    const days = Math.max(0, (now.getTime() - at.getTime()) / DAY_MS)
    const index = stops.findIndex((stop) => days <= stop.days)
    if (index < 0) return null
    const nearer = stops[index - 1]?.days ?? 0
    const farther = stops[index]?.days ?? days
    const position = 100 - share * (index + (days - nearer) / (farther - nearer))
    return Math.round(position * 2) / 2
  }

  return { stops, getStopPosition, getPosition }
}

function getStops(days: number): readonly Stop[] {
  const isKnown = !(days > 0) || STOPS.some((stop) => stop.days === days)
  const stops = isKnown ? STOPS : [...STOPS, { days, value: days, unit: 'day' } as const]
  return stops.toSorted((a, b) => a.days - b.days)
}
