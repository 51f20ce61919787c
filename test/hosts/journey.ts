import { type BrowserContext, expect, type Locator, type Page } from '@playwright/test'
import type { Browser } from 'playwright'
import { SIGN_OUT } from '../support/button-names.ts'
import type { Cloud } from './cloud.ts'
import { recordDownloads } from './downloads.ts'
import type { Host } from './hosts.ts'

export type Visit = { browser: Browser; url: string; cloud: Cloud; host: Host }

/**
 * The journey that is the same in every host: the list, a question that Escape closes, one
 * session signed out, then all of them. Returns how many bytes the page took to show the list.
 */
export async function makeJourney(visit: Visit): Promise<number> {
  const { cloud, host } = visit
  return inContext(visit, async (page) => {
    const downloads = recordDownloads(page)
    await openDevices(page)
    const modal = page.getByRole('dialog', { name: 'Your account' })
    if (host.isModal) await expect(modal).toBeVisible()
    const rows = page.getByRole('region', { name: /^Other sessions/ }).getByRole('listitem')
    await expect(rows).toHaveCount(4)
    const bytes = await downloads()
    if (host.isModal) await expectReadableOnDarkSystem(page)

    const opener = page.getByRole('button', { name: SIGN_OUT }).first()
    const question = page.getByRole('alertdialog')
    await opener.click()
    await expect(question).toBeVisible()
    for (const key of ['Tab', 'Tab', 'Tab', 'Shift+Tab', 'Shift+Tab']) {
      await page.keyboard.press(key)
      await expect(question.locator(':focus')).toHaveCount(1)
    }
    await page.keyboard.press('Escape')
    await expect(question).toBeHidden()
    await expect(opener).toBeFocused()
    if (host.isModal) await expect(modal).toBeVisible()

    await confirm(page, opener, 'Sign out')
    if (host.asksIdentity) await confirmIdentity(page)
    await expect(rows).toHaveCount(3)
    await expect(page.getByRole('status')).toContainText('Session signed out.')
    expect(cloud.countSessions()).toBe(4)

    await confirm(page, page.getByRole('button', { name: 'Sign out everywhere' }), 'Sign out everywhere')
    if (host.asksIdentity) await confirmIdentity(page)
    await expect(page.getByText('Signed out: all')).toBeVisible()
    await expect(rows).toHaveCount(0)
    expect(cloud.countSessions()).toBe(0)
    return bytes
  })
}

/** How many bytes the same host takes with an empty package in the place of ours. */
export const countBytesWithout = (visit: Visit): Promise<number> =>
  inContext(visit, async (page) => {
    const downloads = recordDownloads(page)
    await openDevices(page)
    await expect(page.getByText('An empty package')).toBeVisible()
    return downloads()
  })

/** Behind the compact form is the host's background, which is light here whatever the system prefers. */
async function expectReadableOnDarkSystem(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect(page.getByRole('heading', { name: /^Other sessions/ })).toHaveCSS('color', 'rgb(11, 59, 60)')
}

async function openDevices(page: Page): Promise<void> {
  await page.goto('/')
  const opener = page.getByRole('button', { name: 'Devices' }).or(page.getByRole('link', { name: 'Devices' }))
  await opener.click()
}

/** A press counts half a second after the question opened: until then it may be repeated. */
async function confirm(page: Page, opener: Locator, name: string): Promise<void> {
  await opener.click()
  const question = page.getByRole('alertdialog')
  const button = question.getByRole('button', { name, exact: true })
  await expect(question).toBeVisible()
  await expect(async () => {
    if (await button.isVisible()) await button.click({ timeout: 1000 })
    await expect(question).toBeHidden({ timeout: 600 })
  }).toPass({ timeout: 10_000 })
}

/** Answers the host, whose modal is not inert beneath our question. */
async function confirmIdentity(page: Page): Promise<void> {
  const modal = page.getByRole('dialog', { name: 'Is it you?' })
  await modal.getByRole('button', { name: 'Yes' }).click()
  await expect(modal).toBeHidden()
}

/** A browser that holds a token, as the host's own sign-in would have left it, and that hears every complaint. */
async function inContext<Result>(
  { browser, url, cloud }: Visit,
  visit: (page: Page) => Promise<Result>,
): Promise<Result> {
  const localStorage = [{ name: 'token', value: cloud.reset() }]
  const context = await browser.newContext({
    baseURL: url,
    locale: 'en-GB',
    storageState: { cookies: [], origins: [{ origin: url, localStorage }] },
  })
  const complaints = hearComplaints(context)
  try {
    const result = await visit(await context.newPage())
    expect(complaints, 'nothing is complained of on the console').toEqual([])
    return result
  } catch (thrown) {
    throw complaints.length > 0 ? new Error(`${thrown}\nOn the console:\n${complaints.join('\n')}`) : thrown
  } finally {
    await context.close()
  }
}

function hearComplaints(context: BrowserContext): string[] {
  const complaints: string[] = []
  context.on('weberror', (error) => complaints.push(error.error().message))
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  return complaints
}
