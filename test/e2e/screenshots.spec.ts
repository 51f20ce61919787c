import { readdirSync, readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { expectAccess, isAccessChecked } from './screenshots/accessibility.ts'
import { gallery, groupPictures, pictures } from './screenshots/gallery.ts'
import { applyLook } from './screenshots/looks.ts'
import type { Person } from './screenshots/person.ts'
import { reachState } from './screenshots/reach-state.ts'
import { type Part, states } from './screenshots/states.ts'
import { isRecording, test } from './screenshots/test.ts'
import { addStyle } from './support/add-style.ts'
import { portal } from './support/hosts.ts'
import { devices, expect, sites } from './support/test.ts'

const FOLDER = ['test', 'screenshots']

/** For `EMBED.md`. Their cloud is a real one, whose times are those of the day, so they are not compared. */
const THEMED = 'devices-themed.png'
const IN_MODAL = 'devices-in-modal.png'

/** What is in the picture. */
function partOf({ page, sessions, rows, dialog }: Person, part: Part | undefined): Page | Locator {
  if (part === 'screen') return page
  if (part === undefined) return page.locator('.ad-site')
  return { sessions, row: rows.nth(1), dialog }[part]
}

// A state is reached once in each language, and seen in all its looks.
for (const { name, state, language, files } of groupPictures(pictures)) {
  const hasAccess = language === undefined && isAccessChecked(name)
  const promise = hasAccess ? ': all can be read and hit, axe finds nothing' : ''
  test(`picture ${files.map(({ file }) => file).join(', ')}${promise}`, async ({ page, foreign }) => {
    test.skip(foreign !== undefined && !hasAccess, foreign)
    const [first] = files
    await applyLook(page, first.look)
    const person = await reachState(page, state, language)
    for (const { look, file } of foreign === undefined ? files : []) {
      await applyLook(page, look)
      await expect.soft(partOf(person, state.part)).toHaveScreenshot([...FOLDER, file])
    }
    if (hasAccess) await expectAccess(page, state)
  })
}

test('the gallery shows every picture that there is', () => {
  expect(gallery()).toMatchSnapshot([...FOLDER, 'README.md'])
  const there = readdirSync(FOLDER.join('/')).filter((file) => file.endsWith('.png'))
  expect(there.sort()).toEqual([...pictures.map(({ file }) => file), THEMED, IN_MODAL].sort())
})

test('the page, themed by a portal', async ({ page, cloud }) => {
  test.skip(!isRecording(), 'taken, and not compared')
  await page.clock.setFixedTime(cloud.db.now() * 1000)
  await page.setViewportSize({ width: 1000, height: 1220 })
  await page.goto(portal(cloud))
  await devices(page).rows.first().waitFor()
  // As `EMBED.md` has it.
  const [, content = ''] = /```css\n(.*?)```/s.exec(readFileSync('src/embed/EMBED.md', 'utf8')) ?? []
  await addStyle(page, content)
  await page.locator('.active-devices').screenshot({ path: [...FOLDER, THEMED].join('/') })
})

test('the compact form in a modal of a portal', async ({ page, cloud }) => {
  test.skip(!isRecording(), 'taken, and not compared')
  await page.clock.setFixedTime(cloud.db.now() * 1000)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.setViewportSize({ width: 720, height: 1000 })
  await page.goto(portal(cloud, { view: 'compact' }))
  await page.getByRole('button', { name: 'Open devices' }).click()
  await devices(page).rows.first().waitFor()
  await expect(page.locator('.active-devices')).toHaveCSS('width', '528px')
  await page.getByRole('dialog').screenshot({ path: [...FOLDER, IN_MODAL].join('/') })
})

test.describe('for whoever is sent a link', () => {
  test.use({ viewport: { width: 800, height: 420 }, deviceScaleFactor: 1.5 })
  test('the preview is a picture of the page', async ({ page, foreign }) => {
    test.skip(foreign !== undefined, foreign)
    await reachState(page, states.default)
    await expect(page).toHaveScreenshot(['public', 'preview.png'], { scale: 'device' })
  })
})

test.describe('for those who take no SVG', () => {
  // Opened by itself it has no icon, and the browser asks for one.
  test.use({ expectFailedRequests: true })
  for (const [file, size, ground] of [
    ['icon-192.png', 192, 'none'],
    ['icon-512.png', 512, 'none'],
    // iOS rounds the corners itself, and paints black what is clear.
    ['apple-touch-icon.png', 180, '#0b3b3c'],
  ] as const) {
    test(`${file} is the icon`, async ({ page }) => {
      await page.setViewportSize({ width: size, height: size })
      await page.goto(`${sites.demo()}/favicon.svg`)
      await page.locator('svg').evaluate((svg, colour) => svg.style.setProperty('background', colour), ground)
      await expect(page).toHaveScreenshot(['public', file], { omitBackground: true })
    })
  }
})
