import { expect } from '@playwright/test'
import { HttpResponse, http } from 'msw'
import { EMAIL, sites } from '../e2e/support/cloud.ts'
import { FOUR, page, rowsOf, says, shows } from './support/devices.ts'
import { test } from './support/test.ts'

test('a session that has ended leads to the sign-in, with the way back', async ({ signedIn: tab, cloud }) => {
  cloud.db.endAll(EMAIL)
  await tab.open(page())
  await shows(tab, 'heading', 'Sign in again')
  expect(await says(tab)).toContain('Your session has ended')
  expect(await tab.read('location.href')).toBe(`${sites.standalone()}/login?next=/settings/devices`)
  expect(cloud.requests()).toEqual(['GET /sessions'])
})

test('a first load that fails says so, and tries again', async ({ signedIn: tab, cloud }) => {
  cloud.use(
    http.get('*/sessions', () => HttpResponse.json({ message: 'Service Unavailable' }, { status: 503 })),
  )
  await tab.open(page())
  await expect.poll(() => says(tab, 'alert')).toContain('We couldn’t load your sessions.')
  cloud.reset()
  await tab.press('button', 'Try again')
  await shows(tab, 'heading', FOUR)
  expect(await tab.texts('alert')).toEqual([])
})

test('a sign-out whose reply is lost is looked up, not called a failure', async ({
  signedIn: tab,
  cloud,
}) => {
  const [first = ''] = rowsOf(cloud)
  cloud.use(
    http.delete('*/sessions/:id', ({ params }) => {
      cloud.db.end(EMAIL, BigInt(String(params.id)))
      return HttpResponse.error()
    }),
  )
  await tab.open(page())
  await tab.press('button', first)
  await tab.answer('Sign out')
  await shows(tab, 'status', 'Session signed out. 3 other sessions remain.')
  expect(cloud.deletes()).toHaveLength(1)
})
