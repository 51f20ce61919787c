import { expect } from '@playwright/test'
import { type Cloud, sites } from '../../e2e/support/cloud.ts'
import type { Tab } from './tab.ts'

export const page = () => `${sites.standalone()}/settings/devices`

/** The heading of the list as it is at first. */
export const FOUR = 'Other sessions (4)'

/** Waits until one of a role says just this, also when the page is exchanged meanwhile. */
export async function shows(tab: Tab, role: 'heading' | 'status', words: string) {
  await expect(async () => expect(await tab.texts(role)).toContain(words)).toPass({ timeout: 10_000 })
}

export const says = async (tab: Tab, role: 'alert' | 'main' = 'main') => (await tab.texts(role)).join()

/** The names of the other sessions' buttons, as a person in Finland who reads English would have them. */
export const rowsOf = (cloud: Cloud) =>
  cloud
    .others()
    .map(({ lastAccessed }) => `Sign out, session last used ${written.format(lastAccessed * 1000)}`)

const written = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/Helsinki',
})
