import { screen, waitFor } from '@testing-library/react'
import { http } from 'msw'
import { expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { success } from '../../src/mock-cloud/handlers.ts'
import {
  createCloud,
  EMAIL,
  others,
  refresh,
  renderLoaded,
  result,
  rows,
  signOutButtons,
} from '../support/devices.tsx'

it('stays of bounded height and width with an address of 200 kB [W32 address]', async () => {
  await renderLoaded(createCloud(), { email: `${'a'.repeat(200_000)}@example.com` })
  expect(document.documentElement.scrollHeight).toBeLessThan(4000)
  // The page is a container: what sticks out of it is cut off, and makes no document wider.
  const cutOff = [...document.querySelectorAll('p')].filter(
    ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth,
  )
  expect(cutOff).toEqual([])
})

it('names each of 800 sessions of one time, twenty and then two hundred at a time [W32 one time]', async () => {
  const cloud = createCloud('only-this')
  const used = cloud.db.now() - 7200
  cloud.db.signInAll(
    EMAIL,
    Array.from({ length: 800 }, () => ({ createdAt: used - 90_000, lastAccessed: used })),
  )
  await renderLoaded(cloud)
  expect(rows()).toHaveLength(20)
  await userEvent.click(others().getByRole('button', { name: 'Show 200 more' }))
  const names = signOutButtons().map((button) => button.getAttribute('aria-label'))
  expect(names).toHaveLength(220)
  expect(new Set(names).size).toBe(220)
})

it('counts 140,000 new sessions of one reading [W32 new sessions]', async () => {
  const cloud = createCloud('only-this')
  const { id } = cloud.db.authorize(cloud.token) ?? expect.fail('not signed in')
  const own = { id, current: true }
  await renderLoaded(cloud)
  cloud.use(
    http.get('*/sessions', () =>
      success({ sessions: [own, ...Array.from({ length: 140_000 }, (_, n) => ({ id: n + 1 }))] }),
    ),
  )
  await refresh()
  await waitFor(
    () => expect(result()).toHaveTextContent('140,000 new sign-ins, the latest: at an unknown time.'),
    { timeout: 20_000 },
  )
  expect(rows()).toHaveLength(20)
  expect(screen.getByRole('heading', { name: 'Other sessions (140,000)' })).toBeVisible()
}, 60_000)
