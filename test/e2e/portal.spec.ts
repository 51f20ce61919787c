import type { Locator, Page } from '@playwright/test'
import { plainPage, portal } from './support/hosts.ts'
import { type Cloud, devices, expect, SIGN_OUT, sites, test } from './support/test.ts'

test.use({ signedInAt: 'nowhere' })

const press = (page: Page, name: string) => page.getByRole('button', { name }).click()

test.describe('a portal', () => {
  test('is left as it was found when the page is gone', async ({ page, cloud }) => {
    await page.addInitScript(watchListeners)
    await page.goto(portal(cloud, { view: 'none' }))
    await expect(page.getByRole('heading', { name: 'Account portal' })).toBeVisible()
    await press(page, 'Show or hide') // once, for what is fetched the first time
    await expect(devices(page).rows).toHaveCount(4)
    await press(page, 'Show or hide')
    await expect(devices(page).rows).toHaveCount(0)
    const before = await page.evaluate(traces)
    await press(page, 'Show or hide')
    await devices(page).confirm(SIGN_OUT, 'Sign out')
    await expect(devices(page).status).toHaveText(/^Session signed out\./)
    expect(await page.evaluate(traces)).not.toEqual(before)
    await press(page, 'Show or hide')
    await expect(devices(page).rows).toHaveCount(0)
    expect(await page.evaluate(traces)).toEqual(before)
    expect(before.stored.filter((key) => !key.startsWith('chakra-ui'))).toEqual(['active-devices:visit'])
  })

  test('styles nothing in the page, whatever it resets', async ({ page, cloud }) => {
    // A dialog on its way in would be looked at half-way.
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto(plainPage(cloud))
    await expect(devices(page).rows).toHaveCount(4)
    const alone = await looks(page)
    await page.goto(portal(cloud))
    await expect(devices(page).rows).toHaveCount(4)
    const changed = (await looks(page)).filter((line) => !alone.includes(line))
    expect(changed).toEqual([])
  })

  test('cannot take the ring from what has the focus', async ({ page, cloud }) => {
    await page.goto(portal(cloud))
    await expect(devices(page).rows).toHaveCount(4)
    await page.getByRole('button', { name: 'Refresh' }).focus()
    await page.keyboard.press('Tab')
    const link = page.getByRole('link', { name: 'Something looks wrong?' })
    await expect(link).toHaveCSS('outline-style', 'solid')
    await page.keyboard.press('Tab')
    await expect(page.getByRole('button', { name: 'Sign out here' })).toHaveCSS('outline-style', 'solid')
  })

  test('is styled by no rule of ours', async ({ page, cloud }) => {
    await page.goto(plainPage(cloud))
    await expect(devices(page).rows).toHaveCount(4)
    const ours = await page.locator('active-devices').evaluate(selectors)
    expect(ours).toContain(':host')
    expect(ours.filter(reachesOut)).toEqual([])
  })

  test('shows a dialog above its own modal, which keeps the focus and hears no Escape', async ({
    page,
    cloud,
  }) => {
    await page.goto(portal(cloud, { view: 'modal' }))
    await press(page, 'Open devices')
    const modal = page.getByRole('dialog', { name: 'Security' })
    const opener = page.getByRole('button', { name: SIGN_OUT }).first()
    await opener.click()
    await devices(page).dialog.getByRole('button', { name: 'Cancel' }).click({ trial: true })
    await page.keyboard.press('Escape')
    await expect(devices(page).dialog).toHaveCount(0)
    await expect(modal).toBeVisible()
    await expect(opener).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(modal).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'Open devices' })).toBeFocused()
  })

  test('shows two at once, and neither mixes anything up', async ({ page, cloud }) => {
    await page.goto(portal(cloud, { view: 'twice' }))
    const rowsOf = (name: string) => page.getByRole('region', { name }).locator('.ad-row')
    await expect(rowsOf('first')).toHaveCount(5)
    await expect(rowsOf('second')).toHaveCount(5)
    const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id))
    expect(new Set(ids).size).toBe(ids.length)
    await rowsOf('second').nth(1).getByRole('button').click()
    await devices(page).dialog.getByRole('button', { name: 'Sign out', exact: true }).click()
    await expect(rowsOf('second')).toHaveCount(4)
    await expect(rowsOf('first')).toHaveCount(5)
  })

  test('may change its user while the page is shown', async ({ page, cloud }) => {
    const [other] = cloud.db.signInAll('other@example.com', [{}])
    await page.goto(portal(cloud, { otherToken: other?.accessToken ?? '' }))
    await expect(devices(page).rows).toHaveCount(4)
    await press(page, 'Change user')
    await press(page, 'Refresh')
    await expect(page.getByText('You’re not signed in anywhere else.')).toBeVisible()
  })

  test('may take its time over a token', async ({ page, cloud }) => {
    await page.goto(portal(cloud, { getToken: 'async' }))
    await expect(devices(page).rows).toHaveCount(4)
  })

  test('hears of a sign-in that it does not have', async ({ page, cloud }) => {
    await page.goto(portal(cloud, { getToken: 'null' }))
    await expect(page.getByText('The host was told: expired')).toBeVisible()
    expect(cloud.requests()).toEqual([])
  })

  test('that throws for a token has nothing sent in its name', async ({ page, cloud }) => {
    await page.goto(portal(cloud, { getToken: 'throws' }))
    await expect(page.getByRole('alert')).toContainText('We couldn’t load your sessions.')
    expect(cloud.requests()).toEqual([])
  })

  test('that throws when it is told leaves the last word to the page', async ({ page, cloud }) => {
    await page.goto(portal(cloud, { onSignedOut: 'throws' }))
    await devices(page).confirm('Sign out everywhere', 'Sign out everywhere')
    await expect(page.getByRole('heading', { name: 'You’re signed out' })).toBeFocused()
    await expect(devices(page).rows).toHaveCount(0)
  })

  for (const how of ['class', 'attribute'])
    test(`turns the page dark by ${how}`, async ({ page, cloud }) => {
      await page.emulateMedia({ colorScheme: 'light' })
      await page.goto(portal(cloud))
      const root = page.locator('.active-devices')
      await expect(root).toHaveCSS('background-color', 'rgb(237, 242, 242)')
      await press(page, `Dark by ${how}`)
      await expect(root).toHaveCSS('background-color', 'rgb(0, 27, 26)')
    })

  test('says the language, and where headings begin', async ({ page, cloud }) => {
    await page.goto(portal(cloud, { locale: 'pl', headingLevel: 2 }))
    await expect(page.getByRole('heading', { level: 3, name: 'Pozostałe sesje (4)' })).toBeVisible()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Account portal')
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  })

  test('takes the page as a route', async ({ page, cloud }) => {
    await page.goto(portal(cloud, { view: 'route' }).replace('/#', '/account/devices#'))
    await expect(devices(page).rows).toHaveCount(4)
    await devices(page).confirm('Sign out here', 'Sign out here')
    await expect(page).toHaveURL(`${sites.portal()}/?told=current`)
  })
})

