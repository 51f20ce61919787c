import { expect } from '@playwright/test'
import { sites } from '../e2e/support/cloud.ts'
import { FOUR, page, rowsOf, shows } from './support/devices.ts'
import { store, test } from './support/test.ts'

test('lists this device and four others, in the words and the zone of the browser', async ({
  signedIn: tab,
  cloud,
}) => {
  await tab.open(sites.standalone())
  await shows(tab, 'heading', FOUR)
  expect(await tab.read('location.href')).toBe(page())
  expect(await tab.texts('heading')).toEqual([
    'Active devices',
    'This device',
    FOUR,
    'Something looks wrong?',
  ])
  // Three counts, five sessions, three steps.
  expect(await tab.texts('listitem')).toHaveLength(11)
  for (const name of rowsOf(cloud)) expect(await tab.texts('button', name), name).toEqual(['Sign out'])
  const [main] = await tab.texts('main')
  expect(main).toContain('Times are in your time zone: Eastern European Time.')
  expect(main).not.toMatch(/invalid|undefined|NaN/i)
})

for (const [theme, background] of [
  ['light', 'rgb(237, 242, 242)'],
  ['dark', 'rgb(0, 27, 26)'],
] as const)
  test(`is ${theme} where Ruuvi Station is`, async ({ signedIn: tab }) => {
    await store(tab, sites.standalone(), 'chakra-ui-color-mode', theme)
    await tab.open(page())
    await shows(tab, 'heading', FOUR)
    expect(
      await tab.read('getComputedStyle(document.querySelector(".active-devices")).backgroundColor'),
    ).toBe(background)
  })

test.describe('with ids beyond 2^53', () => {
  test.use({ scenario: 'big-ids' })

  test('signs one out by its exact id, and the focus goes to the next row', async ({
    signedIn: tab,
    cloud,
  }) => {
    const [first = '', second] = rowsOf(cloud)
    await tab.open(page())
    await tab.press('button', first)
    await expect.poll(tab.focused).toBe('button "Cancel"')
    expect(cloud.deletes()).toEqual([])
    await tab.answer('Sign out')
    await shows(tab, 'status', 'Session signed out. 3 other sessions remain.')
    await expect.poll(tab.focused).toBe(`button "${second}"`)
    expect(await tab.texts('listitem')).toHaveLength(10)
    expect(cloud.deletes()).toEqual(['/sessions/9007199254740992'])
  })
})

test('gives the focus back when a dialog is cancelled, and asks again from the keyboard', async ({
  signedIn: tab,
  cloud,
}) => {
  const opener = 'button "Sign out all others"'
  await tab.open(page())
  await tab.press('button', 'Sign out all others')
  await expect.poll(tab.focused).toBe('button "Cancel"')
  await tab.key('Escape')
  await expect.poll(tab.focused).toBe(opener)
  await tab.key('Enter')
  await expect.poll(tab.focused).toBe('button "Cancel"')
  await tab.key('Tab')
  await expect.poll(tab.focused).toBe('button "Sign out 4 sessions"')
  await tab.answer('Cancel')
  await expect.poll(tab.focused).toBe(opener)
  expect(await tab.texts('alertdialog')).toEqual([])
  expect(cloud.deletes()).toEqual([])
})
