import { render, screen, waitFor } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { forgetActiveDevices } from '../../src/embed/ActiveDevices.tsx'
import { onFirstRequests } from '../../src/mock-cloud/faults.ts'
import { error, success } from '../../src/mock-cloud/handlers.ts'
import {
  type Cloud,
  confirm,
  createCloud,
  deferred,
  devicesPage,
  dialog,
  EMAIL,
  getReasons,
  listLoaded,
  renderDevices,
  renderLoaded,
  result,
  rows,
  signOutButtons,
} from '../support/devices.tsx'

const OTHER = 'other@example.com'
const VISIT = 'active-devices:visit'

/** A host whose token is another one from `renew` on, for the same account. */
function renewable(cloud: Cloud) {
  let token = cloud.token
  return {
    getToken: () => token,
    renew() {
      const [next] = cloud.db.signInAll(EMAIL, [{}])
      token = next?.accessToken ?? expect.fail('no session')
    },
  }
}

// Without types a host gives a number, too.
const NUMBER = 7 as unknown as string

describe.each([{ accountId: '7' }, { accountId: NUMBER }, { email: EMAIL }])(
  'a token renewed for the account %o',
  (account) => {
    it('goes on with an open question, and with what it confirms [W12 renewed token]', async () => {
      const cloud = createCloud()
      const { getToken, renew } = renewable(cloud)
      await renderLoaded(cloud, { ...account, getToken })
      signOutButtons()[0]?.click()
      renew()
      ;(await screen.findByRole('button', { name: 'Sign out' })).click()
      await waitFor(() => expect(cloud.deletes()).toHaveLength(1))
      await waitFor(() => expect(result()).toHaveTextContent(/^Session signed out\./))
    })

    it('goes on with a job of many [W12 job]', async () => {
      const cloud = createCloud()
      const { getToken, renew } = renewable(cloud)
      await renderLoaded(cloud, { ...account, getToken })
      const { open, opened } = deferred()
      cloud.use(http.delete('*/sessions/:id', () => opened))
      await confirm(screen.getByRole('button', { name: 'Sign out all others' }), 'Sign out 4 sessions')
      renew()
      open()
      await waitFor(() => expect(result()).toHaveTextContent('4 sessions signed out.'))
      expect(cloud.deletes()).toHaveLength(4)
    })

    it('is sent where the old one was refused, and the sign-in goes on [W12 refused]', async () => {
      const cloud = createCloud()
      const { getToken, renew } = renewable(cloud)
      const { onSignedOut } = await renderLoaded(cloud, { ...account, getToken })
      cloud.use(
        http.get('*/sessions', ({ request }) => {
          if (!request.headers.get('Authorization')?.includes(cloud.token)) return undefined
          renew()
          return error(401, 'ER_UNAUTHORIZED', 'UNAUTHORIZED')
        }),
      )
      screen.getByRole('button', { name: 'Refresh' }).click()
      await waitFor(() => expect(rows()).toHaveLength(5))
      expect(onSignedOut).not.toHaveBeenCalled()
    })
  },
)

describe('a token renewed while its own session is signed out', () => {
  const props = { accountId: '7' }

  it('leaves its new session signed in, and says so [W12 renewed here]', async () => {
    const cloud = createCloud()
    const { getToken, renew } = renewable(cloud)
    const { onSignedOut } = await renderLoaded(cloud, { ...props, getToken })
    cloud.use(http.delete('*/sessions/:id', () => renew()))
    await confirm(screen.getByRole('button', { name: 'Sign out here' }), 'Sign out here')
    expect(await dialog().findByRole('alert')).toHaveTextContent('You’re still signed in here.')
    expect(onSignedOut).not.toHaveBeenCalled()
    expect(cloud.deletes()).toHaveLength(1)
  })

  it('is not signed out everywhere [W12 renewed everywhere]', async () => {
    const cloud = createCloud()
    const { getToken, renew } = renewable(cloud)
    const { onSignedOut } = await renderLoaded(cloud, { ...props, getToken })
    cloud.use(
      http.delete('*/sessions', () => {
        cloud.db.endAll(EMAIL)
        renew()
        return success({})
      }),
    )
    await confirm(screen.getByRole('button', { name: 'Sign out everywhere' }), 'Sign out everywhere')
    expect(await dialog().findByRole('alert')).toHaveTextContent('This one is still signed in.')
    expect(onSignedOut).not.toHaveBeenCalled()
  })

  it('is signed out everywhere where the new one has ended too [W12 renewed token]', async () => {
    const cloud = createCloud()
    const { getToken, renew } = renewable(cloud)
    const { onSignedOut } = await renderLoaded(cloud, { ...props, getToken })
    cloud.use(http.delete('*/sessions', () => renew()))
    await confirm(screen.getByRole('button', { name: 'Sign out everywhere' }), 'Sign out everywhere')
    await waitFor(() => expect(getReasons(onSignedOut)).toEqual(['all']))
  })

  it('sends nothing for the session of a list that was answered to the old one [W12 renewed read]', async () => {
    const cloud = createCloud()
    const { getToken, renew } = renewable(cloud)
    cloud.use(
      http.get(
        '*/sessions',
        onFirstRequests(1, () => renew()),
      ),
    )
    const { onSignedOut } = await renderLoaded(cloud, { ...props, getToken })
    await confirm(screen.getByRole('button', { name: 'Sign out here' }), 'Sign out here')
    expect(await dialog().findByRole('alert')).toHaveTextContent(/^Couldn’t sign out this session\./)
    expect(onSignedOut).not.toHaveBeenCalled()
    expect(cloud.deletes()).toEqual([])
  })

  it('sends nothing for a session that is this browser’s no more [W12 renewed before]', async () => {
    const cloud = createCloud()
    const { getToken, renew } = renewable(cloud)
    const { onSignedOut } = await renderLoaded(cloud, { ...props, getToken })
    await userEvent.click(screen.getByRole('button', { name: 'Sign out here' }))
    const confirming = dialog().getByRole('button', { name: 'Sign out here' })
    renew()
    confirming.click()
    expect(await dialog().findByRole('alert')).toHaveTextContent(/^Couldn’t sign out this session\./)
    expect(onSignedOut).not.toHaveBeenCalled()
    expect(cloud.deletes()).toEqual([])
  })
})

