import { expect, sites, test } from './support/test.ts'

type Manifest = { start_url: string; icons: { src: string; type: string }[] }

for (const [where, home] of [
  ['at the root', () => `${sites.standalone()}/`],
  ['under a sub-path', () => `${sites.subPath()}/`],
] as const) {
  test(`the icons, the manifest and the preview are there, ${where}`, async ({ page }) => {
    await page.goto(`${home()}nowhere`)
    const named = page.locator(
      'link[rel="icon"], link[rel="apple-touch-icon"], link[rel="manifest"], meta[property="og:image"]',
    )
    const addresses = await named.evaluateAll((elements) =>
      elements.map((element) => element.getAttribute('href') ?? element.getAttribute('content') ?? ''),
    )
    const types = addresses.map(async (address) => {
      const answer = await page.request.get(new URL(address, page.url()).href)
      return answer.headers()['content-type']?.replace(/;.*/, '')
    })
    expect((await Promise.all(types)).sort()).toEqual([
      'application/manifest+json',
      'image/png',
      'image/png',
      'image/svg+xml',
    ])
  })

  test(`what the manifest names is there, ${where}`, async ({ page }) => {
    const address = `${home()}site.webmanifest`
    const { start_url, icons }: Manifest = await (await page.request.get(address)).json()
    expect(new URL(start_url, address).href).toBe(home())
    expect(icons.length).toBeGreaterThan(2)
    for (const { src, type } of icons) {
      const answer = await page.request.get(new URL(src, address).href)
      expect(answer.headers()['content-type']).toBe(type)
    }
  })
}
