import type { Server } from 'node:http'
import { test as base } from '@playwright/test'
import type { RequestHandler } from 'msw'
import { createDb } from '../../../src/mock-cloud/db.ts'
import { createHandlers } from '../../../src/mock-cloud/handlers.ts'
import { faultsOf, type ScenarioName, seed } from '../../../src/mock-cloud/scenarios.ts'
import { createMockCloudServer, type ServedRequest } from '../../../src/mock-cloud/server.ts'
import { cloudPort, engineOfWorker } from './cloud-ports.ts'

export const EMAIL = 'you@example.com'

function address(name: string): string {
  const found = process.env[`E2E_${name}_${engineOfWorker()}`] ?? process.env[`E2E_${name}`]
  if (!found) throw new Error(`E2E_${name} is not set`)
  return found
}

export const sites = {
  standalone: () => address('STANDALONE'),
  subPath: () => `${address('SUB_PATH')}/account`,
  demo: () => address('DEMO'),
  portal: () => address('PORTAL'),
  /** A fresh Vite app with the lines of the README. */
  fresh: () => address('FRESH'),
  /** A page without React. */
  plain: () => address('PLAIN'),
  /** The standalone site on a host that sets no headers. */
  noHeaders: () => address('NO_HEADERS'),
}

/** A mock cloud on a real port. */
function createCloud(scenario: ScenarioName) {
  const db = createDb()
  const token = seed(db, scenario, EMAIL)
  const served: ServedRequest[] = []
  let faults: RequestHandler[] = faultsOf(scenario, db)
  const handlers = createHandlers(db)
  const server = createMockCloudServer(
    () => [...faults, ...handlers],
    (request) => served.push(request),
  )
  return {
    db,
    token,
    served,
    server,
    others: () => db.sessionsOf(EMAIL).filter(({ accessToken }) => accessToken !== token),
    requests: () => served.map(({ method, path }) => `${method} ${path}`),
    deletes: () => served.filter(({ method }) => method === 'DELETE').map(({ path }) => path),
    use: (...next: RequestHandler[]) => {
      faults = next
    },
    reset: () => {
      faults = []
    },
  }
}

export type Cloud = ReturnType<typeof createCloud>

type Fixtures = { scenario: ScenarioName; cloud: Cloud }

/** A test with a cloud of its own, in whatever browser. */
export const test = base.extend<Fixtures>({
  scenario: ['default', { option: true }],

  cloud: async ({ scenario }, use) => {
    const cloud = createCloud(scenario)
    await listen(cloud.server)
    await use(cloud)
    cloud.server.closeAllConnections()
    await new Promise((resolve) => cloud.server.close(resolve))
  },
})

const listen = (server: Server) =>
  new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(cloudPort(), '127.0.0.1', resolve)
  })
