import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { http } from 'msw'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { error } from '../../src/mock-cloud/handlers.ts'
import { SIGN_OUT } from '../support/button-names.ts'
import {
  confirm,
  createCloud,
  dialog,
  hostedPage,
  listLoaded,
  refresh,
  renderLoaded,
  result,
  signOutButtons,
} from '../support/devices.tsx'

/** Everything on the page that ends something: the button that asks, and the one that confirms. */
const SCOPES = {
  session: [SIGN_OUT, 'Sign out'],
  current: [/^Sign out here$/, 'Sign out here'],
  unused: [/^Sign out 3 unused$|^Sign out unused \(3\)$/, 'Sign out 3 sessions'],
  others: [/^Sign out all others$/, 'Sign out 5 sessions'],
  all: [/^Sign out everywhere$/, 'Sign out everywhere'],
} as const satisfies Record<string, readonly [opener: RegExp, confirming: string]>

/** The events of one press, in two halves: until it is held down, and its release. */
const pointer = (pointerType: string) => ({
  down(button: HTMLElement) {
    fireEvent.pointerDown(button, { pointerType })
    fireEvent.mouseDown(button, { detail: 1 })
  },
  up(button: HTMLElement) {
    fireEvent.pointerUp(button, { pointerType })
    fireEvent.mouseUp(button, { detail: 1 })
    fireEvent.click(button, { detail: 1 })
  },
})
const key = (name: string) => ({
  down(button: HTMLElement) {
    fireEvent.keyDown(button, { key: name })
  },
  up(button: HTMLElement) {
    fireEvent.keyUp(button, { key: name })
    fireEvent.click(button, { detail: 0 })
  },
})
const PRESSES: readonly (readonly [name: string, way: string, ReturnType<typeof pointer>])[] = [
  ['mouse', 'pointer', pointer('mouse')],
  ['pen', 'pointer', pointer('pen')],
  ['touch', 'touch', pointer('touch')],
  ['Enter', 'keyboard', key('Enter')],
  ['Space', 'keyboard', key(' ')],
]

const passTime = (milliseconds: number) => act(() => void vi.advanceTimersByTime(milliseconds))

/** The page of a host, with its list, and time that stands still from the opening on. */
async function open(scope: keyof typeof SCOPES) {
  const [opener, confirming] = SCOPES[scope]
  const cloud = createCloud('unused')
  render(hostedPage(cloud))
  await listLoaded()
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  fireEvent.click(screen.getAllByRole('button', { name: opener })[0] ?? expect.fail('no opener'))
  const button = dialog().getByRole('button', { name: confirming })
  return { cloud, button, cancel: dialog().getByRole('button', { name: 'Cancel' }) }
}

/** Whether the dialog took no press so far. */
const isUntouched = (button: HTMLElement) => button.isConnected && button.textContent !== 'Signing out…'

afterEach(() => void vi.useRealTimers())

describe.each(Object.keys(SCOPES) as (keyof typeof SCOPES)[])('the dialog about %s', (scope) => {
  it.each(PRESSES)(
    `takes no press by %s that began in the first 500 ms [W1 ${scope} %s]`,
    async (_name, _way, press) => {
      const { cloud, button } = await open(scope)
      press.down(button)
      press.up(button)
      passTime(499)
      press.down(button)
      press.up(button)
      press.down(button)
      passTime(1)
      press.up(button)
      expect(isUntouched(button)).toBe(true)
      press.down(button)
      press.up(button)
      vi.useRealTimers()
      expect(cloud.deletes()).toEqual([])
      await waitFor(() => expect(cloud.deletes().length).toBeGreaterThan(0))
    },
  )
})

describe('the confirming button', () => {
  it('is marked as disabled until it can be pressed', async () => {
    const { button } = await open('others')
    expect(button).toHaveAttribute('aria-disabled', 'true')
    passTime(500)
    expect(button).not.toHaveAttribute('aria-disabled')
  })

  it('takes no second press of a multi-click, however slow [W1 multi-click]', async () => {
    const { cloud, button } = await open('others')
    passTime(800)
    fireEvent.pointerDown(button)
    fireEvent.click(button, { detail: 2 })
    expect(isUntouched(button)).toBe(true)
    expect(cloud.deletes()).toEqual([])
  })

  it('takes no repetition of a key that is held down [W1 key repeat]', async () => {
    const { cloud, button } = await open('others')
    passTime(800)
    for (let count = 0; count < 3; count++) {
      fireEvent.keyDown(button, { key: 'Enter', repeat: true })
      fireEvent.click(button, { detail: 0 })
    }
    expect(isUntouched(button)).toBe(true)
    expect(cloud.deletes()).toEqual([])
  })

  it('takes a Space that is held down on it', async () => {
    const { button } = await open('others')
    passTime(800)
    fireEvent.keyDown(button, { key: ' ' })
    fireEvent.keyDown(button, { key: ' ', repeat: true })
    fireEvent.keyUp(button, { key: ' ' })
    fireEvent.click(button, { detail: 0 })
    expect(isUntouched(button)).toBe(false)
  })

  it('takes a press by assistive technology, which has no pointer and no key', async () => {
    const { button } = await open('others')
    fireEvent.click(button)
    expect(isUntouched(button)).toBe(true)
    passTime(500)
    fireEvent.click(button)
    expect(isUntouched(button)).toBe(false)
  })
})

describe('a button that sends without a question', () => {
  /** The one that tries again what was refused: it has the focus, and stands where the pointer is. */
  async function openTryAgain() {
    const cloud = createCloud()
    cloud.use(http.delete('*', () => error(403, 'ER_FORBIDDEN', 'FORBIDDEN')))
    await renderLoaded(cloud)
    await confirm(signOutButtons()[0], 'Sign out')
    const button = await screen.findByRole('button', { name: 'Try again' })
    expect(cloud.deletes()).toHaveLength(1)
    return { cloud, button }
  }

  it('takes no second press of a double click [W1 at once double click]', async () => {
    const { cloud, button } = await openTryAgain()
    fireEvent.click(button, { detail: 2 })
    await refresh()
    await waitFor(() => expect(result()).toHaveTextContent(/^Refreshed/))
    expect(cloud.deletes()).toHaveLength(1)
    fireEvent.click(button, { detail: 1 })
    await waitFor(() => expect(cloud.deletes()).toHaveLength(2))
  })

  it('takes no repetition of a key that is held down [W1 at once key repeat]', async () => {
    const { cloud, button } = await openTryAgain()
    await waitFor(() => expect(button).toHaveFocus())
    await userEvent.keyboard('{Enter>20/}')
    await refresh()
    await waitFor(() => expect(result()).toHaveTextContent(/^Refreshed/))
    expect(cloud.deletes()).toHaveLength(2)
  })
})

describe('Cancel and Escape', () => {
  it('are heard at once [W1 cancel]', async () => {
    const { cancel } = await open('all')
    fireEvent.click(cancel, { detail: 2 })
    expect(screen.queryByRole('alertdialog')).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: 'Sign out everywhere' }))
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('alertdialog')).toBeNull()
  })
})
