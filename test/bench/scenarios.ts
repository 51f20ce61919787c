type Network = { latency: number; downloadThroughput: number; uploadThroughput: number }
type Profile = {
  viewport: { width: number; height: number }
  isMobile?: boolean
  hasTouch?: boolean
  /** How many times slower. */
  cpu: number
  network?: Network
}

/** Bytes a second. */
const megabits = (count: number) => (count * 1_000_000) / 8
const network = (latency: number, rate: number): Network => ({
  latency,
  downloadThroughput: megabits(rate),
  uploadThroughput: megabits(rate),
})

export const PROFILES: Record<Scenario['profile'], Profile> = {
  desktop: { viewport: { width: 1280, height: 800 }, cpu: 1 },
  phone: {
    viewport: { width: 412, height: 823 },
    isMobile: true,
    hasTouch: true,
    cpu: 4,
    network: network(150, 1.6),
  },
  /** What most people have at home. */
  cable: { viewport: { width: 1280, height: 800 }, cpu: 1, network: network(20, 20) },
  /** Slow enough for every step of loading to be a frame. */
  narrow: { viewport: { width: 390, height: 844 }, isMobile: true, cpu: 1, network: network(150, 1.6) },
}

export type Scenario = {
  name: string
  profile: 'desktop' | 'phone' | 'cable' | 'narrow'
  /** Sessions of the account. */
  count: number
  /** Whether one of them is signed out at the end. */
  press: boolean
  /** Before that, every row is asked for. */
  showAll: boolean
  /** Everything was fetched before: only the document is asked for again, and the list. */
  warm?: boolean
  /** So many times the list is read again; meanwhile sessions come and go. Not by the lower bound, which reads once. */
  reads?: number
}

export const SCENARIOS = [
  { name: '10, desktop', profile: 'desktop', count: 10, press: true, showAll: false },
  { name: '10, phone', profile: 'phone', count: 10, press: true, showAll: false },
  { name: '10, cable', profile: 'cable', count: 10, press: false, showAll: false },
  { name: '10, cable, warm', profile: 'cable', count: 10, press: false, showAll: false, warm: true },
  { name: '10, 390 px', profile: 'narrow', count: 10, press: false, showAll: false },
  // A read a minute for ten hours, as a page that stays open makes them.
  { name: '50, 600 reads', profile: 'desktop', count: 50, press: false, showAll: false, reads: 600 },
  { name: '1,000, desktop', profile: 'desktop', count: 1000, press: true, showAll: false },
  { name: '10,000, desktop', profile: 'desktop', count: 10_000, press: true, showAll: false },
  { name: '10,000 shown, desktop', profile: 'desktop', count: 10_000, press: true, showAll: true },
] as const satisfies readonly Scenario[]

export type ScenarioName = (typeof SCENARIOS)[number]['name']
