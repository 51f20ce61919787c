import { act, screen, waitFor } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { error } from '../../src/mock-cloud/handlers.ts'
import {
  comeBack,
  confirm,
  createCloud,
  deferred,
  devicesPage,
  getReasons,
  listLoaded,
  others,
  refresh,
  renderDevices,
  renderLoaded,
  rows,
  setOnline,
  signOutButtons,
} from '../support/devices.tsx'

const everywhere = () => screen.getByRole('button', { name: 'Sign out everywhere' })

describe('requests that cross', () => {
  it('S5 a list on its way at the exit is dropped, and nothing is sent after', async () => {
    const cloud = createCloud()
    const { onSignedOut } = await renderLoaded(cloud)
    const { open, opened } = deferred()
    cloud.use(http.get('*/sessions', () => opened))
    await refresh()
    await waitFor(() => expect(cloud.reads()).toBe(2))
    const reading = cloud.sent.at(-1)
    await confirm(everywhere(), 'Sign out everywhere')
    await waitFor(() => expect(getReasons(onSignedOut)).toEqual(['all']))
    await waitFor(() => expect(reading?.signal.aborted).toBe(true))
    open()
    dispatchEvent(new Event('online'))
    comeBack()
    await act(async () => {})
    expect(screen.queryByRole('listitem')).toBeNull()
    expect(cloud.requests).toEqual(['GET /sessions', 'GET /sessions', 'DELETE /sessions'])
  })

  it('S6 a list that arrives meanwhile leaves the busy row as it is', async () => {
    const cloud = createCloud()
    const { open, opened } = deferred()
    cloud.use(http.delete('*/sessions/:id', () => opened))
    await renderLoaded(cloud)
    await confirm(signOutButtons()[0], 'Sign out')
    const busy = await others().findByRole('button', { name: 'Signing out…' })
    const counts = new Set([rows().length])
    const observer = new MutationObserver(() => counts.add(rows().length))
    observer.observe(document.body, { childList: true, subtree: true })
    comeBack()
    await waitFor(() => expect(cloud.reads()).toBe(2))
    await refresh()
    await waitFor(() => expect(cloud.reads()).toBe(3))
    expect(busy).toBeInTheDocument()
    expect(counts).toEqual(new Set([4]))
    observer.disconnect()
    open()
    await waitFor(() => expect(rows()).toHaveLength(3))
  })

  it('S10 a token that is gone when the answer comes: the way out, and no error', async () => {
    const cloud = createCloud()
    let token: string | null = cloud.token
    const { open, opened } = deferred()
    cloud.use(http.get('*/sessions', () => opened))
    const { onSignedOut } = renderDevices(cloud, { getToken: () => token })
    await waitFor(() => expect(cloud.reads()).toBe(1))
    token = null
    open()
    await waitFor(() => expect(getReasons(onSignedOut)).toEqual(['expired']))
    expect(screen.queryByRole('alert')).toBeNull()
    expect(screen.queryByRole('listitem')).toBeNull()
  })

  it('S18 the page goes during a DELETE: its outcome reaches the host', async () => {
    const cloud = createCloud()
    const { open, opened } = deferred()
    cloud.use(
      http.delete('*/sessions/:id', async () => {
        await opened
        return error(401, 'ER_UNAUTHORIZED', 'UNAUTHORIZED')
      }),
    )
    const { unmount, onSignedOut } = await renderLoaded(cloud)
    await confirm(signOutButtons()[0], 'Sign out')
    await waitFor(() => expect(cloud.deletes()).toHaveLength(1))
    unmount()
    open()
    await waitFor(() => expect(getReasons(onSignedOut)).toEqual(['expired']))
  })

  it('S21 the connection is lost and comes back during a DELETE: nothing is sent by itself', async () => {
    const cloud = createCloud()
    const { open, opened } = deferred()
    cloud.use(
      http.delete('*/sessions/:id', async () => {
        await opened
        return HttpResponse.error()
      }),
    )
    await renderLoaded(cloud)
    await confirm(signOutButtons()[0], 'Sign out')
    await waitFor(() => expect(cloud.deletes()).toHaveLength(1))
    setOnline(false)
    open()
    setOnline(true)
    expect(await others().findByText('This session is still signed in.')).toBeVisible()
    await refresh()
    expect(cloud.deletes()).toHaveLength(1)
  })
})

/** Throws where it is rendered. */
const unprintable = {
  toString() {
    throw new Error('unprintable')
  },
} as unknown as string

describe('a browser with a mind of its own', () => {
  it('S14 a clock a day ahead: times are bounded, and what is unused does not change', async () => {
    const cloud = createCloud('unused')
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 86_400_000 })
    try {
      await renderLoaded(cloud)
      expect(document.body).not.toHaveTextContent(/in \d+ (hours|minutes)|Invalid/)
      expect(screen.getByRole('button', { name: 'Sign out unused (3)' })).toBeVisible()
    } finally {
      vi.useRealTimers()
    }
  })

  it('S24 a render that throws: the page says so, and this browser can be signed out', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {}) // React tells of what was caught
    const cloud = createCloud()
    const { onSignedOut } = renderDevices(cloud, { email: unprintable })
    expect(screen.getByRole('alert')).toHaveTextContent('Something went wrong on this page')
    await userEvent.click(screen.getByRole('button', { name: 'Sign out of this browser only' }))
    expect(getReasons(onSignedOut)).toEqual(['local'])
  })

  it('S24 is given another try', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const cloud = createCloud()
    const { rerender } = renderDevices(cloud, { email: unprintable })
    rerender(devicesPage(cloud))
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    await listLoaded()
  })
})

describe('a host that does not keep its word', () => {
  it('S26 takes more than five seconds: the page says itself that this browser is signed out', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    try {
      renderDevices(createCloud('expired'), { onSignedOut: () => new Promise(() => {}) })
      await vi.waitFor(() => expect(screen.queryByRole('heading')).toBeNull())
      expect(screen.queryByRole('status')).toBeNull()
      act(() => void vi.advanceTimersByTime(5000))
      expect(screen.getByRole('heading', { name: 'You’re signed out' })).toHaveFocus()
    } finally {
      vi.useRealTimers()
    }
  })
})
