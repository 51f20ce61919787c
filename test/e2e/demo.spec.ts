import type { scenarios } from '../../src/mock-cloud/scenarios.ts'
import { devices, expect, SIGN_OUT, sites, test } from './support/test.ts'

const bar = 'Demo'

test('opens on a few sessions, and talks to nobody outside the page', async ({ page }) => {
  const elsewhere: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(sites.demo())) elsewhere.push(request.url())
  })
  await page.goto(sites.demo())
  await expect(devices(page).rows).toHaveCount(4)
  await page.getByRole('complementary', { name: bar }).getByText('Requests (1)').click()
  await expect(page.getByText('GET /sessions')).toBeVisible()
  expect(elsewhere).toEqual([])
})

test('signs out for real, and remembers it over a reload', async ({ page }) => {
  await page.goto(`${sites.demo()}/?scenario=default`)
  await devices(page).confirm(SIGN_OUT, 'Sign out')
  await expect(devices(page).status).toHaveText('Signed out. 3 other sessions remain.')
  await page.reload()
  await expect(devices(page).rows).toHaveCount(3)
  await page.getByRole('button', { name: 'Start over' }).click()
  await expect(devices(page).rows).toHaveCount(4)
})

test('signs out everywhere, and in again with the code from the bar', async ({ page }) => {
  await page.goto(sites.demo())
  await devices(page).confirm('Sign out everywhere', 'Sign out everywhere')
  await expect(page).toHaveURL(`${sites.demo()}/login`)
  await page.getByRole('textbox', { name: 'Email address' }).fill('you@example.com')
  await page.getByRole('button', { name: 'Send code' }).click()
  const code = await page.getByText('Mailbox of you@example.com').locator('strong').textContent()
  await page.getByRole('textbox', { name: 'Code' }).fill(code ?? '')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(devices(page).heading).toBeVisible()
})

test('changes the scenario from the bar', async ({ page }) => {
  await page.goto(sites.demo())
  await page.getByRole('combobox', { name: 'Demo on a mock cloud' }).selectOption('only-this')
  await expect(page.getByText('You’re not signed in anywhere else.')).toBeVisible()
  await expect(page).toHaveURL(/\/settings\/devices\?scenario=only-this$/)
})

test('disguises its English as longer, and as written from the right', async ({ page }) => {
  await page.goto(sites.demo())
  const language = page.getByRole('contentinfo').getByRole('combobox')
  const words = async () => (await page.getByRole('heading', { level: 1 }).innerText()).normalize('NFD')
  await language.selectOption('en-XA')
  await expect.poll(async () => (await words()).replace(/\u0301/g, '')).toBe('[AActiivee deeviicees]')
  await language.selectOption('ar-XB')
  await expect.poll(async () => (await words()).replace(/\p{Cf}/gu, '')).toBe('Active devices')
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
})

const shown: Record<keyof typeof scenarios, string | RegExp> = {
  default: 'Other sessions (4)',
  'only-this': 'You’re not signed in anywhere else.',
  many: 'Show all 136',
  unused: 'Other sessions (5)',
  huge: 'Show 200 more',
  empty: 'Ruuvi Cloud reported no active sessions.',
  slow: 'Other sessions (4)',
  offline: 'You’re offline.',
  'connection-lost': 'You’re offline.',
  'server-error': 'Ruuvi Cloud is having trouble at the moment.',
  'trouble-at-first': 'Ruuvi Cloud is having trouble at the moment.',
  throttled: 'Too many requests.',
  gone: 'Other sessions (4)',
  expired: 'Your session has ended',
  unreadable: 'Ruuvi Cloud’s answer couldn’t be read.',
  'lost-reply': 'Other sessions (4)',
  'big-ids': 'Other sessions (4)',
  new: /^since your last visit on/,
  'new-sign-in': 'Other sessions (4)',
  'used-just-now': 'Other sessions (4)',
  twins: 'Other sessions (4)',
  'no-current': 'Your sessions (5)',
  'several-current': 'Your sessions (5)',
  'partly-fails': 'Other sessions (4)',
  'slows-down': 'Other sessions (136)',
  'still-listed': 'Other sessions (4)',
  unconfirmed: 'Other sessions (4)',
  stale: 'Other sessions (4)',
  'clock-behind': 'Other sessions (4)',
}

for (const [scenario, words] of Object.entries(shown)) {
  test(`?scenario=${scenario} shows: ${words}`, async ({ page }) => {
    await page.goto(`${sites.demo()}/?scenario=${scenario}`)
    await expect(page.getByText(words).first()).toBeVisible()
  })
}
