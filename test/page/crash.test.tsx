import { screen, waitFor, within } from '@testing-library/react'
import { http } from 'msw'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { error } from '../../src/mock-cloud/handlers.ts'
import {
  type Cloud,
  comeBack,
  confirm,
  createCloud,
  deferred,
  devicesPage,
  listLoaded,
  renderDevices,
  renderLoaded,
  result,
  rows,
  signOutButtons,
} from '../support/devices.tsx'
import { renderSite } from '../support/site.tsx'

const CRASHED = 'Something went wrong on this page'
const button = (name: string) => screen.getByRole('button', { name })

/** A message that cannot be parsed: the page throws where it is shown. */
const CRASHING = { messages: { 'devices.title': {} as never } }

// React tells of every error that a boundary caught.
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}))

/** Each DELETE waits for its turn. */
function holdDeletes(cloud: Cloud) {
  const held: (() => void)[] = []
  cloud.use(
    http.delete('*/sessions/:id', () => new Promise<undefined>((go) => held.push(() => go(undefined)))),
  )
  return held
}

/** A job of four of which one is done and three are on their way, and a page that crashes then. */
async function crashDuringJob() {
  const cloud = createCloud()
  const { rerender, onSignedOut } = await renderLoaded(cloud)
  const held = holdDeletes(cloud)
  await confirm(button('Sign out all others'), 'Sign out 4 sessions')
  await waitFor(() => expect(held).toHaveLength(3))
  held[0]?.()
  await screen.findByText('1 of 4')
  await waitFor(() => expect(held).toHaveLength(4))
  rerender(devicesPage(cloud, { onSignedOut, ...CRASHING }))
  expect(screen.getByRole('alert')).toHaveTextContent(CRASHED)
  return {
    cloud,
    onSignedOut,
    heal: () => rerender(devicesPage(cloud, { onSignedOut })),
    release() {
      for (const go of held) go()
    },
  }
}

describe('a page that crashes in the midst of a job', () => {
  it('tells how far the job is, and in the end what was signed out [W8 others]', async () => {
    const { cloud, release } = await crashDuringJob()
    expect(screen.getByText('1 of 4')).toBeVisible()
    expect(document.body).not.toHaveTextContent('Nothing was signed out')
    release()
    await waitFor(() => expect(result()).toHaveTextContent('4 sessions signed out.'))
    expect(cloud.deletes()).toHaveLength(4)
  })

  it('goes on with the job after "Try again" [W8 try again]', async () => {
    const { cloud, heal, release } = await crashDuringJob()
    heal()
    await userEvent.click(button('Try again'))
    await listLoaded()
    expect(screen.getByText('1 of 4')).toBeVisible()
    release()
    await waitFor(() =>
      expect(result()).toHaveTextContent('4 sessions signed out. No other sessions remain.'),
    )
    expect(cloud.deletes()).toHaveLength(4)
  })

  it('shows the progress until the list has been read [W8 checking]', async () => {
    const { cloud, release } = await crashDuringJob()
    const { open, opened } = deferred()
    cloud.use(http.get('*/sessions', () => opened))
    release()
    await waitFor(() => expect(cloud.reads()).toBe(2))
    expect(screen.getByText('4 of 4')).toBeVisible()
    open()
    await waitFor(() => expect(result()).toHaveTextContent('4 sessions signed out.'))
  })

  it('can be left, and the host is told what is not confirmed [W8 local]', async () => {
    const { onSignedOut } = await crashDuringJob()
    await userEvent.click(button('Sign out of this browser only'))
    expect(onSignedOut.mock.calls).toEqual([
      ['local', { signedOut: 0, unconfirmed: 4, othersUntouched: false, selfUnconfirmed: undefined }],
    ])
  })
})

