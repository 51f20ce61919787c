import { devices, expect, SIGN_OUT, sites, test } from './support/test.ts'

const bar = 'Demo'

test.use({ signedInAt: 'nowhere' })

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
  await expect(devices(page).status).toHaveText('Session signed out. 3 other sessions remain.')
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

for (const [scenario, words] of [
  ['offline', 'You’re offline.'],
  ['connection-lost', 'You’re offline.'],
  ['new', /^New since your last visit/],
] as const) {
  test(`?scenario=${scenario} has the browser play its part: ${words}`, async ({ page }) => {
    await page.goto(`${sites.demo()}/?scenario=${scenario}`)
    await expect(page.getByText(words).first()).toBeVisible()
  })
}
