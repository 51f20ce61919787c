import type { Server } from 'node:http'
import { test as base, expect, type Page } from '@playwright/test'
import type { RequestHandler } from 'msw'
import { createDb } from '../../../src/mock-cloud/db.ts'
import { createHandlers } from '../../../src/mock-cloud/handlers.ts'
import { faultsOf, type ScenarioName, seed } from '../../../src/mock-cloud/scenarios.ts'
import { createMockCloudServer, type ServedRequest } from '../../../src/mock-cloud/server.ts'

export { expect }

export const EMAIL = 'you@example.com'

function address(name: string): string {
  const found = process.env[`E2E_${name}`]
  if (!found) throw new Error(`E2E_${name} is not set`)
  return found
}

export const sites = {
  standalone: () => address('STANDALONE'),
  subPath: () => `${address('SUB_PATH')}/account`,
  demo: () => address('DEMO'),
  bareHost: () => address('BARE_HOST'),
  /** The standalone site on a host that sets no headers. */
  noHeaders: () => address('NO_HEADERS'),
}

/** A mock cloud on the real port that the built sites know. */
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
    break: (...next: RequestHandler[]) => {
      faults = next
    },
    mend: () => {
      faults = []
    },
  }
}

export type Cloud = ReturnType<typeof createCloud>

type Fixtures = {
  scenario: ScenarioName
  /** Whether the browser holds a token of the cloud's, as Ruuvi Station would have left it. */
  signedIn: boolean
  cloud: Cloud
  /** The browser's own reports of failed requests: expected where a test breaks the cloud. */
  expectFailedRequests: boolean
  /** Broken rules of the policy: expected where a test breaks them. */
  expectViolations: boolean
  complaints: string[]
}

export const test = base.extend<Fixtures>({
  scenario: ['default', { option: true }],
  signedIn: [true, { option: true }],
  expectFailedRequests: [false, { option: true }],
  expectViolations: [false, { option: true }],

  cloud: async ({ scenario }, use) => {
    const cloud = createCloud(scenario)
    await listen(cloud.server)
    await use(cloud)
    cloud.server.closeAllConnections()
    await new Promise((resolve) => cloud.server.close(resolve))
  },

  storageState: async ({ signedIn, cloud }, use) => {
    const user = JSON.stringify({ email: EMAIL, accessToken: cloud.token, newUser: false })
    const localStorage = [{ name: 'user', value: user }]
    const origins = [sites.standalone(), sites.noHeaders(), new URL(sites.subPath()).origin].map(
      (origin) => ({
        origin,
        localStorage,
      }),
    )
    await use(signedIn ? { cookies: [], origins } : { cookies: [], origins: [] })
  },

  /** Errors, warnings and broken rules of the policy: there must be none, in any journey. */
  complaints: [
    async ({ context, expectFailedRequests, expectViolations }, use) => {
      const complaints: string[] = []
      const complain = (text: string) => {
        const expected =
          (expectFailedRequests && /^Failed to load resource|^Access to fetch/.test(text)) ||
          (expectViolations && /Content Security Policy|requires 'Trusted/.test(text))
        if (!expected) complaints.push(text)
      }
      context.on('weberror', (error) => complain(error.error().message))
      context.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complain(message.text())
      })
      await use(complaints)
      expect(complaints, 'nothing is complained of on the console').toEqual([])
    },
    { auto: true },
  ],
})

const listen = (server: Server) =>
  new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(Number(new URL(address('API')).port), '127.0.0.1', resolve)
  })

/** What a person does on the devices page, by role and name. */
export const devices = (page: Page) => ({
  heading: page.getByRole('heading', { level: 1, name: 'Active devices' }),
  others: page.getByRole('region', { name: /^Other sessions/ }),
  rows: page.getByRole('region', { name: /^Other sessions/ }).getByRole('listitem'),
  dialog: page.getByRole('alertdialog'),
  status: page.getByRole('status'),
  async confirm(opener: string | RegExp, confirm: string) {
    await page.getByRole('button', { name: opener }).first().click()
    await page.getByRole('alertdialog').getByRole('button', { name: confirm, exact: true }).click()
  },
})

export const SIGN_OUT = /^Sign out, session last used/

/** Everything that the browser's storages hold, by key. */
export const storedKeys = (page: Page) =>
  page.evaluate(() =>
    [...Object.keys(localStorage), ...Object.keys(sessionStorage), document.cookie].filter(Boolean),
  )
