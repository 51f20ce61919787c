import { delay, http } from 'msw'
import { devices, EMAIL, expect, SIGN_OUT, sites, test } from './support/test.ts'

const address = () => `${sites.standalone()}/settings/devices`

test.describe('with 137 sessions', () => {
  test.use({ scenario: 'many' })

  test('ends all others, three at a time, while the page stays usable', async ({ page, cloud }) => {
    let out = 0
    let mostAtOnce = 0
    cloud.use(
      http.delete('*/sessions/:id', async () => {
        out += 1
        mostAtOnce = Math.max(mostAtOnce, out)
        await delay(10)
        out -= 1
      }),
    )
    await page.goto(address())
    await devices(page).confirm('Sign out all others', 'Sign out 136 sessions')
    await expect(page.getByRole('progressbar', { name: 'Signing out…' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Stop' })).toBeFocused()
    await page.getByRole('button', { name: 'Refresh' }).click()
    await expect(devices(page).status).toHaveText('136 sessions signed out. No other sessions remain.', {
      timeout: 20_000,
    })
    await expect(page.getByText('You’re not signed in anywhere else.')).toBeVisible()
    expect(mostAtOnce).toBe(3)
    expect(new Set(cloud.deletes()).size).toBe(136)
    expect(cloud.deletes()).toHaveLength(136)
    expect(cloud.db.sessionsOf(EMAIL).map(({ accessToken }) => accessToken)).toEqual([cloud.token])
  })

  test('asks before the page is left half-way', async ({ page, cloud }) => {
    cloud.use(http.delete('*/sessions/:id', async () => void (await delay(100))))
    await page.goto(address())
    await devices(page).confirm('Sign out all others', 'Sign out 136 sessions')
    await expect(page.getByText(/^[1-9]\d* of 136$/)).toBeVisible()
    const asked = page.waitForEvent('dialog')
    void page.close({ runBeforeUnload: true })
    const dialog = await asked
    expect(dialog.type()).toBe('beforeunload')
    await dialog.dismiss()
    await page.getByRole('button', { name: 'Stop' }).click()
    await expect(devices(page).status).toContainText('Stopped before trying the rest.')
  })
})

test.describe('with 300 sessions', () => {
  test.use({ scenario: 'only-this' })

  test('shows them all, ends them all, and miscounts none', async ({ page, cloud }) => {
    const now = cloud.db.now()
    const ago = (n: number) => ({ createdAt: now - 90_000 - 61 * n, lastAccessed: now - 600 - 61 * n })
    cloud.db.signInAll(
      EMAIL,
      Array.from({ length: 299 }, (_, n) => ago(n)),
    )
    await page.goto(address())
    await page.getByRole('button', { name: 'Show 200 more' }).click()
    await expect(devices(page).rows).toHaveCount(220)
    await page.getByRole('button', { name: 'Show all 299' }).click()
    await expect(devices(page).rows).toHaveCount(299)
    await expect(devices(page).rows.nth(220).getByRole('button')).toBeFocused()
    await devices(page).confirm('Sign out all others', 'Sign out 299 sessions')
    await expect(devices(page).status).toHaveText('299 sessions signed out. No other sessions remain.', {
      timeout: 30_000,
    })
    expect(cloud.db.sessionsOf(EMAIL)).toHaveLength(1)
  })
})

test.describe('with two tabs', () => {
  test.use({ expectFailedRequests: true })

  test('S8 the second to sign the same row out hears that it was already', async ({
    page,
    context,
    cloud,
  }) => {
    const other = await context.newPage()
    await other.goto(address())
    await expect(devices(other).rows).toHaveCount(4)
    await page.goto(address())
    await devices(page).confirm(SIGN_OUT, 'Sign out')
    await expect(devices(page).status).toContainText('Session signed out.')
    // Its list is from before: the row is still there to press.
    await devices(other).confirm(SIGN_OUT, 'Sign out')
    await expect(devices(other).status).toContainText('That session was already signed out.')
    await expect(devices(other).rows).toHaveCount(3)
    expect(new Set(cloud.deletes()).size).toBe(1)
  })
})

test.describe('without a connection', () => {
  test.use({ expectFailedRequests: true })

  test('loses the connection in the middle of a job: what was not sent is told, and nothing is sent later', async ({
    page,
    context,
    cloud,
  }) => {
    await page.goto(address())
    await expect(devices(page).rows).toHaveCount(4)
    await page.getByRole('button', { name: 'Sign out all others' }).click()
    await context.setOffline(true)
    await devices(page).dialog.getByRole('button', { name: 'Sign out 4 sessions' }).click()
    await expect(devices(page).others.getByRole('alert')).toContainText('There was no connection.')
    await context.setOffline(false)
    await expect(page.getByText('You’re offline. Signing out works again')).toHaveCount(0)
    await expect(devices(page).others.getByRole('alert')).toContainText('4 sessions are still signed in.')
    await expect
      .poll(() => cloud.requests().filter((request) => request === 'GET /sessions').length)
      .toBeGreaterThan(1)
    expect(cloud.deletes()).toEqual([])
  })
})

test('reads aloud in order, and makes sense', async ({ page }) => {
  await page.goto(address())
  await expect(devices(page).rows).toHaveCount(4)
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - heading "Active devices" [level=1]
      - paragraph:
        - text: Updated
        - time: /^\\d\\d:\\d\\d$/
      - button "Refresh"
      - list:
        - listitem: 5 sessions
        - listitem: 2 in use now
        - listitem: 1 unused for 90 days
      - status:
        - paragraph: /^Are all of these yours\\? One device can have several sessions\\. The newest signed in .+\\.$/
      - link "Something looks wrong?"
      - region "This device":
        - list "This device":
          - listitem:
            - heading "This device" [level=2]
            - paragraph: in use now
            - paragraph:
              - text: Signed in
              - time
            - button "Sign out here"
      - region "Other sessions (4)":
        - heading "Other sessions (4)" [level=2]
        - group: How do I tell these apart?
        - button "Sign out all others"
        - list "Other sessions (4)":
          - listitem:
            - paragraph: In use now
            - paragraph:
              - text: last used
              - time
            - paragraph:
              - text: Signed in
              - time
            - button /^Sign out, session last used \\d+ \\w+ \\d{4}, \\d\\d:\\d\\d$/
          - listitem
          - listitem
          - listitem
        - paragraph: "Not used for 90 days or more: 1"
        - button "Sign out unused (1)"
      - region "Something looks wrong?":
        - heading "Something looks wrong?" [level=2]
        - list:
          - listitem:
            - paragraph: Sign out everywhere. All 5 sessions end, this one too. Sensors keep sending data.
          - listitem:
            - paragraph: "Secure your mailbox. Sign-in codes go to you@example.com: whoever can read them can sign in again."
          - listitem:
            - paragraph: Sign in again on your own devices.
        - button "Sign out everywhere"
      - paragraph: "Times are in your time zone: Eastern European Time."
  `)
})
