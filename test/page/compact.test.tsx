import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it, onTestFinished } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { ActiveDevicesProps } from '../../src/embed/ActiveDevices.tsx'
import { LANGUAGES } from '../../src/i18n/locale.ts'
import { createCloud, dialog, renderDevices, sessionRows, signOutButtons } from '../support/devices.tsx'
import { emulateMedia } from '../support/emulated-media.ts'

const emulateDarkSystem = () => emulateMedia({ features: [{ name: 'prefers-color-scheme', value: 'dark' }] })

const rootOf = () => document.querySelector<HTMLElement>('.active-devices') ?? expect.fail('no page')

/** The page in the body of a modal, in a column as wide as that of Ruuvi Station. */
async function renderInColumn(props: Partial<ActiveDevicesProps> = {}, css = '') {
  await page.viewport(1280, 900)
  const style = document.createElement('style')
  style.textContent = `body { width: 528px; margin: 0 } ${css}`
  document.head.append(style)
  onTestFinished(async () => {
    style.remove()
    await page.viewport(414, 896)
  })
  renderDevices(createCloud(), props)
  await waitFor(() => expect(sessionRows()).toHaveLength(5))
  return rootOf()
}

describe('the compact form', () => {
  const compact = { compact: true, heading: false }

  it('shows five sessions in 528 px on no more than 720 px', async () => {
    const root = await renderInColumn(compact)
    expect(screen.getAllByRole('button', { name: /^Sign out(,| here)/ })).toHaveLength(5)
    expect(root.offsetHeight).toBeLessThanOrEqual(720)
    expect(root.scrollWidth).toBeLessThanOrEqual(528)
  })

  it('has no background and no padding of its own', async () => {
    const { backgroundColor, padding } = getComputedStyle(await renderInColumn(compact))
    expect({ backgroundColor, padding }).toEqual({ backgroundColor: 'rgba(0, 0, 0, 0)', padding: '0px' })
  })

  const LIGHT = 'rgb(11, 59, 60)'
  const DARK = 'rgb(228, 243, 241)'
  it.each([
    ['', {}, LIGHT],
    [':root { color-scheme: dark }', {}, DARK],
    [':root { color-scheme: light }', {}, LIGHT],
    ['', { className: 'dark' }, DARK],
    [':root { color-scheme: dark }', { className: 'light' }, LIGHT],
  ])('can be read on what the host paints: %s %o', async (css, props, color) => {
    await emulateDarkSystem()
    const root = await renderInColumn({ ...compact, ...props }, css)
    expect(getComputedStyle(root).color).toBe(color)
  })

  it('follows the theme that an ancestor names', async () => {
    await emulateDarkSystem()
    document.documentElement.classList.add('chakra-ui-dark')
    onTestFinished(() => document.documentElement.removeAttribute('class'))
    expect(getComputedStyle(await renderInColumn(compact)).color).toBe(DARK)
  })

  it('keeps every button large enough for a finger', async () => {
    await renderInColumn(compact)
    const heights = screen.getAllByRole('button').map(({ offsetHeight }) => offsetHeight)
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44)
  })

  // 320 px of a phone, and what the padding of a modal leaves of them.
  describe.each([320, 272])('in a column of %s px', (width) => {
    it.each(LANGUAGES.map(({ tag }) => tag))('%s: nothing reaches beyond it', async (locale) => {
      const root = await renderInColumn({ ...compact, locale }, `body { width: ${width}px }`)
      expect(root.offsetWidth).toBe(width)
      expect(root.scrollWidth).toBeLessThanOrEqual(width)
      const { left, right } = root.getBoundingClientRect()
      for (const element of root.querySelectorAll('button, summary, a, p, time')) {
        const box = element.getBoundingClientRect()
        expect(box.left, element.outerHTML).toBeGreaterThanOrEqual(left)
        expect(box.right, element.outerHTML).toBeLessThanOrEqual(right)
      }
    })
  })

  it('asks, and signs out, as the large form does', async () => {
    await renderInColumn(compact)
    await userEvent.click(signOutButtons()[0] ?? expect.fail('no row'))
    await userEvent.click(dialog().getByRole('button', { name: 'Sign out' }))
    await screen.findByText(/^Session signed out\./)
  })
})

describe('heading={false}', () => {
  it('leaves out the name of the page; sections begin at headingLevel', async () => {
    await renderInColumn({ heading: false, headingLevel: 3 })
    expect(screen.queryByRole('heading', { name: 'Active devices' })).toBeNull()
    expect(screen.getAllByRole('heading').map(({ localName }) => localName)).toEqual(['h3', 'h3', 'h3'])
  })
})

describe('sizes', () => {
  it.each([false, true])('are the same where a host makes rem 10 px (compact: %s)', async (compact) => {
    const root = await renderInColumn({ compact })
    const before = root.offsetHeight
    document.documentElement.style.fontSize = '62.5%'
    onTestFinished(() => document.documentElement.removeAttribute('style'))
    expect(root.offsetHeight).toBe(before)
  })

  it('follow the properties that a host sets', async () => {
    const root = await renderInColumn(
      {},
      '.active-devices { --ad-padding: 3px; --ad-heading-size: 30px; --ad-heading-font: monospace; --ad-pill: 5px; --ad-button-background: rgb(1, 2, 3) }',
    )
    expect(getComputedStyle(root).padding).toBe('3px')
    const title = getComputedStyle(screen.getByRole('heading', { level: 1 }))
    expect([title.fontSize, title.fontFamily]).toEqual(['30px', 'monospace'])
    const button = getComputedStyle(screen.getByRole('button', { name: 'Sign out all others' }))
    expect([button.borderRadius, button.backgroundColor]).toEqual(['5px', 'rgb(1, 2, 3)'])
  })
})