test.describe('the custom element', () => {
  const element = (page: Page) => page.locator('active-devices')
  const open = async (page: Page, cloud: Cloud, attributes = {}) => {
    await page.goto(plainPage(cloud, attributes))
    await expect(page.locator('.ad-row')).toHaveCount(5)
  }

  test('takes what it can from attributes, at any time', async ({ page, cloud }) => {
    await open(page, cloud, { 'heading-level': '2', 'unused-after-days': '200', locale: 'en' })
    await expect(page.getByRole('heading', { level: 3, name: 'Other sessions (4)' })).toBeVisible()
    await expect(page.getByText('Not used for 90 days')).toHaveCount(0)
    await element(page).evaluate((devices) => devices.setAttribute('locale', 'fi'))
    await expect(page.getByRole('heading', { name: 'Muut istunnot (4)' })).toBeVisible()
    expect(cloud.requests()).toEqual(['GET /sessions'])
  })

  test('asks for the identity that the page around it confirms', async ({ page, cloud }) => {
    await open(page, cloud)
    await element(page).evaluate((devices) => Object.assign(devices, { confirmIdentity: async () => false }))
    await devices(page).confirm(SIGN_OUT, 'Sign out')
    await expect(page.getByRole('alert')).toContainText('your identity was not confirmed')
    expect(cloud.deletes()).toEqual([])
  })

  test('shows nothing without a getToken, and sends cookies alone where `credentials` says so', async ({
    page,
    cloud,
  }) => {
    await page.goto(plainPage({ ...cloud, token: '' }))
    await expect(element(page).locator('.active-devices')).toHaveCount(0)
    const sent = await element(page).evaluateHandle((devices, token) => {
      const inits: RequestInit[] = []
      const send: typeof fetch = (input, { credentials, headers, ...init } = {}) => {
        inits.push({ ...(credentials && { credentials }), ...(headers && { headers }) })
        // The mock cloud knows no cookies.
        return fetch(input, { ...init, headers: { Authorization: `Bearer ${token}` } })
      }
      Object.assign(devices, { fetch: send })
      devices.setAttribute('credentials', 'include')
      return inits
    }, cloud.token)
    await expect(devices(page).rows).toHaveCount(4)
    expect(await sent.jsonValue()).toEqual([{ credentials: 'include', headers: {} }])
  })

  test('goes on where it is moved within the document, and begins anew when it is put back', async ({
    page,
    cloud,
  }) => {
    await open(page, cloud)
    await element(page).evaluate((devices) => {
      devices.remove()
      document.body.append(devices)
    })
    await expect(devices(page).rows).toHaveCount(4)
    expect(cloud.requests()).toEqual(['GET /sessions'])
    await element(page).evaluate(async (devices) => {
      devices.remove()
      await new Promise((resolve) => setTimeout(resolve))
      document.body.append(devices)
    })
    await expect(devices(page).rows).toHaveCount(4)
    await expect.poll(cloud.requests).toEqual(['GET /sessions', 'GET /sessions'])
  })

  test('is themed by the page around it', async ({ page, cloud }) => {
    await open(page, cloud)
    const root = element(page).locator('.active-devices')
    await expect(root).toHaveCSS('background-color', 'rgb(237, 242, 242)')
    await page.evaluate(() => document.documentElement.style.setProperty('color-scheme', 'dark'))
    await expect(root).toHaveCSS('background-color', 'rgb(0, 27, 26)')
    await element(page).evaluate((devices) => devices.style.setProperty('--ad-background', 'rgb(1, 2, 3)'))
    await expect(root).toHaveCSS('background-color', 'rgb(1, 2, 3)')
  })
})

