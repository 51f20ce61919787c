import { expect } from '@playwright/test'
import { EMAIL, sites } from '../e2e/support/cloud.ts'
import { SIGN_OUT } from '../support/button-names.ts'
import { page, shows } from './support/devices.ts'
import { signIn, test } from './support/test.ts'

test('signs in by e-mail and code, and comes back to where it was going', async ({ tab, cloud }) => {
  await tab.open(page())
  await tab.fill('Email address', EMAIL)
  await tab.press('button', 'Send code')
  await expect.poll(tab.focused).toBe('textbox "Code"')
  await tab.fill('Code', cloud.db.codeFor(EMAIL)?.toLowerCase() ?? '')
  await tab.press('button', 'Sign in')
  await shows(tab, 'heading', 'Other sessions (5)')
  expect(await tab.read('location.href')).toBe(page())
})

test('works one folder down', async ({ tab, cloud }) => {
  await signIn(tab, sites.subPath(), cloud)
  await tab.open(`${sites.subPath()}/`)
  await tab.press('button', 'Sign out everywhere')
  await tab.answer('Sign out everywhere')
  await shows(tab, 'heading', 'Sign in again')
  expect(await tab.read('location.href')).toBe(`${sites.subPath()}/login`)
  expect(cloud.deletes()).toEqual(['/sessions'])
})

test('the demo signs out in its own cloud, and remembers it over a reload', async ({ tab }) => {
  await tab.open(`${sites.demo()}/?scenario=default`)
  await tab.press('button', SIGN_OUT)
  await tab.answer('Sign out')
  await shows(tab, 'status', 'Session signed out. 3 other sessions remain.')
  await tab.reload()
  await shows(tab, 'heading', 'Other sessions (3)')
})
