import { test as base, type Cloud, EMAIL, sites } from '../../e2e/support/cloud.ts'
import { type OtherEngine, runInEngine } from '../../e2e/support/cloud-ports.ts'
import { startFirefox } from './firefox.ts'
import type { Browser, Tab } from './tab.ts'
import { startWebKit } from './webkit.ts'

const start = { firefox: startFirefox, webkit: startWebKit }

export type Engine = { engine: OtherEngine }

type Fixtures = {
  /** A tab of a browser in which nobody has signed in. */
  tab: Tab
  /** A tab of a browser that holds a token of the cloud's for the standalone site. */
  signedIn: Tab
}

export const test = base.extend<Fixtures, Engine & { engineBrowser: Browser }>({
  engine: ['firefox', { option: true, scope: 'worker' }],

  engineBrowser: [
    async ({ engine }, use) => {
      runInEngine(engine)
      const browser = await start[engine]()
      await use(browser)
      await browser.quit()
    },
    { scope: 'worker', timeout: 60_000 },
  ],

  tab: async ({ engineBrowser }, use) => {
    await use(await engineBrowser.newTab())
    await engineBrowser.closeTabs()
  },

  signedIn: async ({ tab, cloud }, use) => {
    await signIn(tab, sites.standalone(), cloud)
    await use(tab)
  },
})

/** Leaves the token in the storage of a site, as Ruuvi Station would have. */
export async function signIn(tab: Tab, site: string, cloud: Cloud): Promise<void> {
  const user = JSON.stringify({ email: EMAIL, accessToken: cloud.token, newUser: false })
  await store(tab, site, 'user', user)
}

export async function store(tab: Tab, site: string, key: string, value: string): Promise<void> {
  // A page of that origin on which nothing of ours runs.
  await tab.open(`${site}/favicon.svg`)
  await tab.read(`localStorage.setItem(${JSON.stringify(key)}, ${JSON.stringify(value)})`)
}
