import { screen, waitFor } from '@testing-library/react'
import { expect, it, onTestFinished } from 'vitest'
import { userEvent } from 'vitest/browser'
import { type ScenarioName, scenarios } from '../../src/mock-cloud/scenarios.ts'
import { SIGN_OUT } from '../support/button-names.ts'
import {
  confirm,
  createCloud,
  EMAIL,
  listLoaded,
  refresh,
  renderDevices,
  renderLoaded,
  result,
  rows,
  signOutButtons,
  skipWaits,
} from '../support/devices.tsx'
import { renderSite } from '../support/site.tsx'
import { translateDocument } from '../support/translate.ts'

/** Translated texts that are not alone in their element: React could neither change nor remove them. */
const sharedTexts = () =>
  [...document.querySelectorAll(':not(font) > font')]
    .map(({ parentElement }) => parentElement)
    .filter((parent) => (parent?.childNodes.length ?? 0) > 1)
    .map((parent) => parent?.textContent)

const isWorking = () => /Signing out…|Checking…|Stopping…|Refreshing…/.test(document.body.textContent)
const find = (name: string | RegExp) => screen.queryAllByRole('button', { name })[0]
const press = (name: string | RegExp) => find(name)?.click()

it.each(Object.keys(scenarios) as ScenarioName[])(
  'goes on in a translated document: %s [W16 scenarios]',
  async (scenario) => {
    const eventually = skipWaits()
    const cloud = createCloud(scenario)
    const { onSignedOut } = renderDevices(cloud)
    onTestFinished(translateDocument())
    const hasLeft = () => onSignedOut.mock.calls.length > 0

    async function step(act: () => void | Promise<void>): Promise<void> {
      if (hasLeft()) return
      await act()
      await eventually(() => expect(hasLeft() || !isWorking()).toBe(true))
      expect(document.body).not.toHaveTextContent('Something went wrong')
      expect(sharedTexts()).toEqual([])
    }
    const tryTo = (name: string | RegExp) => step(() => press(name))

    await eventually(() =>
      expect(hasLeft() || find('Refresh') || find('Try again') || find(/everywhere/)).toBeTruthy(),
    )
    await eventually(() => expect(document.body).not.toHaveTextContent('Loading your sessions…'))
    await tryTo('Refresh')
    await tryTo(SIGN_OUT)
    await tryTo('Cancel')
    await tryTo('Sign out everywhere')
    await tryTo('Cancel')
    await tryTo(SIGN_OUT)
    await tryTo('Sign out')
    await tryTo('Refresh')
    await tryTo('Sign out all others')
    await step(async () => {
      press(/^Sign out [\d,]+ sessions?$/)
      if (scenario !== 'slows-down') return
      await screen.findByRole('progressbar')
      press('Stop')
    })
    await tryTo('Refresh')
    await tryTo('Try again')
  },
  // Nearly 10,000 requests in one of them.
  60_000,
)

it('shows the words of now in a translated document [W16 words]', async () => {
  const cloud = createCloud()
  await renderLoaded(cloud)
  onTestFinished(translateDocument())
  await userEvent.click(screen.getByRole('button', { name: 'Sign out everywhere' }))
  const question = screen.getByRole('alertdialog')
  expect(question).toHaveTextContent('All 5 sessions end')
  cloud.db.end(EMAIL, cloud.others()[3]?.id ?? expect.fail('no session'))
  dispatchEvent(new Event('visibilitychange'))
  await waitFor(() => expect(question).toHaveTextContent('All 4 sessions end'))
  press('Cancel')
  await refresh()
  for (const count of [2, 1]) {
    await confirm(signOutButtons()[0], 'Sign out')
    const words = count === 1 ? '1 other session remains.' : `${count} other sessions remain.`
    await waitFor(() => expect(result()).toHaveTextContent(`Session signed out. ${words}`))
    expect(rows()).toHaveLength(count)
    expect(document.body).toHaveTextContent(`All ${count + 1} sessions end, this one too.`)
  }
  const newest = () => rows().filter(({ textContent }) => textContent.includes('newest'))
  expect(newest()).toHaveLength(1)
  cloud.add({})
  await refresh()
  await waitFor(() => expect(result()).toHaveTextContent(/^Refreshed \d\d:\d\d\. New sign-in: /))
  expect(newest()).toEqual([])
  expect(screen.getAllByText('New')).toHaveLength(1)
})

it('signs in, and out again, in a translated document [W16 sign-in]', async () => {
  const cloud = createCloud()
  renderSite(cloud, '/login', { signedIn: false })
  onTestFinished(translateDocument())
  const heading = (name: string) => screen.findByRole('heading', { level: 1, name })
  const field = (name: string) => screen.getByRole('textbox', { name })
  const submit = (name: string) => userEvent.click(screen.getByRole('button', { name }))
  await submit('Send code')
  await screen.findByText('Enter your email address.')
  await userEvent.fill(field('Email address'), EMAIL)
  await submit('Send code')
  await heading('Enter the code')
  await userEvent.fill(field('Code'), 'ZZZZ')
  await submit('Sign in')
  await screen.findByText(/^That code is wrong/)
  await submit('Use another address')
  await heading('Sign in')
  await userEvent.fill(field('Email address'), EMAIL)
  await submit('Send code')
  await heading('Enter the code')
  expect(sharedTexts()).toEqual([])
  await userEvent.fill(field('Code'), cloud.db.codeFor(EMAIL) ?? expect.fail('no code'))
  await submit('Sign in')
  await listLoaded()
  await confirm(screen.getByRole('button', { name: 'Sign out here' }), 'Sign out here')
  await screen.findByText(/^You’re signed out here/)
  expect(sharedTexts()).toEqual([])
  await userEvent.selectOptions(screen.getByRole('combobox'), 'de')
  await waitFor(() => expect(screen.getByRole('banner')).toHaveTextContent('Ruuvi-Konto'))
  expect(screen.getByRole('combobox', { name: /^Sprache/ })).toBeVisible()
})
