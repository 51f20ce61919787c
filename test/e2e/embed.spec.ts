import { devices, expect, sites, test } from './support/test.ts'

test.describe('in a bare React page', () => {
  test('renders the list, and tells its host when it is over', async ({ page, cloud }) => {
    await page.goto(
      `${sites.bareHost()}/#${encodeURIComponent(JSON.stringify({ api: process.env.E2E_API, token: cloud.token }))}`,
    )
    await expect(devices(page).rows).toHaveCount(4)
    await devices(page).confirm('Sign out everywhere', 'Sign out everywhere')
    await expect(page.getByText('The host was told: everywhere')).toBeVisible()
    await expect(page.getByRole('listitem')).toHaveCount(0)
    expect(cloud.requests()).toEqual(['GET /sessions', 'DELETE /sessions'])
  })
})
