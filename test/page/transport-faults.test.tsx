import { screen, waitFor } from '@testing-library/react'
import { getResponse, HttpResponse, http } from 'msw'
import { describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { createHandlers, error } from '../../src/mock-cloud/handlers.ts'
import {
  type Cloud,
  confirm,
  createCloud,
  deferred,
  dialog,
  getReasons,
  listLoaded,
  others,
  refresh,
  renderDevices,
  renderLoaded,
  result,
  rows,
  setOnline,
  signOutButtons,
} from '../support/devices.tsx'

const SESSIONS = '*/sessions'
const SESSION = '*/sessions/:id'

const everywhere = () => screen.getByRole('button', { name: 'Sign out everywhere' })

describe('T2 offline before sending', () => {
  it('T2 read: says so, and reads by itself once the connection is back', async () => {
    const cloud = createCloud()
    cloud.use(http.all('*', () => HttpResponse.error()))
    setOnline(false)
    renderDevices(cloud)
    expect(await screen.findByRole('alert')).toHaveTextContent('You’re offline. This page reloads by itself')
    expect(screen.getByRole('button', { name: 'Sign out of this browser only' })).toBeVisible()
    cloud.reset()
    setOnline(true)
    await listLoaded()
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('T2 one: sends nothing, says so in the row, and sends nothing later', async () => {
    const cloud = createCloud()
    await renderLoaded(cloud)
    await userEvent.click(signOutButtons()[0] as HTMLElement)
    setOnline(false)
    await userEvent.click(dialog().getByRole('button', { name: 'Sign out' }))
    expect(await others().findByRole('alert')).toHaveTextContent('There was no connection.')
    setOnline(true)
    await refresh()
    await waitFor(() => expect(cloud.reads()).toBeGreaterThan(1))
    expect(cloud.deletes()).toEqual([])
    expect(rows()).toHaveLength(4)
  })

  it('T2 all: sends nothing, offers the last resort, and sends nothing later', async () => {
    const cloud = createCloud()
    await renderLoaded(cloud)
    await userEvent.click(everywhere())
    setOnline(false)
    await userEvent.click(dialog().getByRole('button', { name: 'Sign out everywhere' }))
    expect(await dialog().findByRole('alert')).toHaveTextContent('There was no connection.')
    expect(dialog().getByRole('button', { name: 'Sign out of this browser only' })).toBeVisible()
    setOnline(true)
    await waitFor(() => expect(cloud.reads()).toBeGreaterThan(1))
    expect(cloud.deletes()).toEqual([])
  })
})

describe('T3 slow, but it comes', () => {
  it('T3 read: is busy with a sketch of the list, then shows it', async () => {
    const cloud = createCloud()
    const { open, opened } = deferred()
    cloud.use(http.get(SESSIONS, () => opened))
    renderDevices(cloud)
    const page = screen.getByRole('heading', { level: 1 }).closest('[aria-busy]')
    expect(page).toHaveAttribute('aria-busy', 'true')
    expect(screen.getByText('Loading your sessions…')).toBeInTheDocument()
    expect(everywhere()).toBeVisible()
    open()
    await listLoaded()
    expect(page).toHaveAttribute('aria-busy', 'false')
    expect(cloud.reads()).toBe(1)
  })

  it('T3 one: the row is busy, and the others can be signed out meanwhile', async () => {
    const cloud = createCloud()
    const { open, opened } = deferred()
    cloud.use(http.delete(SESSION, () => opened))
    await renderLoaded(cloud)
    await confirm(signOutButtons()[0], 'Sign out')
    await waitFor(() => expect(others().getAllByRole('button', { name: 'Signing out…' })).toHaveLength(1))
    await confirm(signOutButtons()[0], 'Sign out')
    await waitFor(() => expect(others().getAllByRole('button', { name: 'Signing out…' })).toHaveLength(2))
    expect(rows()).toHaveLength(4)
    open()
    await waitFor(() => expect(rows()).toHaveLength(2))
    expect(cloud.deletes()).toHaveLength(2)
  })

  it('T3 all: the dialog is busy, and Escape pretends no way back', async () => {
    const cloud = createCloud()
    const { open, opened } = deferred()
    cloud.use(http.delete(SESSIONS, () => opened))
    const { onSignedOut } = await renderLoaded(cloud)
    await confirm(everywhere(), 'Sign out everywhere')
    await userEvent.keyboard('{Escape}{Escape}')
    expect(dialog().getByRole('button', { name: 'Signing out…' })).toHaveAttribute('aria-disabled', 'true')
    open()
    await waitFor(() => expect(getReasons(onSignedOut)).toEqual(['all']))
  })
})

describe('T6 the page goes while a request is on its way', () => {
  it('T6 read: is given up in silence', async () => {
    const cloud = createCloud()
    const { open, opened } = deferred()
    cloud.use(http.get(SESSIONS, () => opened))
    const { unmount, onSignedOut } = renderDevices(cloud)
    await waitFor(() => expect(cloud.reads()).toBe(1))
    unmount()
    open()
    expect(cloud.sent[0]?.signal.aborted).toBe(true)
    expect(onSignedOut).not.toHaveBeenCalled()
  })

  it('T6 one: goes on, and what it brings is nothing to another sign-in', async () => {
    const cloud = createCloud()
    const { open, opened } = deferred()
    cloud.use(
      http.delete(SESSION, async () => {
        await opened
        return error(401, 'ER_UNAUTHORIZED', 'UNAUTHORIZED')
      }),
    )
    let token = cloud.token
    const { onSignedOut } = await renderLoaded(cloud, { getToken: () => token })
    await confirm(signOutButtons()[0], 'Sign out')
    await waitFor(() => expect(cloud.deletes()).toHaveLength(1))
    expect(cloud.sent.at(-1)?.keepalive).toBe(true)
    token = cloud.add({}).accessToken
    cloud.reset()
    await refresh()
    open()
    await waitFor(() => expect(rows()).toHaveLength(5))
    expect(onSignedOut).not.toHaveBeenCalled()
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('T6 all: goes on, and the way out is taken all the same', async () => {
    const cloud = createCloud()
    const { open, opened } = deferred()
    cloud.use(http.delete(SESSIONS, () => opened))
    const { unmount, onSignedOut } = await renderLoaded(cloud)
    await confirm(everywhere(), 'Sign out everywhere')
    await waitFor(() => expect(cloud.deletes()).toHaveLength(1))
    unmount()
    open()
    await waitFor(() => expect(getReasons(onSignedOut)).toEqual(['all']))
    expect(cloud.deletes()).toHaveLength(1)
  })
})

describe('H5 and H6 too many requests', () => {
  it.each([
    ['H5', '7', 7, '7 seconds'],
    ['H5', '3600', 60, '60 minutes'],
    ['H6', null, 15, '15 seconds'],
  ])(
    '%s read: Retry-After %s keeps the rows and reads once more, after %i s',
    async (_id, header, seconds, words) => {
      vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'], now: Date.now() })
      try {
        const cloud = createCloud()
        await renderLoaded(cloud)
        const headers: HeadersInit = header === null ? {} : { 'Retry-After': header }
        cloud.use(http.get(SESSIONS, () => new HttpResponse(null, { status: 429, headers })))
        await refresh()
        expect(await screen.findByRole('alert')).toHaveTextContent(`again in ${words}`)
        expect(rows()).toHaveLength(4)
        cloud.reset()
        const reads = cloud.reads()
        vi.advanceTimersByTime((seconds - 1) * 1000)
        expect(cloud.reads()).toBe(reads)
        vi.advanceTimersByTime(1500)
        await waitFor(() => expect(cloud.reads()).toBe(reads + 1))
        await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
      } finally {
        vi.useRealTimers()
      }
    },
  )
})

describe('B6 the right answer under the wrong content type', () => {
  const mislabelled = (cloud: Cloud) =>
    http.all('*', async ({ request }) => {
      const answer = await getResponse(createHandlers(cloud.db), request)
      return new HttpResponse(await answer?.text(), { headers: { 'Content-Type': 'text/html' } })
    })
  async function renderMislabelled() {
    const cloud = createCloud()
    cloud.use(mislabelled(cloud))
    return { cloud, ...(await renderLoaded(cloud)) }
  }

  it('B6 read: is accepted', async () => {
    await renderMislabelled()
    expect(rows()).toHaveLength(4)
  })

  it('B6 one: is accepted', async () => {
    const { cloud } = await renderMislabelled()
    await confirm(signOutButtons()[0], 'Sign out')
    await waitFor(() => expect(result()).toHaveTextContent('Session signed out. 3 other sessions remain.'))
    expect(cloud.deletes()).toHaveLength(1)
  })

  it('B6 all: is accepted', async () => {
    const { onSignedOut } = await renderMislabelled()
    await confirm(everywhere(), 'Sign out everywhere')
    await waitFor(() => expect(getReasons(onSignedOut)).toEqual(['all']))
  })
})
