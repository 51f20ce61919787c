import { screen, waitFor, within } from '@testing-library/react'
import axe from 'axe-core'
import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { LANGUAGES } from '../../src/i18n/locale.ts'
import { type ScenarioName, scenarios } from '../../src/mock-cloud/scenarios.ts'
import { SIGN_OUT } from '../support/button-names.ts'
import { createCloud, listLoaded, renderDevices, sessionRows } from '../support/devices.tsx'

async function expectNothingFound() {
  // A dialog on its way in is paler than it will be.
  await Promise.all(document.getAnimations().map(({ finished }) => finished))
  const { violations } = await axe.run(document.body, {
    // Rules of the document around us, which here is the test runner's.
    rules: { region: { enabled: false }, 'landmark-one-main': { enabled: false } },
  })
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)
  expect(found).toEqual([])
}

const QUICK = (Object.keys(scenarios) as ScenarioName[]).filter(
  (name) => !['slow', 'expired', 'huge'].includes(name),
)
const THEMES = ['light', 'dark'] as const

describe.each(THEMES)('axe finds nothing, %s', (theme) => {
  it.each(QUICK)('%s', async (scenario) => {
    renderDevices(createCloud(scenario), { className: theme })
    await screen.findByText(
      /^(Other sessions|Your sessions|We couldn’t load|Ruuvi Cloud reported|You’re offline)/,
      { selector: 'h2, h2 > span, p' },
      { timeout: 4000 },
    )
    await expectNothingFound()
  })

  it.each([
    ['default', SIGN_OUT],
    ['default', 'Sign out here'],
    ['default', 'Sign out all others'],
    ['unused', 'Sign out unused (3)'],
    ['default', 'Sign out everywhere'],
  ] as const)('%s, asking: %s', async (scenario, opener) => {
    renderDevices(createCloud(scenario), { className: theme })
    await listLoaded()
    const [button] = screen.getAllByRole('button', { name: opener })
    await userEvent.click(button ?? expect.fail('no button'))
    screen.getByRole('alertdialog')
    await expectNothingFound()
  })

  it.each([
    ['partly-fails', 'Sign out all others', 'Sign out 4 sessions', /are still signed in/],
    ['unconfirmed', SIGN_OUT, 'Sign out', /^Couldn’t confirm whether/],
    ['still-listed', SIGN_OUT, 'Sign out', /^This session is still signed in/],
    ['unconfirmed', 'Sign out everywhere', 'Sign out everywhere', /^Couldn’t confirm whether your sessions/],
  ] as const)('%s, after: %s', async (scenario, opener, confirm, words) => {
    renderDevices(createCloud(scenario), { className: theme })
    await listLoaded()
    const [button] = screen.getAllByRole('button', { name: opener })
    await userEvent.click(button ?? expect.fail('no button'))
    await userEvent.click(screen.getAllByRole('button', { name: confirm }).at(-1) ?? expect.fail('no button'))
    await screen.findAllByText(words, undefined, { timeout: 4000 })
    await expectNothingFound()
  })
})

it('axe finds nothing in a list that is divided into parts', async () => {
  renderDevices(createCloud('huge'))
  await listLoaded()
  await userEvent.click(screen.getByRole('button', { name: 'Show 200 more' }))
  await userEvent.click(screen.getByRole('button', { name: 'Show 200 more' }))
  await expectNothingFound()
})

it.each(LANGUAGES)('axe finds nothing in $name', async ({ tag }) => {
  renderDevices(createCloud('unused'), { locale: tag })
  await waitFor(() => expect(sessionRows()).toHaveLength(6))
  await expectNothingFound()
})

it.each(LANGUAGES)(
  'every row’s button has a name of its own, that begins as it reads, in $name',
  async ({ tag }) => {
    renderDevices(createCloud('twins'), { locale: tag })
    await waitFor(() => expect(sessionRows()).toHaveLength(5))
    const rows = sessionRows()
    const names = rows.slice(1).map((row) => {
      const button = within(row).getByRole('button')
      const name = button.getAttribute('aria-label') ?? ''
      expect(name.startsWith(`${button.textContent}, `), name).toBe(true)
      return name
    })
    expect(names).toHaveLength(4)
    expect(new Set(names).size).toBe(4)
  },
)

it('two pages in one document share no id', async () => {
  renderDevices(createCloud('offline'))
  renderDevices(createCloud('partly-fails'))
  await screen.findByRole('heading', { name: /^Other sessions/ })
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})
