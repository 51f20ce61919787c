import { expect } from '@playwright/test'
import { EMAIL, sites } from '../e2e/support/cloud.ts'
import { FOUR, page, rowsOf, says, shows } from './support/devices.ts'
import { preflightOfDelete } from './support/preflight.ts'
import { signIn, test } from './support/test.ts'

test('signs out everywhere: nothing is left in the browser, and no way Back leads to a list', async ({
  signedIn: tab,
  cloud,
}) => {
  await tab.open(`${sites.standalone()}/nowhere`)
  await shows(tab, 'heading', 'Page not found')
  await tab.press('link', 'Go to active devices')
  await tab.press('button', 'Sign out everywhere')
  await tab.answer('Sign out everywhere')
  await expect.poll(tab.focused).toBe('heading "You’re signed out everywhere"')
  expect(await says(tab)).toContain('You’re signed out everywhere')
  expect(await tab.read('Object.keys(localStorage)')).toEqual([])
  const sent = cloud.requests()
  expect(sent).toEqual(['GET /sessions', 'DELETE /sessions'])
  await tab.back()
  await shows(tab, 'heading', 'Page not found')
  await tab.press('link', 'Go to active devices')
  await shows(tab, 'heading', 'Sign in')
  await tab.reload()
  await shows(tab, 'heading', 'Sign in')
  expect(cloud.requests()).toEqual(sent)
})

test('signs out here, and leaves the others as they are', async ({ signedIn: tab, cloud }) => {
  const here = cloud.db.authorize(cloud.token)?.id
  await tab.open(page())
  await tab.press('button', 'Sign out here')
  await tab.answer('Sign out here')
  await shows(tab, 'heading', 'Sign in again')
  expect(await says(tab)).toContain('You’re signed out here')
  expect(cloud.deletes()).toEqual([`/sessions/${here}`])
  expect(cloud.db.sessionsOf(EMAIL)).toHaveLength(4)
})

test('leaves in every tab at once', async ({ signedIn: tab, cloud }) => {
  await tab.open(page())
  const other = await tab.another()
  await other.open(page())
  await shows(tab, 'heading', FOUR)
  await other.press('button', 'Sign out everywhere')
  await other.answer('Sign out everywhere')
  await shows(other, 'heading', 'Sign in again')
  await shows(tab, 'heading', 'Sign in again')
  expect(await says(tab)).toContain('You’re signed out in this browser')
  expect(cloud.requests().at(-1)).toBe('DELETE /sessions')
})

// Our headers forbid these engines to keep the page at all; not every host can set them.
test('without headers, shows no row when Back restores a page whose session ended meanwhile', async ({
  tab,
  cloud,
}) => {
  const site = sites.noHeaders()
  await signIn(tab, site, cloud)
  await tab.open(site)
  await shows(tab, 'heading', FOUR)
  // What a person could read at the moment of return, before anything else has run.
  await tab.read(`void addEventListener('pageshow', ({ persisted }) => {
    window.restored = { persisted, readable: document.getElementById('root').checkVisibility() }
  })`)
  await tab.open(`${site}/favicon.svg`)
  const other = await tab.another()
  await other.open(site)
  await other.press('button', 'Sign out everywhere')
  await other.answer('Sign out everywhere')
  await shows(other, 'heading', 'Sign in again')
  const sent = cloud.requests()
  await tab.back()
  await shows(tab, 'heading', 'Sign in again')
  expect(await tab.texts('listitem')).toEqual([])
  expect(await tab.read('window.restored')).toEqual({ persisted: true, readable: false })
  expect(cloud.requests()).toEqual(sent)
})

test('a sign-out arrives although its tab was closed before the browser could send it', async ({
  signedIn: tab,
  cloud,
}) => {
  const [first = ''] = rowsOf(cloud)
  const preflight = preflightOfDelete(cloud)
  const closing = await tab.another()
  await closing.open(page())
  await closing.press('button', first)
  await closing.answer('Sign out')
  const letGo = await preflight
  await closing.close()
  letGo()
  await expect.poll(cloud.deletes).toHaveLength(1)
  await expect.poll(() => rowsOf(cloud)).not.toContain(first)
})
