import type { Page } from '@playwright/test'
import type { ScenarioName } from '../../src/mock-cloud/scenarios.ts'
import { HOSTS } from './support/hosts.ts'
import { type Cloud, devices, expect, SIGN_OUT, test } from './support/test.ts'

const READ = 'GET /sessions'
const endsOne = expect.stringMatching(/^DELETE \/sessions\/\d+$/)

/** The journeys run in full in the first host, and those that a host has a part in run in each. */
const [FULL] = Object.keys(HOSTS)

for (const [name, host] of Object.entries(HOSTS)) {
  test.describe(`in ${name}`, () => {
    test.use({ signedInAt: host.site ?? 'nowhere' })

    const opened = async (page: Page, cloud: Cloud, scenario: ScenarioName = 'default') => {
      await host.open(page, cloud, scenario)
      await expect(devices(page).rows).toHaveCount(4)
    }

    test('lists the sessions with one request', async ({ page, cloud }) => {
      await opened(page, cloud)
      await expect(devices(page).others.getByRole('heading')).toHaveText('Other sessions (4)')
      expect(await host.asked(page, cloud)).toEqual([READ])
    })

    test('signs one out, and moves the focus on to the next', async ({ page, cloud }) => {
      await opened(page, cloud)
      await devices(page).confirm(SIGN_OUT, 'Sign out')
      await expect(devices(page).status).toHaveText('Session signed out. 3 other sessions remain.')
      await expect(devices(page).rows).toHaveCount(3)
      await expect(page.getByRole('button', { name: SIGN_OUT }).first()).toBeFocused()
      expect(await host.asked(page, cloud)).toEqual([READ, endsOne, READ])
    })

    test('signs out everywhere, leaves, and asks nothing more', async ({ page, cloud }) => {
      await opened(page, cloud)
      await devices(page).confirm('Sign out everywhere', 'Sign out everywhere')
      await host.expectLeft(page, 'all')
      await expect(devices(page).rows).toHaveCount(0)
      expect(await host.asked(page, cloud)).toEqual([READ, 'DELETE /sessions'])
    })

    test.describe('with a token that has ended', () => {
      test.use({ scenario: 'expired', expectFailedRequests: true })
      test('a session that has ended is left, once', async ({ page, cloud, scenario }) => {
        await host.open(page, cloud, scenario)
        await host.expectLeft(page, 'expired')
        expect(await host.asked(page, cloud)).toEqual([READ])
      })
    })

    if (name !== FULL) return

    test('asks first, and Escape takes it back', async ({ page, cloud }) => {
      await opened(page, cloud)
      const opener = page.getByRole('button', { name: SIGN_OUT }).nth(1)
      await opener.press('Enter')
      await expect(devices(page).dialog.getByRole('button', { name: 'Cancel' })).toBeFocused()
      await page.keyboard.press('Escape')
      await expect(devices(page).dialog).toHaveCount(0)
      await expect(opener).toBeFocused()
      await expect(devices(page).rows).toHaveCount(4)
      expect(await host.asked(page, cloud)).toEqual([READ])
    })

    test('signs out all others, and reads out what came of it', async ({ page, cloud }) => {
      await opened(page, cloud)
      await devices(page).confirm('Sign out all others', 'Sign out 4 sessions')
      await expect(devices(page).status).toHaveText('4 sessions signed out. No other sessions remain.')
      await expect(devices(page).status).toBeFocused()
      const asked = await host.asked(page, cloud)
      expect(asked.filter((request) => request !== READ)).toEqual(Array(4).fill(endsOne))
    })

    test('signs out what is unused', async ({ page, cloud }) => {
      await opened(page, cloud)
      await devices(page).confirm('Sign out unused (1)', 'Sign out 1 session')
      await expect(devices(page).status).toHaveText('Session signed out. 3 other sessions remain.')
    })

    test('signs out here, and leaves', async ({ page, cloud }) => {
      await opened(page, cloud)
      await devices(page).confirm('Sign out here', 'Sign out here')
      await host.expectLeft(page, 'current')
      expect(await host.asked(page, cloud)).toEqual([READ, endsOne])
    })

    test.describe('with trouble', () => {
      test.use({ expectFailedRequests: true })

      test('without a connection the list stays, and comes back to life by itself', async ({
        page,
        context,
        cloud,
      }) => {
        await opened(page, cloud)
        await context.setOffline(true)
        await expect(page.getByText('You’re offline.')).toBeVisible()
        await expect(devices(page).rows).toHaveCount(4)
        await expect(page.getByRole('button', { name: SIGN_OUT }).first()).toBeDisabled()
        await context.setOffline(false)
        await expect(page.getByText('You’re offline.')).toHaveCount(0)
        await expect.poll(() => host.asked(page, cloud)).toEqual([READ, READ])
      })

      test.describe('at first', () => {
        test.use({ scenario: 'trouble-at-first' })
        test('a load that fails says so, and is tried again', async ({ page, cloud, scenario }) => {
          await host.open(page, cloud, scenario)
          await expect(page.getByRole('alert')).toContainText('We couldn’t load your sessions.')
          await page.getByRole('button', { name: 'Try again' }).click()
          await expect(devices(page).rows).toHaveCount(4)
          await expect(page.getByRole('alert')).toHaveCount(0)
        })
      })

      test.describe('on the way back', () => {
        test.use({ scenario: 'lost-reply' })
        test('a sign-out whose reply is lost is looked up, not called a failure', async ({
          page,
          cloud,
          scenario,
        }) => {
          await opened(page, cloud, scenario)
          await devices(page).confirm(SIGN_OUT, 'Sign out')
          await expect(devices(page).status).toHaveText('Session signed out. 3 other sessions remain.')
          expect(await host.asked(page, cloud)).toEqual([READ, endsOne, READ])
        })
      })
    })
  })
}
