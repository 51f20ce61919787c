import { expect, type Page } from '@playwright/test'
import { SIGN_OUT } from '../../support/button-names.ts'
import { test as base, EMAIL, sites } from './cloud.ts'

export type { Cloud } from './cloud.ts'
export { EMAIL, expect, SIGN_OUT, sites }

type Fixtures = {
  /** The site for which the browser holds a token of the cloud's, as Ruuvi Station would have left it. */
  signedInAt: 'standalone' | 'noHeaders' | 'subPath' | 'nowhere'
  /** The browser's own reports of failed requests: expected where a test breaks the cloud. */
  expectFailedRequests: boolean
  /** Broken rules of the policy: expected where a test breaks them. */
  expectViolations: boolean
  complaints: string[]
}

export const test = base.extend<Fixtures>({
  signedInAt: ['standalone', { option: true }],
  expectFailedRequests: [false, { option: true }],
  expectViolations: [false, { option: true }],

  storageState: async ({ signedInAt, cloud }, use) => {
    if (signedInAt === 'nowhere') return use({ cookies: [], origins: [] })
    const user = JSON.stringify({ email: EMAIL, accessToken: cloud.token, newUser: false })
    const localStorage = [{ name: 'user', value: user }]
    const { origin } = new URL(sites[signedInAt]())
    await use({ cookies: [], origins: [{ origin, localStorage }] })
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

/** Everything that the browser's storages hold, by key. */
export const storedKeys = (page: Page) =>
  page.evaluate(() =>
    [...Object.keys(localStorage), ...Object.keys(sessionStorage), document.cookie].filter(Boolean),
  )
