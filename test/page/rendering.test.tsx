import { act, screen, waitFor } from '@testing-library/react'
import { http } from 'msw'
import { beforeEach, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { SessionRow } from '../../src/sessions/row/SessionRow.tsx'
import {
  confirm,
  createCloud,
  deferred,
  refresh,
  renderLoaded,
  result,
  rows,
  signOutButtons,
} from '../support/devices.tsx'

vi.mock('../../src/sessions/row/SessionRow.tsx', { spy: true })

const render = vi.mocked(SessionRow)
beforeEach(() => void render.mockClear())

/** Ids of the other sessions whose rows were rendered; every list has a new time for this one. */
const rendered = () =>
  new Set(
    render.mock.calls
      .map(([{ session }]) => session)
      .filter(({ current }) => !current)
      .map(({ id }) => id as string),
  )

/** The page with its list, and the ids of the other sessions in it. */
async function renderOthers() {
  const cloud = createCloud()
  await renderLoaded(cloud)
  render.mockClear()
  const ids = cloud.others().map(({ id }) => String(id))
  return { cloud, ids }
}

it('renders the row that is signed out, and no other', async () => {
  const { cloud, ids } = await renderOthers()
  const held = deferred()
  cloud.use(http.delete('*/sessions/:id', () => held.opened))
  await confirm(signOutButtons()[1], 'Sign out')
  await screen.findByText('Signing out…')
  held.open()
  await waitFor(() => expect(result()).toHaveTextContent('Session signed out.'))
  expect(rows()).toHaveLength(3)
  expect(rendered()).toEqual(new Set([ids[1]]))
})

it('renders no row for a list that tells nothing new', async () => {
  const { cloud } = await renderOthers()
  await refresh()
  await waitFor(() => expect(cloud.reads()).toBe(2))
  expect(rendered()).toEqual(new Set())
})

it('renders no row because a person points at it, or puts the focus there', async () => {
  await renderOthers()
  await userEvent.hover(signOutButtons()[1] as HTMLElement)
  act(() => signOutButtons()[2]?.focus())
  await userEvent.unhover(signOutButtons()[1] as HTMLElement)
  expect(rendered()).toEqual(new Set())
})

it('renders the page a few times for a job of many, and not at each answer', async () => {
  const cloud = createCloud('many')
  await renderLoaded(cloud)
  render.mockClear()
  const count = cloud.others().length
  await confirm(screen.getByRole('button', { name: 'Sign out all others' }), `Sign out ${count} sessions`)
  await waitFor(() => expect(result()).toHaveTextContent(`${count} sessions signed out.`))
  expect(render.mock.calls.filter(([{ session }]) => session.current).length).toBeLessThan(20)
})

it('renders as a minute passes only the rows whose words change', async () => {
  vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'], now: Date.now() })
  try {
    const { ids } = await renderOthers()
    act(() => void vi.advanceTimersByTime(4 * 60_000))
    // "In use now" ends for the first; hours, days and months of the others go on.
    await waitFor(() => expect(rows()[0]).not.toHaveTextContent('In use now'))
    // And the dot of the second moves by half a per cent of the axis.
    expect(rendered()).toEqual(new Set(ids.slice(0, 2)))
  } finally {
    vi.useRealTimers()
  }
})