/** Runs before the portal does: keeps account of what listens on the window and the document. */
function watchListeners(): void {
  const live = new Map<string, Set<unknown>>()
  for (const target of [window, document] as EventTarget[]) {
    const kept = (type: string, options?: boolean | AddEventListenerOptions) => {
      const capture = typeof options === 'object' ? options.capture : options
      const key = `${target === window ? 'window' : 'document'} ${type} ${capture ?? false}`
      if (!live.has(key)) live.set(key, new Set())
      return live.get(key)
    }
    const { addEventListener, removeEventListener } = target
    target.addEventListener = (type: string, ...rest: [never, never]) => {
      kept(type, rest[1])?.add(rest[0])
      addEventListener.call(target, type, ...rest)
    }
    target.removeEventListener = (type: string, ...rest: [never, never]) => {
      kept(type, rest[1])?.delete(rest[0])
      removeEventListener.call(target, type, ...rest)
    }
  }
  Object.assign(window, { listening: () => [...live].map(([key, { size }]) => `${key}: ${size}`).sort() })
}

/** Everything outside its root that the page could have left something in. */
function traces() {
  const listening = Reflect.get(window, 'listening') as () => string[]
  return {
    document: document.documentElement.outerHTML,
    title: document.title,
    globals: Object.keys(window),
    stored: [...Object.keys(localStorage), ...Object.keys(sessionStorage), document.cookie].filter(Boolean),
    listening: listening().filter((line) => !line.endsWith(': 0')),
  }
}

/** How each kind of thing in the page looks, to hold one host against another. */
async function looks(page: Page): Promise<string[]> {
  await page.getByRole('button', { name: SIGN_OUT }).first().click()
  const root: Locator = page.locator('.active-devices')
  return root.evaluate((element) => {
    const what = [
      'display',
      'position',
      'box-sizing',
      'margin',
      'padding',
      'border-width',
      'border-radius',
      'color',
    ]
    const text = [
      'font-size',
      'font-weight',
      'font-family',
      'line-height',
      'letter-spacing',
      'text-transform',
    ]
    const rest = ['background-color', 'list-style', 'text-align', 'opacity', 'text-decoration-line']
    return [...element.querySelectorAll('*')].flatMap((each) => {
      const style = getComputedStyle(each)
      const kind = `${each.localName}.${each.className}`
      return [...what, ...text, ...rest].map((name) => `${kind} ${name}: ${style.getPropertyValue(name)}`)
    })
  })
}

function selectors(element: Element): string[] {
  const inside = (rule: CSSRule): string[] => {
    if (rule instanceof CSSStyleRule) return rule.selectorText.split(/,(?![^(]*\))/)
    return rule instanceof CSSGroupingRule ? [...rule.cssRules].flatMap(inside) : []
  }
  const sheets = element.shadowRoot?.adoptedStyleSheets ?? []
  return sheets.flatMap((sheet) => [...sheet.cssRules].flatMap(inside))
}

const reachesOut = (selector: string) => !/\.active-devices|^:host/.test(selector.trim())
