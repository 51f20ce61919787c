import { readdirSync, readFileSync } from 'node:fs'
import { HttpResponse, http } from 'msw'
import { devices, EMAIL, expect, SIGN_OUT, sites, storedKeys, test } from './support/test.ts'

test.describe('signed in', () => {
  test('lists the sessions with one request that carries the token in its header alone', async ({
    page,
    cloud,
  }) => {
    await page.goto(sites.standalone())
    await expect(page).toHaveURL(`${sites.standalone()}/settings/devices`)
    await expect(devices(page).rows).toHaveCount(4)
    expect(cloud.served).toEqual([
      { method: 'GET', path: '/sessions', authorization: `Bearer ${cloud.token}` },
    ])
    await expect(page).toHaveTitle('Active devices – Ruuvi account')
    expect(page.url()).not.toContain(cloud.token)
  })

  test.describe('with ids beyond 2^53', () => {
    test.use({ scenario: 'big-ids' })

    test('signs one out: nothing before the confirmation, then one DELETE with its exact id', async ({
      page,
      cloud,
    }) => {
      await page.goto(`${sites.standalone()}/settings/devices`)
      await expect(devices(page).rows).toHaveCount(4)
      await page.getByRole('button', { name: SIGN_OUT }).first().click()
      await expect(page.getByRole('alertdialog', { name: 'Sign out this session?' })).toBeVisible()
      expect(cloud.deletes()).toEqual([])
      await devices(page).dialog.getByRole('button', { name: 'Sign out', exact: true }).click()
      await expect(devices(page).status).toHaveText('Session signed out. 3 other sessions remain.')
      await expect(devices(page).rows).toHaveCount(3)
      expect(cloud.deletes()).toEqual(['/sessions/9007199254740992'])
      await expect(page.getByRole('button', { name: SIGN_OUT }).first()).toBeFocused()
    })
  })

  for (const gap of [20, 400])
    test(`sends nothing when the second press of a double click, ${gap} ms later, hits the confirming button [W1 double click]`, async ({
      page,
      cloud,
    }) => {
      await page.goto(`${sites.standalone()}/settings/devices`)
      const { dialog } = devices(page)
      const confirming = dialog.getByRole('button', { name: 'Sign out everywhere' })
      await page.getByRole('button', { name: 'Sign out everywhere' }).click()
      await page.waitForTimeout(gap)
      const { x, y, width, height } = (await confirming.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
      await page.mouse.move(x + width / 2, y + height / 2)
      await page.mouse.down({ clickCount: 2 })
      await page.mouse.up({ clickCount: 2 })
      await expect(confirming).toBeEnabled()
      await expect(confirming).toHaveText('Sign out everywhere')
      await dialog.getByRole('button', { name: 'Cancel' }).click()
      expect(cloud.deletes()).toEqual([])
    })

  test('signs out here: this session ends, the others stay', async ({ page, cloud }) => {
    const current = cloud.db.authorize(cloud.token)?.id
    await page.goto(`${sites.standalone()}/settings/devices`)
    await devices(page).confirm('Sign out here', 'Sign out here')
    await expect(page).toHaveURL(`${sites.standalone()}/login`)
    await expect(page.getByText('Your other sessions were left as they are.')).toBeVisible()
    expect(cloud.deletes()).toEqual([`/sessions/${current}`])
    expect(cloud.db.sessionsOf(EMAIL)).toHaveLength(4)
    expect(await storedKeys(page)).toEqual([])
  })

  test('S16 signs out everywhere: one bulk DELETE, no token, no request after, no way Back to a list', async ({
    page,
    cloud,
  }) => {
    await page.goto(`${sites.standalone()}/nowhere`)
    await page.getByRole('link', { name: 'Go to active devices' }).click()
    await expect(devices(page).rows).toHaveCount(4)
    await devices(page).confirm('Sign out everywhere', 'Sign out everywhere')
    await expect(page).toHaveURL(`${sites.standalone()}/login`)
    await expect(page.getByRole('heading', { name: 'You’re signed out everywhere' })).toBeFocused()
    await expect(page.getByRole('heading', { level: 1, name: 'You’re signed out everywhere' })).toBeVisible()
    expect(cloud.deletes()).toEqual(['/sessions'])
    expect(await storedKeys(page)).toEqual([])
    const sent = cloud.requests()
    expect(sent.at(-1)).toBe('DELETE /sessions')
    await page.goBack()
    await expect(page.getByRole('heading', { name: 'Page not found' })).toBeVisible()
    await page.getByRole('link', { name: 'Go to active devices' }).click()
    await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
    await expect(devices(page).rows).toHaveCount(0)
    await page.reload()
    await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
    expect(cloud.requests()).toEqual(sent)
  })

  test('S7 tells other tabs, which leave at once and send nothing more', async ({ page, context, cloud }) => {
    const other = await context.newPage()
    await other.goto(`${sites.standalone()}/settings/devices`)
    await expect(devices(other).rows).toHaveCount(4)
    await page.goto(`${sites.standalone()}/settings/devices`)
    await devices(page).confirm('Sign out everywhere', 'Sign out everywhere')
    await expect(page).toHaveURL(/\/login$/)
    const sent = cloud.requests().length
    await expect(other.getByRole('heading', { name: 'Sign in' })).toBeVisible({ timeout: 1000 })
    await expect(
      other.getByRole('heading', { level: 1, name: 'You’re signed out in this browser' }),
    ).toBeVisible()
    expect(cloud.requests()).toHaveLength(sent)
  })

  test('signs out with the keyboard alone', async ({ page, cloud }) => {
    await page.goto(`${sites.standalone()}/settings/devices`)
    await expect(devices(page).rows).toHaveCount(4)
    const focused = page.locator(':focus')
    const order = [
      'Refresh',
      'Something looks wrong?',
      'Sign out here',
      'How do I tell these apart?',
      'Sign out all others',
      SIGN_OUT,
    ]
    for (const name of order) {
      await page.keyboard.press('Tab')
      await expect(focused).toHaveAccessibleName(name)
    }
    await page.keyboard.press('Enter')
    await expect(focused).toHaveAccessibleName('Cancel')
    await page.keyboard.press('Escape')
    await expect(focused).toHaveAccessibleName(SIGN_OUT)
    await page.keyboard.press('Space')
    await page.keyboard.press('Tab')
    await expect(focused).toHaveAccessibleName('Sign out')
    await expect(focused).toBeEnabled()
    await page.keyboard.press('Enter')
    await expect(devices(page).status).toHaveText('Session signed out. 3 other sessions remain.')
    await expect(focused).toHaveAccessibleName(SIGN_OUT)
    expect(cloud.deletes()).toHaveLength(1)
  })
})

test.describe('with a cloud in trouble', () => {
  test.use({ expectFailedRequests: true })

  test('a session that has ended leads to the sign-in, once, with the way back', async ({ page, cloud }) => {
    cloud.db.endAll(EMAIL)
    await page.goto(`${sites.standalone()}/settings/devices`)
    await expect(page).toHaveURL(`${sites.standalone()}/login?next=/settings/devices`)
    await expect(page.getByRole('heading', { level: 1, name: 'Your session has ended' })).toBeVisible()
    expect(cloud.requests()).toEqual(['GET /sessions'])
    expect(await storedKeys(page)).toEqual([])
  })

  test('a first load that fails says so, keeps the token, and tries again', async ({ page, cloud }) => {
    cloud.use(
      http.get('*/sessions', () => HttpResponse.json({ message: 'Service Unavailable' }, { status: 503 })),
    )
    await page.goto(`${sites.standalone()}/settings/devices`)
    await expect(page.getByRole('alert')).toContainText('We couldn’t load your sessions.')
    await expect(devices(page).rows).toHaveCount(0)
    expect(await storedKeys(page)).toEqual(['user'])
    cloud.reset()
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(devices(page).rows).toHaveCount(4)
    await expect(page.getByRole('alert')).toHaveCount(0)
  })
})

test.describe('signed out', () => {
  test.use({ signedInAt: 'nowhere' })

  test('signs in by e-mail and code, and comes back to where it was going', async ({ page, cloud }) => {
    await page.goto(`${sites.standalone()}/settings/devices`)
    await expect(page).toHaveURL(`${sites.standalone()}/login?next=/settings/devices`)
    await page.getByRole('textbox', { name: 'Email address' }).fill(EMAIL)
    await page.getByRole('button', { name: 'Send code' }).click()
    await expect(page.getByRole('textbox', { name: 'Code' })).toBeFocused()
    await page.getByRole('textbox', { name: 'Code' }).fill(cloud.db.codeFor(EMAIL)?.toLowerCase() ?? '')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await expect(devices(page).rows).toHaveCount(5)
    await expect(page).toHaveURL(`${sites.standalone()}/settings/devices`)
    expect(cloud.served.slice(0, 2).map(({ authorization }) => authorization)).toEqual([undefined, undefined])
    expect(await storedKeys(page)).toContain('user')
  })
})

test.describe('under a sub-path', () => {
  test.use({ signedInAt: 'subPath' })

  test('everything works one folder down', async ({ page, cloud }) => {
    await page.goto(`${sites.subPath()}/`)
    await expect(page).toHaveURL(`${sites.subPath()}/settings/devices`)
    await expect(devices(page).rows).toHaveCount(4)
    await devices(page).confirm('Sign out everywhere', 'Sign out everywhere')
    await expect(page).toHaveURL(`${sites.subPath()}/login`)
    expect(cloud.deletes()).toEqual(['/sessions'])
  })
})

test('the standalone build ships the licences of what is in it [W36 standalone]', () => {
  const notices = readFileSync('test-results/sites/standalone/THIRD-PARTY-NOTICES.txt', 'utf8')
  for (const name of ['react', 'react-dom', 'react-router', '@tanstack/react-query'])
    expect(notices).toContain(`\n## ${name} - `)
})

test('the standalone build holds not a byte of the mock cloud', () => {
  const folder = 'test-results/sites/standalone'
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.\w+$/.test(file),
  )
  expect(files.length).toBeGreaterThan(2)
  for (const file of files) {
    expect(readFileSync(`${folder}/${file}`, 'utf8'), file).not.toMatch(
      /msw|mock-cloud|mockServiceWorker|scenario/i,
    )
  }
})
