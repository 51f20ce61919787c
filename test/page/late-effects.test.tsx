import { screen, waitFor } from '@testing-library/react'
import { http } from 'msw'
import { describe, expect, it } from 'vitest'
import {
  type Cloud,
  confirm,
  createCloud,
  dialog,
  EMAIL,
  getReasons,
  others,
  refresh,
  renderLoaded,
  result,
  rows,
  signOutButtons,
  skipWaits,
} from '../support/devices.tsx'

const button = (name: string) => screen.getByRole('button', { name })

/** When the cloud does what it was asked for, and what it answers at once; `null`: nothing. */
const LATE = [
  ['30 s later, without an answer', 30_000, null],
  ['30 s after a 504', 30_000, 504],
] as const

type Late = { after: number; status: number | null }

/** The cloud does what a DELETE asks for, but later. */
function doLate(cloud: Cloud, { after, status }: Late): void {
  const answer = () =>
    status === null ? new Promise<never>(() => {}) : Promise.resolve(new Response(null, { status }))
  cloud.use(
    http.delete('*/sessions/:id', ({ params }) => {
      setTimeout(() => cloud.db.end(EMAIL, BigInt(String(params.id))), after)
      return answer()
    }),
    http.delete('*/sessions', () => {
      setTimeout(() => cloud.db.endAll(EMAIL), after)
      return answer()
    }),
  )
}

async function start(late: Late) {
  const eventually = skipWaits()
  const cloud = createCloud()
  const { onSignedOut } = await renderLoaded(cloud)
  doLate(cloud, late)
  return { cloud, onSignedOut, eventually }
}

const cancel = async () => {
  dialog().getByRole('button', { name: 'Cancel' }).click()
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull())
}

it('takes the second look for the answer when it is done 1 s after a 504 [W4 second look]', async () => {
  const { eventually, cloud } = await start({ after: 1000, status: 504 })
  await confirm(signOutButtons()[0], 'Sign out')
  await eventually(() => expect(result()).toHaveTextContent('Session signed out. 3 other sessions remain.'))
  expect(screen.queryByRole('alert')).toBeNull()
  expect(cloud.reads()).toBe(3)
})

describe.each(LATE)('a cloud that does it %s', (_name, after, status) => {
  it('says that the session is still signed in, and later that it was signed out after all [W4 late session]', async () => {
    const { cloud, eventually } = await start({ after, status })
    await confirm(signOutButtons()[0], 'Sign out')
    await eventually(() =>
      expect(others().getByRole('alert')).toHaveTextContent('This session is still signed in.'),
    )
    await eventually(() => expect(cloud.others()).toHaveLength(3))
    await refresh()
    await eventually(() => expect(rows()).toHaveLength(3))
    expect(result()).toHaveTextContent('The session was signed out after all. 3 other sessions remain.')
    expect(cloud.deletes()).toHaveLength(1)
  })

  it('says of many first that they are still signed in, and then that they are not after all [W4 late others]', async () => {
    const { cloud, eventually } = await start({ after, status })
    await confirm(button('Sign out all others'), 'Sign out 4 sessions')
    await eventually(() => expect(others().getByRole('alert')).toHaveTextContent(/still signed in/))
    await eventually(() => expect(cloud.others()).toHaveLength(0))
    await refresh()
    await eventually(() => expect(rows()).toHaveLength(0))
    expect(result()).toHaveTextContent('4 sessions were signed out after all. No other sessions remain.')
    expect(screen.queryByRole('alert')).toBeNull()
    expect(cloud.deletes()).toHaveLength(4)
  })

  it('gives an end that was asked for here as the reason of a later 401 [W4 late current]', async () => {
    const { cloud, eventually, onSignedOut } = await start({ after, status })
    await confirm(button('Sign out here'), 'Sign out here')
    await eventually(() =>
      expect(dialog().getByRole('alert')).toHaveTextContent('You’re still signed in here.'),
    )
    await cancel()
    await eventually(() => expect(cloud.db.authorize(cloud.token)).toBeUndefined())
    await refresh()
    await eventually(() => expect(getReasons(onSignedOut)).toEqual(['current']))
  })

  it('words a later 401 softly after signing out everywhere [W4 late all]', async () => {
    const { cloud, eventually, onSignedOut } = await start({ after, status })
    await confirm(button('Sign out everywhere'), 'Sign out everywhere')
    await eventually(() =>
      expect(dialog().getByRole('alert')).toHaveTextContent('All 5 sessions are still signed in.'),
    )
    await cancel()
    await eventually(() => expect(cloud.db.authorize(cloud.token)).toBeUndefined())
    await refresh()
    await eventually(() => expect(getReasons(onSignedOut)).toEqual(['all-unconfirmed']))
  })
})

it.each([
  ['Sign out everywhere', 'Couldn’t confirm whether your sessions were signed out.'],
  ['Sign out here', 'Couldn’t confirm whether this session was signed out.'],
])(
  'says after an open "%s" what was asked, and not that the cloud was not told [W4 local]',
  async (label, words) => {
    const eventually = skipWaits()
    const cloud = createCloud()
    // A host that fails leaves the words to the page.
    await renderLoaded(cloud, { onSignedOut: () => Promise.reject(new Error('host')) })
    doLate(cloud, { after: 30_000, status: 504 })
    await confirm(button(label), label)
    await eventually(() => expect(dialog().getByRole('alert')).toBeVisible())
    dialog().getByRole('button', { name: 'Sign out of this browser only' }).click()
    await eventually(() => expect(screen.getByRole('heading', { name: 'You’re signed out' })).toBeVisible())
    expect(screen.getByRole('status')).toHaveTextContent(`You’re signed out in this browser. ${words}`)
  },
)
