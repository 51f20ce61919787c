import { HttpResponse, http } from 'msw'
import { createVisitMemory } from '../app/last-visit-storage.ts'
import type { TokenStore } from '../auth/token-store.ts'
import { createDb, type Db } from '../mock-cloud/db.ts'
import { withOthersAtFirstSignIn } from '../mock-cloud/first-sign-in.ts'
import { createHandlers } from '../mock-cloud/handlers.ts'
import {
  faultsOf,
  isScenarioName,
  type Scenario,
  type ScenarioName,
  scenarios,
  seed,
} from '../mock-cloud/scenarios.ts'
import { createLocalStoragePersistence } from './local-storage-persistence.ts'
import { createLog } from './request-log.ts'

const CLOUD_KEY = 'active-devices-demo:cloud'
const SCENARIO_KEY = 'active-devices-demo:scenario'
const EMAIL = 'you@example.com'
const visitMemory = createVisitMemory(() => ({ email: EMAIL }))

export type Demo = ReturnType<typeof createDemo>

/**
 * A mock cloud that lives in this browser's storage, so that two tabs meet the same one
 * and a reload finds it as it was. Opening an address with `?scenario=` begins it anew.
 */
export function createDemo(tokens: TokenStore) {
  const log = createLog()
  const stored = localStorage.getItem(SCENARIO_KEY)
  const asked = new URLSearchParams(location.search).get('scenario')
  const name: ScenarioName = isScenarioName(asked) ? asked : isScenarioName(stored) ? stored : 'default'
  const plain = createDb(undefined, createLocalStoragePersistence(CLOUD_KEY))
  const db = withOthersAtFirstSignIn(plain, name)

  function begin(next: ScenarioName): void {
    localStorage.setItem(SCENARIO_KEY, next)
    plain.reset()
    const accessToken = seed(plain, next, EMAIL)
    rememberVisit(next, plain)
    tokens.set({ email: EMAIL, accessToken, newUser: false })
  }
  if (stored === null || (isScenarioName(asked) && !isReload())) begin(name)
  const connection = pretendConnection(name)

  const handlers = [...faultsOf(name, db), ...createHandlers(db, (email, code) => log.mail({ email, code }))]
  return {
    name,
    log,
    handlers: () => (connection.isLost() ? [unreachable] : handlers),
    /** Starts the scenario from the beginning, on the devices page. */
    open(next: ScenarioName): void {
      begin(next)
      const url = new URL(`${import.meta.env.BASE_URL}settings/devices`, location.href)
      url.searchParams.set('scenario', next)
      location.assign(url)
    },
  }
}

/** What the page would remember had this browser been here three days ago. */
function rememberVisit(name: ScenarioName, db: Db): void {
  const { newSinceLastVisit }: Scenario = scenarios[name]
  visitMemory.forget()
  if (newSinceLastVisit === undefined) return
  const ids = db.sessionsOf(EMAIL).map(({ id }) => String(id))
  const visit = {
    ids: ids.slice(0, 1).concat(ids.slice(1 + newSinceLastVisit)),
    at: Date.now() - 3 * 86_400_000,
  }
  visitMemory.write(visit)
}

function isReload(): boolean {
  const [entry] = performance.getEntriesByType('navigation')
  return entry instanceof PerformanceNavigationTiming && entry.type !== 'navigate'
}

/** Nothing answers. */
const unreachable = http.all('*', () => HttpResponse.error())

/** Has the browser say what the scenario wants it to: that the connection is lost, or back. */
function pretendConnection(name: ScenarioName): { isLost: () => boolean } {
  const { offline }: Scenario = scenarios[name]
  let lost = offline === true
  if (offline) Object.defineProperty(navigator, 'onLine', { get: () => !lost })
  if (typeof offline === 'object') {
    const set = (next: boolean) => () => {
      lost = next
      dispatchEvent(new Event(next ? 'offline' : 'online'))
    }
    setTimeout(set(true), offline.from * 1000)
    setTimeout(set(false), offline.to * 1000)
  }
  return { isLost: () => lost }
}
