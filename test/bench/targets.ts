import type { Metric } from './sample.ts'
import type { ScenarioName } from './scenarios.ts'

export type Target = { name: string; metric: Metric; scenario: ScenarioName; atMost: number }

const SMALL = '10, desktop'
const PHONE = '10, phone'
const LARGE = '1,000, desktop'
const HUGE = '10,000, desktop'
/** After fifty presses of "Show 200 more". */
const ALL_SHOWN = '10,000 shown, desktop'

/** The most that ours may be of the baseline. */
export const RATIOS: Target[] = [
  { name: 'script to the first list', metric: 'script', scenario: SMALL, atMost: 1.05 },
  { name: 'all bytes to the first list', metric: 'bytes', scenario: SMALL, atMost: 1.1 },
  { name: 'list', metric: 'list', scenario: SMALL, atMost: 0.95 },
  { name: 'list', metric: 'list', scenario: PHONE, atMost: 0.85 },
  { name: 'first paint', metric: 'firstPaint', scenario: SMALL, atMost: 0.65 },
  { name: 'first paint', metric: 'firstPaint', scenario: PHONE, atMost: 0.42 },
  { name: 'list', metric: 'list', scenario: LARGE, atMost: 0.6 },
  { name: 'list', metric: 'list', scenario: HUGE, atMost: 0.2 },
  { name: 'heap', metric: 'heap', scenario: SMALL, atMost: 1.15 },
  { name: 'heap', metric: 'heap', scenario: LARGE, atMost: 0.6 },
  { name: 'gone', metric: 'gone', scenario: SMALL, atMost: 1.4 },
  { name: 'gone', metric: 'gone', scenario: PHONE, atMost: 1.4 },
  { name: 'gone', metric: 'gone', scenario: LARGE, atMost: 0.7 },
  { name: 'blocking time', metric: 'blocking', scenario: LARGE, atMost: 0.3 },
]

/** The most that ours may be in milliseconds, on a machine like a desktop. */
export const LIMITS: Target[] = [
  { name: 'latency of a press', metric: 'latency', scenario: SMALL, atMost: 24 },
  { name: 'latency of a press', metric: 'latency', scenario: PHONE, atMost: 32 },
  { name: 'latency of a press', metric: 'latency', scenario: LARGE, atMost: 24 },
  { name: 'latency of a press', metric: 'latency', scenario: HUGE, atMost: 24 },
  { name: 'longest task since the list', metric: 'longest', scenario: HUGE, atMost: 200 },
  { name: 'latency of a press', metric: 'latency', scenario: ALL_SHOWN, atMost: 24 },
  { name: 'longest task since the list', metric: 'longest', scenario: ALL_SHOWN, atMost: 200 },
]

/** How far what is shown may move while the page loads. */
export const SHIFTS: Target[] = [
  { name: 'layout shift', metric: 'shift', scenario: '10, 390 px', atMost: 0.02 },
  { name: 'layout shift', metric: 'shift', scenario: SMALL, atMost: 0.02 },
]
