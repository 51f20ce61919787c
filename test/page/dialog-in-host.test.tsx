import { act, fireEvent, render, screen } from '@testing-library/react'
import { http } from 'msw'
import { type ReactNode, type SyntheticEvent, useLayoutEffect, useRef } from 'react'
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import {
  createCloud,
  deferred,
  devicesPage,
  dialog,
  listLoaded,
  renderLoaded,
  signOutButtons,
} from '../support/devices.tsx'

const opener = () => signOutButtons()[0] ?? expect.fail('no row')
const question = () => screen.queryByRole('alertdialog')

function listen(target: EventTarget, type: string, listener: (event: Event) => void, capture: boolean) {
  target.addEventListener(type, listener, capture)
  onTestFinished(() => target.removeEventListener(type, listener, capture))
}

/** What the modals of hosts listen with, from after the dialog was opened on. */
function listenAsHosts(type: 'keydown' | 'keyup') {
  const heard = vi.fn()
  for (const target of [window, document, document.body]) {
    listen(target, type, heard, true)
    listen(target, type, heard, false)
  }
  return heard
}

function listenOnDocument(type: string) {
  const heard = vi.fn()
  listen(document, type, heard, true)
  return heard
}

describe('Escape in a dialog', () => {
  it.each(['keydown', 'keyup'] as const)(
    'closes it, and no %s reaches the host around it [W18 escape]',
    async (type) => {
      await renderLoaded(createCloud())
      const early = listenOnDocument(type)
      await userEvent.click(opener())
      const heard = listenAsHosts(type)
      await userEvent.keyboard('{Escape}')
      expect(question()).toBeNull()
      expect(opener()).toHaveFocus()
      expect(heard).not.toHaveBeenCalled()
      expect(early).not.toHaveBeenCalled()
      await userEvent.keyboard('{Escape}')
      expect(early).toHaveBeenCalledTimes(1)
    },
  )

  it('is kept from the host until it is released', async () => {
    await renderLoaded(createCloud())
    await userEvent.click(opener())
    const heard = listenAsHosts('keydown')
    fireEvent.keyDown(document.activeElement ?? document, { key: 'Escape' })
    fireEvent.keyDown(opener(), { key: 'Escape', repeat: true })
    expect(question()).toBeNull()
    expect(heard).not.toHaveBeenCalled()
    fireEvent.keyUp(opener(), { key: 'Escape' })
    fireEvent.keyDown(opener(), { key: 'Escape' })
    expect(heard).toHaveBeenCalled()
  })

  it('is kept from the host when a press on the text took the focus from the buttons', async () => {
    await renderLoaded(createCloud())
    await userEvent.click(opener())
    await userEvent.click(dialog().getByText(/sensors/i))
    const heard = listenAsHosts('keydown')
    await userEvent.keyboard('{Escape}')
    expect(question()).toBeNull()
    expect(heard).not.toHaveBeenCalled()
  })

  it('is kept from the host while the sign-out is at work, and does not close it', async () => {
    const cloud = createCloud()
    const { open, opened } = deferred()
    cloud.use(http.delete('*/sessions', () => opened))
    await renderLoaded(cloud)
    await userEvent.click(screen.getByRole('button', { name: 'Sign out everywhere' }))
    await userEvent.click(dialog().getByRole('button', { name: 'Sign out everywhere' }))
    const heard = listenAsHosts('keydown')
    await userEvent.keyboard('{Escape}{Escape}')
    expect(question()).toBeVisible()
    expect(heard).not.toHaveBeenCalled()
    open()
  })

  it('has a target that Mantine, which listens first on the window, leaves alone', async () => {
    await renderLoaded(createCloud())
    const marks: unknown[] = []
    const mantine = ({ target }: Event) =>
      marks.push((target as Element).getAttribute('data-mantine-stop-propagation'))
    listen(window, 'keydown', mantine, true)
    await userEvent.click(opener())
    await userEvent.keyboard('{Tab}{Escape}')
    expect(marks).toEqual(['true', 'true'])
  })

  it('is left to a modal that a host opens above it', async () => {
    await renderLoaded(createCloud())
    await userEvent.click(opener())
    const above = document.createElement('dialog')
    above.append(document.createElement('button'))
    document.body.append(above)
    onTestFinished(() => above.remove())
    above.showModal()
    await userEvent.keyboard('{Escape}')
    expect(above.open).toBe(false)
    expect(question()).toBeVisible()
  })
})

describe('Tab in a dialog', () => {
  it('goes round its buttons, and is not heard by a focus trap of the host', async () => {
    await renderLoaded(createCloud())
    const heard = listenOnDocument('keydown')
    await userEvent.click(opener())
    const [cancel, confirming] = dialog().getAllByRole('button')
    for (const next of [confirming, cancel, confirming]) {
      await userEvent.keyboard('{Tab}')
      expect(next).toHaveFocus()
    }
    await userEvent.keyboard('{Shift>}{Tab}{Tab}{/Shift}')
    expect(confirming).toHaveFocus()
    expect(heard.mock.calls.filter(([{ key }]) => key === 'Tab')).toEqual([])
  })
})

