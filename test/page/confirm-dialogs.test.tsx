import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it, onTestFinished } from 'vitest'
import { userEvent } from 'vitest/browser'
import { SIGN_OUT } from '../support/button-names.ts'
import {
  AT_REST,
  confirm,
  createCloud,
  dialog,
  listLoaded,
  renderDevices,
  rows,
} from '../support/devices.tsx'

/** Everything on the page that ends something: the button that asks, and the one that confirms. */
const QUESTIONS: readonly (readonly [what: string, opener: RegExp, confirming: string])[] = [
  ['one', SIGN_OUT, 'Sign out'],
  ['here', /^Sign out here$/, 'Sign out here'],
  ['unused', /^Sign out unused \(3\)$/, 'Sign out 3 sessions'],
  ['others', /^Sign out all others$/, 'Sign out 5 sessions'],
  ['everywhere', /^Sign out everywhere$/, 'Sign out everywhere'],
]

const NOES = {
  Cancel: () => userEvent.click(dialog().getByRole('button', { name: 'Cancel' })),
  Escape: () => userEvent.keyboard('{Escape}'),
  // It has the focus when the question is asked.
  'Enter on what has the focus': () => userEvent.keyboard('{Enter}'),
}

const first = (opener: RegExp) =>
  screen.getAllByRole('button', { name: opener })[0] ?? expect.fail('there is nothing to press')

async function ask(opener: RegExp, options: Parameters<typeof renderDevices>[1] = {}) {
  const cloud = createCloud('unused')
  renderDevices(cloud, options)
  await listLoaded()
  const button = first(opener)
  await userEvent.click(button)
  return { cloud, button }
}

describe.each(QUESTIONS)('asked about %s', (_what, opener, confirming) => {
  it.each(Object.entries(NOES))('no, by %s: nothing is sent, and the focus is back', async (_how, sayNo) => {
    const { cloud, button } = await ask(opener)
    await sayNo()
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull())
    expect(button).toHaveFocus()
    expect(rows()).toHaveLength(5)
    expect(screen.getByRole('status')).toHaveTextContent(AT_REST)
    expect(cloud.deletes()).toEqual([])
    expect(screen.queryByText('Signing out…')).toBeNull()
  })

  it('a host that does not know who is there: nothing is sent until it does', async () => {
    const answers = [false, true]
    const { cloud } = await ask(opener, { confirmIdentity: async () => answers.shift() ?? false })
    await userEvent.click(dialog().getByRole('button', { name: confirming }))
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent('Not signed out, because your identity was not confirmed.')
    expect(rows()).toHaveLength(5)
    expect(cloud.deletes()).toEqual([])
    const again = screen.queryByRole('button', { name: 'Try again' })
    if (again) await userEvent.click(again)
    else await confirm(first(opener), confirming)
    await waitFor(() => expect(cloud.deletes().length).toBeGreaterThan(0))
  })
  it('is closed while the host asks in a modal of its own, which keeps the focus', async () => {
    const modal = document.createElement('dialog')
    modal.innerHTML = '<input aria-label="Password" />'
    document.body.append(modal)
    onTestFinished(() => modal.remove())
    let answer = (_known: boolean) => {}
    let wasOpen: unknown
    const { cloud } = await ask(opener, {
      confirmIdentity: () => {
        wasOpen = screen.queryByRole('alertdialog')
        modal.showModal()
        return new Promise((resolve) => {
          answer = resolve
        })
      },
    })
    await userEvent.click(dialog().getByRole('button', { name: confirming }))
    await waitFor(() => expect(screen.getByLabelText('Password')).toHaveFocus())
    expect(wasOpen).toBeNull()
    expect(screen.queryByRole('alertdialog')).toBeNull()
    expect(cloud.deletes()).toEqual([])
    modal.close()
    answer(false)
    expect(await screen.findByRole('alert')).toHaveTextContent('Not signed out')
    expect(cloud.deletes()).toEqual([])
  })
})
