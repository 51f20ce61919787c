import { screen } from '@testing-library/react'
import { describe, expect, it, onTestFinished } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { ActiveDevicesProps } from '../../src/embed/ActiveDevices.tsx'
import { createCloud, dialog, renderLoaded, signOutButtons } from '../support/devices.tsx'

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
  await renderLoaded(createCloud(), props)
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

  it('keeps every button large enough for a finger', async () => {
    await renderInColumn(compact)
    const heights = screen.getAllByRole('button').map(({ offsetHeight }) => offsetHeight)
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44)
  })

  it('asks, and signs out, as the large form does', async () => {
    await renderInColumn(compact)
    await userEvent.click(signOutButtons()[0] ?? expect.fail('no row'))
    await userEvent.click(dialog().getByRole('button', { name: 'Sign out' }))
    await screen.findByText(/^Signed out\./)
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
