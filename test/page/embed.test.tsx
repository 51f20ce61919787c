import { render, screen } from '@testing-library/react'
import { cloneElement, createRef } from 'react'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { createCloud, devicesPage, listLoaded, renderDevices, renderLoaded } from '../support/devices.tsx'

describe('headingLevel', () => {
  it('is where the headings begin, sections one below', async () => {
    await renderLoaded(createCloud(), { headingLevel: 3 })
    const levels = screen
      .getAllByRole('heading')
      .map(({ localName, textContent }) => [localName, textContent])
    expect(levels).toEqual([
      ['h3', 'Active devices'],
      ['h4', 'This device'],
      ['h4', 'Other sessions (4)'],
      ['h4', 'Something looks wrong?'],
    ])
  })

  it('is the first when it is not said', async () => {
    await renderLoaded(createCloud())
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Active devices')
  })
})

describe('messages', () => {
  it('are said in place of ours, plurals too, and all others stay', async () => {
    const messages = {
      'devices.title': 'Where you are signed in',
      'others.dialogTitle': { one: 'End one?', other: 'End all {count}?' },
    }
    await renderLoaded(createCloud(), { messages })
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Where you are signed in')
    await userEvent.click(screen.getByRole('button', { name: 'Sign out all others' }))
    expect(screen.getByRole('alertdialog', { name: 'End all 4?' })).toBeVisible()
  })

  it('stay what they are in another language', async () => {
    renderDevices(createCloud(), { locale: 'fi', messages: { 'devices.title': 'Devices' } })
    await screen.findByRole('heading', { name: 'Muut istunnot (4)' })
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Devices')
  })

  it('may be written in the JSX, and be others at the next render', async () => {
    const cloud = createCloud()
    const { rerender } = render(devicesPage(cloud, { messages: { 'devices.title': 'One' } }))
    await listLoaded()
    rerender(devicesPage(cloud, { messages: { 'devices.title': 'Two' } }))
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Two')
    expect(cloud.requests).toEqual(['GET /sessions'])
  })
})

describe('odd values of a host', () => {
  const watchWarnings = () => vi.spyOn(console, 'warn').mockImplementation(() => {})

  it.each([
    [0, 'h1'],
    [-3, 'h1'],
    [2.5, 'h3'],
    [9, 'h5'],
    [Number.NaN, 'h1'],
  ])('take headingLevel %s for the nearest level, and warn [W34 heading level]', async (level, tag) => {
    const warn = watchWarnings()
    await renderLoaded(createCloud(), { headingLevel: level as 1 })
    expect(screen.getByRole('heading', { name: 'Active devices' }).localName).toBe(tag)
    expect(warn.mock.calls.join()).toContain(
      `headingLevel is ${level}; it can be a whole number from 1 to 5.`,
    )
  })

  it.each([0, -5, 2.5, 1e9])(
    'take unusedAfterDays %s for the nearest number of days, and warn [W34 days]',
    async (days) => {
      const warn = watchWarnings()
      await renderLoaded(createCloud('unused'), { unusedAfterDays: days })
      expect(document.body.textContent).not.toMatch(/-\d+ days|\d\.\d days|\b0 days|\b1 days/)
      expect(warn.mock.calls.join()).toContain(`unusedAfterDays is ${days};`)
    },
  )

  it('says one day as one [W34 plural]', async () => {
    await renderLoaded(createCloud('unused'), { unusedAfterDays: 1 })
    expect(document.body.textContent).not.toMatch(/\b1 days/)
  })

  it.each(['fin', 'FI-fi', 'fi_FI'])(
    'take locale %s for the language that it means [W34 locale]',
    async (locale) => {
      renderDevices(createCloud(), { locale })
      expect(
        await screen.findByRole('heading', {
          name: locale === 'fi_FI' ? /^Other sessions|Muut/ : /^Muut istunnot/,
        }),
      ).toBeVisible()
    },
  )
})

it('follows the language of the document where a host gives none', async () => {
  const { lang } = document.documentElement
  onTestFinished(() => document.documentElement.setAttribute('lang', lang))
  document.documentElement.lang = 'en'
  await renderLoaded(createCloud(), { locale: undefined })
  document.documentElement.lang = 'fi'
  await screen.findByRole('heading', { name: 'Muut istunnot (4)' })
})

it('gives its root the id and style of a host, and a ref', async () => {
  const root = createRef<HTMLDivElement>()
  const page = devicesPage(createCloud(), { id: 'devices', style: { maxWidth: 500 } })
  render(cloneElement(page, {}, cloneElement(page.props.children, { ref: root })))
  await listLoaded()
  expect(root.current).toBe(document.getElementById('devices'))
  expect(root.current).toHaveClass('active-devices')
  expect(root.current?.style.maxWidth).toBe('500px')
})
