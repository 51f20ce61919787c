import type { Metric, Sample } from './sample.ts'
import type { Scenario } from './scenarios.ts'
import { LIMITS, RATIOS, SHIFTS, type Target } from './targets.ts'

/** What a round measured, by scenario and subject. */
export type Round = Map<string, Sample>

type Place = { metric: Metric; scenario: string }
/** What each round makes of a subject. */
type Reading = (subject: string, place: Place) => number[]

/** @param ours names of the subjects that the targets are for. */
export function printReport(ours: string[], scenarios: Scenario[], rounds: Round[]): void {
  const isMeasured = ({ scenario }: Target) => scenarios.some(({ name }) => name === scenario)
  const value: Reading = (subject, { metric, scenario }) =>
    rounds.map((round) => round.get(`${scenario} ${subject}`)?.[metric] ?? Number.NaN)
  /** To the baseline of the same round: whatever slowed the machine down slowed both. */
  const ratio: Reading = (subject, place) => {
    const baseline = value('baseline', place)
    return value(subject, place).map((own, n) => (own === 0 ? 0 : own / (baseline[n] ?? 0)))
  }
  printTargets('Ratios to the baseline', RATIOS.filter(isMeasured), ours, ratio, 2)
  printTargets('Milliseconds', LIMITS.filter(isMeasured), ours, value, 0)
  printTargets('Layout shift', SHIFTS.filter(isMeasured), ours, value, 3)
  for (const { name } of scenarios) printAbsolute(name, ['baseline', 'lower bound', ...ours], value)
}

function printTargets(unit: string, targets: Target[], ours: string[], reading: Reading, digits: number) {
  if (targets.length === 0) return
  console.log(`\n${unit}: median of the rounds, lowest–highest`)
  const rows = targets.map((target) => [
    `${target.name}, ${target.scenario}`,
    target.atMost.toFixed(digits),
    ...ours.flatMap((name) => judged(reading(name, target), target.atMost, digits)),
    median(reading('lower bound', target)).toFixed(digits),
  ])
  printTable(['', 'at most', ...ours.flatMap((name) => [name, 'spread', 'met']), 'lower bound'], rows)
}

function judged(values: number[], atMost: number, digits: number): string[] {
  const middle = median(values)
  const spread = `${lowest(values).toFixed(digits)}–${Math.max(...values).toFixed(digits)}`
  return [middle.toFixed(digits), spread, middle <= atMost ? 'yes' : 'NO']
}

const UNITS: [metric: Metric, name: string, unit: number][] = [
  ['script', 'script, kB', 1000],
  ['style', 'style, kB', 1000],
  ['bytes', 'all bytes, kB', 1000],
  ['firstPaint', 'first paint, ms', 1],
  ['list', 'list, ms', 1],
  ['blocking', 'blocking time, ms', 1],
  ['heap', 'heap, MB', 1_000_000],
  ['elements', 'elements', 1],
  ['latency', 'latency of a press, ms', 1],
  ['gone', 'gone, ms', 1],
  ['longest', 'longest task after the list, ms', 1],
  ['grown', 'heap after the reads, MB more', 1_000_000],
  ['longestRead', 'longest task during the reads, ms', 1],
]

/** The medians, with the lowest in brackets: on a busy machine that one says the most. */
function printAbsolute(scenario: string, subjects: string[], value: Reading): void {
  const rows = UNITS.map(([metric, name, unit]) => [
    name,
    ...subjects.map((subject) => inUnits(value(subject, { metric, scenario }), unit)),
  ])
  console.log(`\n${scenario}: medians (lowest)`)
  printTable(
    ['', ...subjects],
    rows.filter(([, ...cells]) => cells.some((cell) => cell !== '')),
  )
}

function inUnits(values: number[], unit: number): string {
  if (values.some(Number.isNaN)) return ''
  const write = (value: number) => (value / unit).toFixed(unit === 1 ? 0 : 1)
  const [middle, low] = [write(median(values)), write(lowest(values))]
  return middle === low ? middle : `${middle} (${low})`
}

const lowest = (values: number[]): number => Math.min(...values)

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const half = sorted.length / 2
  const [low = Number.NaN, high = low] = sorted.slice(Math.ceil(half) - 1, Math.floor(half) + 1)
  return (low + high) / 2
}

function printTable(head: string[], rows: string[][]): void {
  const widths = head.map((cell, n) => Math.max(cell.length, ...rows.map((row) => row[n]?.length ?? 0)))
  for (const row of [head, widths.map((width) => '-'.repeat(width)), ...rows]) {
    const cells = row.map((cell, n) =>
      n === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[n] ?? 0),
    )
    console.log(`| ${cells.join(' | ')} |`)
  }
}