it('never ends the session that a renewed token has made this browser’s own [W12 renewed job]', async () => {
  const cloud = createCloud()
  const next = cloud.add({})
  let token = cloud.token
  const props = { accountId: '7', getToken: () => token }
  const { onSignedOut } = await renderLoaded(cloud, props)
  await userEvent.click(screen.getByRole('button', { name: 'Sign out all others' }))
  token = next.accessToken
  dialog().getByRole('button', { name: 'Sign out 5 sessions' }).click()
  await waitFor(() => expect(result()).toHaveTextContent('4 of 5 signed out.'))
  expect(onSignedOut).not.toHaveBeenCalled()
  expect(cloud.db.sessionsOf(EMAIL).map(({ id }) => id)).toContain(next.id)
})

it('asks with a new token at each call for no more than is needed [W12 new token each call]', async () => {
  const cloud = createCloud()
  let calls = 0
  cloud.use(http.get('*/sessions', () => HttpResponse.json({ result: 'success', data: { sessions: [] } })))
  render(devicesPage(cloud, { getToken: () => `token${calls++}` }))
  await screen.findByText(/^Your sign-in changed several times in a row/)
  expect(cloud.reads()).toBeLessThan(4)
})

it('reads the list once with a new token at each call of one account [W12 new token each call]', async () => {
  const cloud = createCloud()
  let calls = 0
  cloud.use(http.get('*/sessions', () => HttpResponse.json({ result: 'success', data: { sessions: [] } })))
  render(devicesPage(cloud, { accountId: '7', getToken: () => `token${calls++}` }))
  await screen.findByText(/no active sessions/)
  expect(cloud.reads()).toBe(1)
})

it('tells what was confirmed and is dropped because the account changed [W12 dropped work]', async () => {
  const cloud = createCloud()
  const [other] = cloud.db.signInAll(OTHER, [{}])
  const { rerender } = await renderLoaded(cloud, { accountId: '7' })
  const { open, opened } = deferred()
  cloud.use(http.delete('*/sessions/:id', () => opened))
  await confirm(screen.getByRole('button', { name: 'Sign out all others' }), 'Sign out 4 sessions')
  await waitFor(() => expect(cloud.deletes().length).toBeGreaterThan(0))
  const getToken = () => other?.accessToken ?? ''
  rerender(devicesPage(cloud, { accountId: '8', getToken }))
  await screen.findByText(/^Your sign-in changed before everything was signed out\./)
  await screen.findByText('You’re not signed in anywhere else.')
  open()
})

it('never judges a DELETE again that has its answer [W12 answered]', async () => {
  const cloud = createCloud()
  const { getToken, renew } = renewable(cloud)
  await renderLoaded(cloud, { getToken })
  cloud.use(http.delete('*/sessions/:id', renew))
  const id = cloud.others()[0]?.id
  await confirm(signOutButtons()[0], 'Sign out')
  await screen.findByText(/^Your sign-in changed before everything was signed out\./)
  expect(cloud.deletes()).toHaveLength(1)
  expect(cloud.db.sessionsOf(EMAIL).some((session) => session.id === id)).toBe(false)
})

