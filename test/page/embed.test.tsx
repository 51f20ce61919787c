import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
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
      ['h4', 'Sign out everywhere'],
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