it('tells of a single sign-out that was at work when the page crashed [W8 session]', async () => {
  const cloud = createCloud()
  const { rerender } = await renderLoaded(cloud)
  const held = holdDeletes(cloud)
  await confirm(signOutButtons()[0], 'Sign out')
  await waitFor(() => expect(held).toHaveLength(1))
  rerender(devicesPage(cloud, CRASHING))
  expect(result()).toHaveTextContent('Signing out…')
  held[0]?.()
  await waitFor(() => expect(result()).toHaveTextContent('Session signed out.'))
})

it('tells that everywhere is not confirmed when no list had come [W8 all]', async () => {
  const cloud = createCloud()
  cloud.use(http.all('*', () => error(500, 'ER_INTERNAL', 'INTERNAL_ERROR')))
  const { rerender } = renderDevices(cloud)
  await confirm(button('Sign out everywhere'), 'Sign out everywhere')
  await within(screen.getByRole('alertdialog')).findByText(/^Couldn’t confirm whether your sessions/)
  rerender(devicesPage(cloud, CRASHING))
  expect(result()).toHaveTextContent('Couldn’t confirm whether your sessions were signed out.')
})

it('says that nothing was signed out only where nothing was asked for [W8 nothing]', () => {
  renderDevices(createCloud(), CRASHING)
  expect(result()).toHaveTextContent('Nothing was signed out from this page.')
})

describe('an extension that removes elements', () => {
  const root = () => document.querySelector<HTMLElement>('.active-devices') ?? expect.fail('no root')
  const content = () => document.querySelector<HTMLElement>('.ad-page') ?? expect.fail('no page')

  it('leads to the crash page when a row goes that had been removed; what was done is told [W17 row]', async () => {
    const cloud = createCloud('unused')
    await renderLoaded(cloud)
    const held = holdDeletes(cloud)
    await confirm(button('Sign out unused (3)'), 'Sign out 3 sessions')
    await waitFor(() => expect(held).toHaveLength(3))
    rows()[3]?.remove()
    for (const go of held) go()
    expect(await screen.findByRole('alert')).toHaveTextContent(CRASHED)
    await waitFor(() => expect(result()).toHaveTextContent('3 sessions signed out.'))
    expect(button('Sign out of this browser only')).toBeVisible()
    await userEvent.click(button('Try again'))
    await listLoaded()
    expect(rows()).toHaveLength(2)
    expect(cloud.deletes()).toHaveLength(3)
  })

  describe.each([
    ['root', root],
    ['content', content],
  ])('%s', (name, find) => {
    it(`is put back, with its job [W17 ${name}]`, async () => {
      const cloud = createCloud()
      await renderLoaded(cloud)
      const held = holdDeletes(cloud)
      await confirm(button('Sign out all others'), 'Sign out 4 sessions')
      await waitFor(() => expect(held).toHaveLength(3))
      find().remove()
      await screen.findByText('0 of 4')
      for (const go of held) go()
      await waitFor(() => expect(held).toHaveLength(4))
      held[3]?.()
      await waitFor(() => expect(result()).toHaveTextContent('4 sessions signed out.'))
    })

    it('does not keep a host from unmounting when it is removed each time [W17 unmount]', async () => {
      const { unmount } = await renderLoaded(createCloud())
      const element = find()
      for (let times = 0; times < 5; times++) {
        element.remove()
        await Promise.resolve()
      }
      expect(element.isConnected).toBe(false)
      unmount()
      expect(document.querySelector('.active-devices')).toBeNull()
    })
  })

  it('leaves no blank page at the end of the session [W17 exit]', async () => {
    const cloud = createCloud()
    renderSite(cloud, '/settings/devices')
    await listLoaded()
    cloud.db.endAll('you@example.com')
    const element = content()
    const remove = () => element.remove()
    const observer = new MutationObserver(remove)
    observer.observe(element.parentNode ?? document, { childList: true })
    remove()
    comeBack()
    expect(await screen.findByRole('textbox', { name: 'Email address' })).toBeVisible()
    observer.disconnect()
  })
})
