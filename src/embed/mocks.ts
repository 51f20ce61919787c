import type { RequestHandler } from 'msw'
import { createDb, type Db } from '../mock-cloud/db.ts'
import { createHandlers } from '../mock-cloud/handlers.ts'
import { faultsOf, type ScenarioName, seed, scenarios as ways } from '../mock-cloud/scenarios.ts'

export type { Db, NewSession, StoredSession } from '../mock-cloud/db.ts'
export type { ScenarioName } from '../mock-cloud/scenarios.ts'

export type MockCloud = {
  /** For `setupServer` or `setupWorker` of msw: they answer under any origin. */
  handlers: RequestHandler[]
  /** Of a session that is signed in. */
  accessToken: string
  /** What the cloud knows: sign sessions in and out behind the page's back. */
  db: Db
}

/**
 * A mock cloud for your own tests.
 *
 * @example
 * const cloud = createMockCloud('lost-reply')
 * server.use(...cloud.handlers)
 * render(<ActiveDevices getToken={() => cloud.accessToken} … />)
 */
export function createMockCloud(scenario: ScenarioName = 'default', email = 'you@example.com'): MockCloud {
  const db = createDb()
  const accessToken = seed(db, scenario, email)
  return { db, accessToken, handlers: [...faultsOf(scenario, db), ...createHandlers(db)] }
}

/** Every way the cloud can be, by name, and what to call it. */
export const scenarios: Readonly<Record<ScenarioName, { title: string }>> = ways
