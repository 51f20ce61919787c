import type { Metric, Sample } from './sample.ts'
import type { Scenario } from './scenarios.ts'
import { LIMITS, RATIOS, type Target } from './targets.ts'

/** What a round measured, by scenario and subject. */
export type Round = Map<string, Sample>

/** @param subjects without the floor, which all are compared with. */
export function printReport(subjects: string[], scenarios: Scenario[], rounds: Round[]): void {
  const measured = ({ scenario }: Target) => scenarios.some(({ name }) => name === scenario)
  const ours = subjects.filter((name) => name !== 'limit')
  const heads = ['limit', ...ours.flatMap((name) => [name, 'lowest–highest', 'met'])]
  console.log('\nRatios to the floor: the median of the rounds')
  printTable(
    ['', 'at most', ...heads],
    RATIOS.filter(measured).map((target) => [
      `${target.name}, ${target.scenario}`,
      target.atMost.toFixed(2),
      median(ratios(rounds, 'limit', target)).toFixed(2),
      ...ours.flatMap((name) => judged(ratios(rounds, name, target), target.atMost, 2)),
    ]),
  )
  console.log('\nMilliseconds')
  printTable(
    ['', 'at most', ...heads],
    LIMITS.filter(measured).map((target) => [
      `${target.name}, ${target.scenario}`,
      String(target.atMost),
      median(valuesOf(rounds, 'limit', target)).toFixed(0),
      ...ours.flatMap((name) => judged(valuesOf(rounds, name, target), target.atMost, 0)),
    ]),
  )
  for (const { name } of scenarios) printAbsolute(name, ['floor', ...subjects], rounds)
}

function judged(values: number[], atMost: number, digits: number): string[] {
  const middle = median(values)
  const range = `${Math.min(...values).toFixed(digits)}–${Math.max(...values).toFixed(digits)}`
  return [middle.toFixed(digits), range, middle <= atMost ? 'yes' : 'NO']
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
]

function printAbsolute(scenario: string, subjects: string[], rounds: Round[]): void {
  console.log(`\n${scenario}: medians`)
  const rows = UNITS.map(([metric, name, unit]) => [
    name,
    ...subjects.map((subject) => {
      const middle = median(valuesOf(rounds, subject, { metric, scenario })) / unit
      return Number.isNaN(middle) ? '' : middle.toFixed(unit === 1 ? 0 : 1)
    }),
  ])
  printTable(
    ['', ...subjects],
    rows.filter(([, ...cells]) => cells.some((cell) => cell !== '')),
  )
}

type Place = { metric: Metric; scenario: string }

const valuesOf = (rounds: Round[], subject: string, { metric, scenario }: Place): number[] =>
  rounds.map((round) => round.get(`${scenario} ${subject}`)?.[metric] ?? Number.NaN)

/** Each to the floor of its own round: whatever slowed the machine down slowed both. */
function ratios(rounds: Round[], subject: string, place: Place): number[] {
  const floor = valuesOf(rounds, 'floor', place)
  return valuesOf(rounds, subject, place).map((value, n) => (value === 0 ? 0 : value / (floor[n] ?? 0)))
}

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