describe('a job that is cut off by unmounting', () => {
  it('is told of at the next mount, with nothing asked again [W12 cut off]', async () => {
    const cloud = createCloud()
    const busy: boolean[] = []
    const props = { accountId: '7', onBusyChange: (isBusy: boolean) => busy.push(isBusy) }
    const { unmount } = await renderLoaded(cloud, props)
    const { open, opened } = deferred()
    cloud.use(http.delete('*/sessions/:id', () => opened))
    await confirm(screen.getByRole('button', { name: 'Sign out all others' }), 'Sign out 4 sessions')
    await waitFor(() => expect(cloud.deletes()).toHaveLength(3))
    expect(busy).toEqual([true])
    unmount()
    open()
    await waitFor(() => expect(busy).toEqual([true, false]))
    await renderLoaded(cloud, { ...props, accountId: NUMBER })
    await waitFor(() =>
      expect(result()).toHaveTextContent(/^3 of 4 signed out. Stopped before trying the rest\./),
    )
    expect(cloud.deletes()).toHaveLength(3)
    expect(rows()).toHaveLength(1)
  })

  it('shows nothing of it to a page that does not say whose it is [W12 nobody]', async () => {
    const cloud = createCloud()
    const { unmount } = await renderLoaded(cloud)
    const { open, opened } = deferred()
    cloud.use(http.delete('*/sessions/:id', () => opened))
    await confirm(screen.getByRole('button', { name: 'Sign out all others' }), 'Sign out 4 sessions')
    await waitFor(() => expect(cloud.deletes()).toHaveLength(3))
    unmount()
    const next = createCloud('only-this')
    renderDevices(next)
    expect(screen.queryByRole('heading', { name: /sessions/ })).toBeNull()
    expect(document.body).not.toHaveTextContent(/signed out|Signing out/)
    await screen.findByText('You’re not signed in anywhere else.')
    open()
  })
})

describe('a host that does not know its token yet', () => {
  it('sees the loading state, and the list as soon as it knows', async () => {
    const cloud = createCloud()
    let token: string | undefined
    const onSignedOut = vi.fn()
    render(devicesPage(cloud, { getToken: () => token, onSignedOut }))
    await screen.findByText('Loading your sessions…')
    expect(cloud.requests).toEqual([])
    token = cloud.token
    await listLoaded()
    expect(onSignedOut).not.toHaveBeenCalled()
  })
})

it('sends cookies, and no header, for a host that signs in by them', async () => {
  const cloud = createCloud()
  const inits: (RequestInit | undefined)[] = []
  const fetch: typeof globalThis.fetch = (input, init) => {
    inits.push(init)
    return cloud.fetch(input, { ...init, headers: { Authorization: `Bearer ${cloud.token}` } })
  }
  await renderLoaded(cloud, { getToken: undefined, credentials: 'include', fetch })
  expect(inits).toMatchObject([{ credentials: 'include', headers: {} }])
  expect(inits[0]?.headers).toEqual({})
})

describe('what is remembered of the last visit', () => {
  const remembered = () => localStorage.getItem(VISIT)

  it('holds neither the token nor the address, and is one account’s [W13 account]', async () => {
    const cloud = createCloud()
    const { unmount } = await renderLoaded(cloud, { email: EMAIL })
    const mine = remembered() ?? expect.fail('nothing is remembered')
    expect(mine).not.toContain(EMAIL)
    expect(mine).not.toContain(cloud.token)
    unmount()
    localStorage.setItem(VISIT, JSON.stringify({ ...JSON.parse(mine), ids: ['1'], at: 0 }))
    await renderLoaded(cloud, { email: OTHER })
    expect(JSON.parse(remembered() ?? '')).toMatchObject({ before: null })
  })

  it('is forgotten at the start when nobody is signed in [W13 start]', async () => {
    localStorage.setItem(VISIT, '{}')
    const onSignedOut = vi.fn()
    render(devicesPage(createCloud(), { getToken: () => null, onSignedOut }))
    await waitFor(() => expect(onSignedOut).toHaveBeenCalled())
    expect(remembered()).toBeNull()
  })

  it('is forgotten when a host says so [W13 host]', async () => {
    await renderLoaded(createCloud())
    expect(remembered()).not.toBeNull()
    forgetActiveDevices()
    expect(remembered()).toBeNull()
  })

  it('is forgotten when the account changes [W13 change]', async () => {
    const cloud = createCloud()
    const { rerender } = await renderLoaded(cloud, { accountId: '7' })
    const ids = JSON.parse(remembered() ?? '').ids
    const [other] = cloud.db.signInAll(OTHER, [{}])
    rerender(devicesPage(cloud, { accountId: '8', getToken: () => other?.accessToken ?? '' }))
    await screen.findByText('You’re not signed in anywhere else.')
    expect(JSON.parse(remembered() ?? '')).toMatchObject({ before: null })
    expect(JSON.parse(remembered() ?? '').ids).not.toEqual(ids)
  })
})
