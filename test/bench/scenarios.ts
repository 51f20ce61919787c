type Network = { latency: number; downloadThroughput: number; uploadThroughput: number }
type Profile = {
  viewport: { width: number; height: number }
  isMobile?: boolean
  hasTouch?: boolean
  /** How many times slower. */
  cpu: number
  network?: Network
}

/** 1.6 Mbit/s, in bytes a second. */
const SLOW = 1_600_000 / 8

export const PROFILES: Record<Scenario['profile'], Profile> = {
  desktop: { viewport: { width: 1280, height: 800 }, cpu: 1 },
  phone: {
    viewport: { width: 412, height: 823 },
    isMobile: true,
    hasTouch: true,
    cpu: 4,
    network: { latency: 150, downloadThroughput: SLOW, uploadThroughput: SLOW },
  },
}

export type Scenario = {
  name: string
  profile: 'desktop' | 'phone'
  /** Sessions of the account. */
  count: number
  /** Whether one of them is signed out at the end. */
  press: boolean
  /** Before that, every row is asked for. */
  showAll: boolean
}

export const SCENARIOS = [
  { name: '10, desktop', profile: 'desktop', count: 10, press: true, showAll: false },
  { name: '10, phone', profile: 'phone', count: 10, press: false, showAll: false },
  { name: '1,000, desktop', profile: 'desktop', count: 1000, press: true, showAll: false },
  { name: '10,000, desktop', profile: 'desktop', count: 10_000, press: true, showAll: true },
] as const satisfies Scenario[]

export type ScenarioName = (typeof SCENARIOS)[number]['name']
