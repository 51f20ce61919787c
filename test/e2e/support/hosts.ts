import { expect, type Page } from '@playwright/test'
import { en } from '../../../src/i18n/catalogues/en.ts'
import type { ScenarioName } from '../../../src/mock-cloud/scenarios.ts'
import type { SignOutReason } from '../../../src/sessions/sign-out/rules/sign-out-reason.ts'
import type { Options } from '../host-portal/options.ts'
import { type Cloud, sites } from './cloud.ts'

/** A host of the page, and where to see what the page did. */
type EmbeddingHost = {
  /** Whose storage the token is in, where the host does not get it by its address. */
  site?: 'standalone'
  /** Opens the page, signed in. */
  open: (page: Page, cloud: Cloud, scenario: ScenarioName) => Promise<unknown>
  /** What the cloud was asked, oldest first. */
  asked: (page: Page, cloud: Cloud) => Promise<string[]>
  /** The host has put something else in the page's place, knowing why. */
  expectLeft: (page: Page, reason: SignOutReason) => Promise<void>
}

/** An address with what the host needs to know. */
export const portal = ({ token }: Cloud, more: Partial<Options> = {}) =>
  `${sites.portal()}/#${inHash({ token, ...more })}`
export const plainPage = ({ token }: Cloud, more: Record<string, string> = {}) =>
  `${sites.plain()}/#${inHash({ token, ...more })}`
const inHash = (given: object) => encodeURIComponent(JSON.stringify({ api: process.env.E2E_API, ...given }))

const askedOfCloud: EmbeddingHost['asked'] = async (_page, cloud) => cloud.requests()

const ourOwnSaysWhy: EmbeddingHost['expectLeft'] = async (page, reason) => {
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
  await expect(page.getByText(en[`ended.${reason}`])).toBeVisible()
}

const hostWasTold: EmbeddingHost['expectLeft'] = (page, reason) =>
  expect(page.getByText(`The host was told: ${reason}`)).toBeVisible()

export const HOSTS: Record<string, EmbeddingHost> = {
  'the standalone site': {
    site: 'standalone',
    open: (page) => page.goto(`${sites.standalone()}/settings/devices`),
    asked: askedOfCloud,
    expectLeft: ourOwnSaysWhy,
  },
  'the demo': {
    open: (page, _cloud, scenario) => page.goto(`${sites.demo()}/?scenario=${scenario}`),
    asked: async (page) =>
      (await page.getByRole('complementary', { name: 'Demo' }).locator('code').allTextContents()).reverse(),
    expectLeft: ourOwnSaysWhy,
  },
  'a portal': {
    open: (page, cloud) => page.goto(portal(cloud)),
    asked: askedOfCloud,
    expectLeft: hostWasTold,
  },
  'a portal’s modal': {
    async open(page, cloud) {
      await page.goto(portal(cloud, { view: 'modal' }))
      await page.getByRole('button', { name: 'Open devices' }).click()
    },
    asked: askedOfCloud,
    expectLeft: hostWasTold,
  },
  'a page without React': {
    open: (page, cloud) => page.goto(plainPage(cloud)),
    asked: askedOfCloud,
    expectLeft: hostWasTold,
  },
}
