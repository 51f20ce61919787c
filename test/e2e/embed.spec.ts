import { devices, expect, sites, test } from './support/test.ts'

const bareHost = (props: { token: string; locale?: string }) =>
  `${sites.bareHost()}/#${encodeURIComponent(JSON.stringify({ api: process.env.E2E_API, ...props }))}`

test.describe('in a bare React page', () => {
  test('renders the list, and tells its host when it is over', async ({ page, cloud }) => {
    await page.goto(bareHost({ token: cloud.token }))
    await expect(devices(page).rows).toHaveCount(4)
    await devices(page).confirm('Sign out everywhere', 'Sign out everywhere')
    await expect(page.getByText('The host was told: everywhere')).toBeVisible()
    await expect(page.getByRole('listitem')).toHaveCount(0)
    expect(cloud.requests()).toEqual(['GET /sessions', 'DELETE /sessions'])
  })

  test('speaks the language that its host asks for', async ({ page, cloud }) => {
    await page.goto(bareHost({ token: cloud.token, locale: 'pl' }))
    await expect(page.getByRole('heading', { name: 'Inne sesje (4)' })).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  })
})