/** A native dialog and an accordion of a host's around the page, and what they hear. */
function NativeHost({ heard, children }: { heard: (event: SyntheticEvent) => void; children: ReactNode }) {
  const ref = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const opened = ref.current
    opened?.showModal()
    return () => opened?.close()
  }, [])
  return (
    <dialog ref={ref} aria-label="Your account" onBeforeToggle={heard} onCancel={heard} onClose={heard}>
      <details open onToggle={heard}>
        <summary>Devices</summary>
        {children}
      </details>
    </dialog>
  )
}

/** Resolves when that is closed, and so what was closed before it: these events come in order. */
function closeAnotherDialog() {
  const another = document.createElement('dialog')
  document.body.append(another)
  onTestFinished(() => another.remove())
  const closed = new Promise((resolve) => another.addEventListener('close', resolve))
  another.show()
  another.close()
  return closed
}

describe('in a <dialog> and a <details> of a host', () => {
  async function renderInNativeHost(reactStrictMode = false) {
    const heard = vi.fn<(event: SyntheticEvent) => void>()
    render(<NativeHost heard={heard}>{devicesPage(createCloud())}</NativeHost>, { reactStrictMode })
    await listLoaded()
    heard.mockClear()
    return {
      modal: screen.getByRole('dialog', { name: 'Your account' }),
      types: () => heard.mock.calls.map(([{ type }]) => type),
    }
  }

  it.each(['{Escape}', '{Enter}'])('%s closes the question, which the host does not hear', async (key) => {
    const { modal, types } = await renderInNativeHost()
    await userEvent.click(opener())
    await userEvent.keyboard(key)
    await closeAnotherDialog()
    expect(question()).toBeNull()
    expect(modal).toBeVisible()
    expect(types()).toEqual([])
  })

  it('the question stays open in strict mode, which opens it twice', async () => {
    const { modal, types } = await renderInNativeHost(true)
    await userEvent.click(opener())
    await closeAnotherDialog()
    expect(question()).toBeVisible()
    expect(modal).toBeVisible()
    expect(types()).toEqual([])
  })

  it('a close request, such as Android’s Back, closes the question, which the host does not hear', async () => {
    const { types } = await renderInNativeHost()
    await userEvent.click(opener())
    act(() => void question()?.dispatchEvent(new Event('cancel', { cancelable: true })))
    expect(question()).toBeNull()
    expect(types()).toEqual([])
  })

  it('a disclosure of the page is not heard', async () => {
    const { types } = await renderInNativeHost()
    const help = screen.getByText('How do I tell these apart?')
    const toggled = new Promise((resolve) => {
      help.closest('details')?.addEventListener('toggle', resolve)
    })
    await userEvent.click(help)
    await toggled
    expect(types()).toEqual([])
  })
})

describe('without modal dialogs, as in jsdom', () => {
  beforeEach(() => {
    const { showModal, close } = HTMLDialogElement.prototype
    Object.assign(HTMLDialogElement.prototype, { showModal: undefined, close: undefined })
    onTestFinished(() => void Object.assign(HTMLDialogElement.prototype, { showModal, close }))
  })

  it('asks all the same, with the focus on the safe button, and gives the focus back', async () => {
    const cloud = createCloud()
    await renderLoaded(cloud)
    for (const sayNo of ['{Escape}', '{Enter}']) {
      await userEvent.click(opener())
      expect(dialog().getByRole('button', { name: 'Cancel' })).toHaveFocus()
      await userEvent.keyboard(sayNo)
      expect(question()).toBeNull()
      expect(opener()).toHaveFocus()
    }
    expect(cloud.deletes()).toEqual([])
  })
})

describe('a host that has every dialog otherwise', () => {
  it.each([
    'dialog { display: none }',
    'dialog { visibility: hidden; opacity: 0; transform: scale(0); pointer-events: none }',
    'dialog { display: flex; min-width: 100%; min-height: 100%; width: 100vw; height: 100vh; max-width: 100%; max-height: 100% }',
  ])('%s: it is visible, and no larger than what is in it [W18 dialog]', async (css) => {
    const style = document.createElement('style')
    style.textContent = css
    document.head.append(style)
    onTestFinished(() => style.remove())
    await renderLoaded(createCloud())
    await userEvent.click(opener())
    expect(question()).toBeVisible()
    const { width, height } = question()?.getBoundingClientRect() ?? { width: 0, height: 0 }
    expect(width).toBeGreaterThan(200)
    expect(width).toBeLessThan(innerWidth)
    expect(height).toBeGreaterThan(100)
    expect(height).toBeLessThan(innerHeight * 0.75)
  })
})
