import { screen, waitFor } from '@testing-library/react'
import { http } from 'msw'
import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { askingSession } from '../../src/mock-cloud/faults.ts'
import { sessionsFor, success } from '../../src/mock-cloud/handlers.ts'
import {
  type Cloud,
  comeBack,
  confirm,
  createCloud,
  deferred,
  dialog,
  refresh,
  renderLoaded,
  result,
  sessionRows,
  signOutButtons,
} from '../support/devices.tsx'

type Listed = ReturnType<typeof sessionsFor>

/** Answers with what `change` makes of the list. */
const listing = (cloud: Cloud, change: (sessions: Listed) => object[]) =>
  http.get('*/sessions', ({ request }) => {
    const asking = askingSession(cloud.db, request)
    return asking && success({ sessions: change(sessionsFor(cloud.db, asking)) })
  })

/** From now on the list is what `change` makes of it. */
const list = (...args: Parameters<typeof listing>) => args[0].use(listing(...args))

const without = (session: { id: unknown } | undefined) => (sessions: Listed) =>
  sessions.filter(({ id }) => id !== session?.id)

/** Lists that lack sessions which live: what is missing from them has not ended. */
const PARTIAL = [
  ['lacks this session', (sessions: Listed) => sessions.slice(0, 3).filter(({ current }) => !current)],
  ['cannot be read whole', (sessions: Listed) => sessions.map((one, n) => (n < 3 ? one : {}))],
] as const

describe.each(PARTIAL)('a list that %s', (_name, partial) => {
  it('tells of no end, and of no new sign-in once it is whole again [W2 refresh]', async () => {
    const cloud = createCloud()
    await renderLoaded(cloud)
    list(cloud, partial)
    await refresh()
    await waitFor(() => expect(result()).toHaveTextContent(/^Refreshed/))
    expect(result()).not.toHaveTextContent(/ended|Nothing has changed/)
    cloud.reset()
    await refresh()
    await waitFor(() => expect(sessionRows()).toHaveLength(5))
    expect(result()).not.toHaveTextContent(/New sign-in|new sign-ins|ended/)
  })

  it('is no first list to call later ones new [W2 new]', async () => {
    const cloud = createCloud()
    list(cloud, partial)
    await renderLoaded(cloud)
    cloud.reset()
    await refresh()
    await waitFor(() => expect(sessionRows()).toHaveLength(5))
    expect(result()).not.toHaveTextContent(/new sign-in/i)
    expect(screen.queryByText('New')).toBeNull()
  })

  it('is not remembered as what the last visit had [W2 last visit]', async () => {
    const cloud = createCloud()
    list(cloud, partial)
    const { unmount } = await renderLoaded(cloud)
    unmount()
    const key = 'active-devices:visit'
    const remembered = JSON.parse(localStorage.getItem(key) ?? 'null')
    localStorage.setItem(key, JSON.stringify(remembered && { ...remembered, at: remembered.at - 86_400_000 }))
    cloud.reset()
    await renderLoaded(cloud)
    expect(result()).not.toHaveTextContent(/new since/)
    expect(screen.queryByText('New')).toBeNull()
  })

  it('gives no number to what “everywhere” ends [W2 count]', async () => {
    const cloud = createCloud()
    list(cloud, partial)
    await renderLoaded(cloud)
    await userEvent.click(screen.getByRole('button', { name: 'Sign out everywhere' }))
    expect(dialog().getByText(/^All your sessions end/)).toBeVisible()
  })
})

it('marks no row as ended that a shorter list without this session lacks [W2 rows]', async () => {
  const cloud = createCloud()
  list(cloud, (sessions) => sessions.filter(({ current }) => !current))
  await renderLoaded(cloud)
  list(cloud, (sessions) => sessions.filter(({ current }) => !current).slice(0, 1))
  const reads = cloud.reads()
  comeBack()
  await waitFor(() => expect(cloud.reads()).toBeGreaterThan(reads))
  await waitFor(() => expect(screen.queryByText('Refreshing…')).toBeNull())
  expect(screen.queryByText('No longer signed in')).toBeNull()
})

it('says that a session is still signed in which a list lacked once, and has again [W2 listed again]', async () => {
  const cloud = createCloud()
  await renderLoaded(cloud)
  const [target] = cloud.others()
  const accepting = http.delete('*/sessions/:id', () => success({}))
  cloud.use(accepting, listing(cloud, without(target)))
  await confirm(signOutButtons()[0], 'Sign out')
  await waitFor(() => expect(result()).toHaveTextContent('Session signed out. 3 other sessions remain.'))
  cloud.reset()
  comeBack()
  await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('This session is still signed in.'))
  expect(result()).not.toHaveTextContent('Session signed out.')
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  await waitFor(() => expect(cloud.others()).toHaveLength(3))
})

it('counts no session as used whose time goes back [W2 used]', async () => {
  const cloud = createCloud()
  await renderLoaded(cloud)
  list(cloud, (sessions) =>
    sessions.map((one) => (one.current ? one : { ...one, lastAccessed: one.lastAccessed - 3600 })),
  )
  await refresh()
  await waitFor(() => expect(result()).toHaveTextContent(/^Refreshed/))
  expect(result()).not.toHaveTextContent(/used meanwhile|Nothing has changed/)
})

it('asks about a row no more once it has gone, also when it is listed again', async () => {
  const cloud = createCloud()
  await renderLoaded(cloud)
  const [, second] = cloud.others()
  const ending = deferred()
  const held = http.delete('*/sessions/:id', () => ending.opened)
  cloud.use(held, listing(cloud, without(second)))
  await confirm(signOutButtons()[0], 'Sign out')
  // The first of those that are not at work.
  await userEvent.click(signOutButtons()[0] ?? expect.fail('no such row'))
  dialog()
  ending.open()
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull())
  expect(sessionRows()).toHaveLength(3)
  cloud.reset()
  await refresh()
  await waitFor(() => expect(sessionRows()).toHaveLength(4))
  expect(screen.queryByRole('alertdialog')).toBeNull()
})

it('does not take the newest for this device where several are flagged as it', async () => {
  const cloud = createCloud()
  list(cloud, (sessions) => sessions.map((one) => ({ ...one, current: true })))
  await renderLoaded(cloud)
  expect(result()).toHaveTextContent(/several sessions\. The newest signed in \d+ \w+, \d\d:\d\d\.$/)
})
