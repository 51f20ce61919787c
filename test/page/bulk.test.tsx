import { screen, waitFor } from '@testing-library/react'
import { delay, HttpResponse, http } from 'msw'
import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { error } from '../../src/mock-cloud/handlers.ts'
import { faultsOf } from '../../src/mock-cloud/scenarios.ts'
import {
  AT_REST,
  type Cloud,
  createCloud,
  dialog,
  EMAIL,
  getReasons,
  listLoaded,
  others,
  renderDevices,
  result,
  rows,
} from '../support/devices.tsx'

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const currentId = (cloud: Cloud) => cloud.db.authorize(cloud.token)?.id

describe('signing out all others', () => {
  it('says how many, then ends each of them one by one and never this one', async () => {
    const cloud = createCloud()
    const ids = cloud.others().map(({ id }) => `DELETE /sessions/${id}`)
    renderDevices(cloud)
    await listLoaded()
    await press('Sign out all others')
    expect(
      screen.getByRole('alertdialog', { name: 'Sign out 4 other sessions?' }),
    ).toHaveAccessibleDescription(/^You stay signed in here\./)
    expect(dialog().getByRole('button', { name: 'Cancel' })).toHaveFocus()
    expect(cloud.deletes()).toEqual([])
    await press('Sign out 4 sessions')
    await waitFor(() =>
      expect(result()).toHaveTextContent('4 sessions signed out. No other sessions remain.'),
    )
    expect(cloud.deletes().sort()).toEqual(ids.sort())
    expect(cloud.db.sessionsOf(EMAIL).map(({ id }) => id)).toEqual([currentId(cloud)])
    expect(screen.getByText('You’re not signed in anywhere else.')).toBeVisible()
    expect(result()).toHaveFocus()
  })

  it('shows how far it is, can be stopped, and says what it left', async () => {
    const cloud = createCloud('many')
    let answered = 0
    const gates: (() => void)[] = []
    cloud.use(
      http.delete('*/sessions/:id', async () => {
        answered += 1
        if (answered > 6) await new Promise<void>((resolve) => gates.push(resolve))
      }),
    )
    renderDevices(cloud)
    await listLoaded()
    await press('Sign out all others')
    await press('Sign out 136 sessions')
    await waitFor(() => expect(screen.getByText('6 of 136')).toBeVisible())
    expect(screen.getByRole('progressbar', { name: 'Signing out…' })).toHaveProperty('value', 6)
    expect(screen.getByRole('button', { name: 'Stop' })).toHaveFocus()
    expect(screen.queryByRole('button', { name: 'Sign out all others' })).toBeNull()
    // The other ways out stay open.
    expect(screen.getByRole('button', { name: 'Sign out everywhere' })).toBeEnabled()
    await press('Stop')
    for (const open of gates) open()
    await waitFor(() =>
      expect(result()).toHaveTextContent(
        '9 of 136 signed out. Stopped before trying the rest. 127 other sessions remain.',
      ),
    )
    expect(cloud.deletes()).toHaveLength(9)
  })

  it('begins once for two presses that no render comes between, and can be stopped', async () => {
    const cloud = createCloud('many')
    const gates: (() => void)[] = []
    cloud.use(
      http.delete(
        '*/sessions/:id',
        () => new Promise<undefined>((done) => gates.push(() => done(undefined))),
      ),
    )
    renderDevices(cloud)
    await listLoaded()
    await press('Sign out all others')
    const confirming = dialog().getByRole('button', { name: 'Sign out 136 sessions' })
    confirming.click()
    confirming.click()
    await waitFor(() => expect(gates).toHaveLength(3))
    await press('Stop')
    for (const open of gates) open()
    await waitFor(() =>
      expect(result()).toHaveTextContent('3 of 136 signed out. Stopped before trying the rest.'),
    )
    expect(cloud.deletes()).toHaveLength(3)
  })

  it('can be stopped while it waits for the cloud', async () => {
    const cloud = createCloud()
    cloud.use(
      http.delete('*/sessions/:id', () => error(429, 'ER_THROTTLED', 'X', null, { 'Retry-After': '60' })),
    )
    renderDevices(cloud)
    await listLoaded()
    await press('Sign out all others')
    await press('Sign out 4 sessions')
    await screen.findByText(/Ruuvi Cloud asked us to slow down/)
    await press('Stop')
    await waitFor(() => expect(result()).toHaveTextContent('Stopped before trying the rest.'))
    expect(cloud.deletes()).toHaveLength(3)
  })

  it('goes on past failures, counts them, and tries only them again', async () => {
    const cloud = createCloud('partly-fails')
    renderDevices(cloud)
    await listLoaded()
    const failing = cloud
      .others()
      .map(({ id }) => id)
      .filter((id) => id % 2n === 0n)
    await press('Sign out all others')
    await press('Sign out 4 sessions')
    await waitFor(() => expect(result()).toHaveTextContent(/^2 of 4 signed out\.$/))
    expect(others().getByRole('alert')).toHaveTextContent(
      /2 sessions are still signed in.*Ruuvi Cloud is having trouble/,
    )
    expect(rows()).toHaveLength(2)
    cloud.reset()
    cloud.requests.length = 0
    await press('Try again')
    await waitFor(() =>
      expect(result()).toHaveTextContent('2 sessions signed out. No other sessions remain.'),
    )
    expect(cloud.deletes().sort()).toEqual(failing.map((id) => `DELETE /sessions/${id}`).sort())
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('takes back what it said of a failure once those sessions are gone', async () => {
    const cloud = createCloud('partly-fails')
    renderDevices(cloud)
    await listLoaded()
    await press('Sign out all others')
    await press('Sign out 4 sessions')
    expect(await others().findByRole('alert')).toHaveTextContent('2 sessions are still signed in.')
    for (const { id } of cloud.others().slice(0, 1)) cloud.db.end(EMAIL, id)
    await press('Refresh')
    await waitFor(() =>
      expect(others().getByRole('alert')).toHaveTextContent('1 session is still signed in.'),
    )
    for (const { id } of cloud.others()) cloud.db.end(EMAIL, id)
    await press('Refresh')
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
  })

  it('slows down when the cloud asks it to, and goes on by itself', async () => {
    const cloud = createCloud()
    let asked = 0
    cloud.use(
      http.delete('*/sessions/:id', () => {
        asked += 1
        return asked === 2 ? error(429, 'ER_THROTTLED', 'X', null, { 'Retry-After': '1' }) : undefined
      }),
    )
    renderDevices(cloud)
    await listLoaded()
    await press('Sign out all others')
    await press('Sign out 4 sessions')
    expect(await screen.findByText(/Ruuvi Cloud asked us to slow down/)).toBeVisible()
    await waitFor(() => expect(result()).toHaveTextContent('4 sessions signed out.'))
    expect(cloud.deletes()).toHaveLength(5)
  })

  it('leaves at once when this very session ends', async () => {
    const cloud = createCloud('many')
    let answered = 0
    cloud.use(
      http.delete('*/sessions/:id', () => {
        answered += 1
        if (answered === 5) cloud.db.endAll(EMAIL)
      }),
    )
    const { onSignedOut } = renderDevices(cloud)
    await listLoaded()
    await press('Sign out all others')
    await press('Sign out 136 sessions')
    await waitFor(() => expect(getReasons(onSignedOut)).toEqual(['expired']))
    expect(cloud.deletes().length).toBeLessThan(10)
  })

  it('outlives a refresh in between, and shows each row go', async () => {
    const cloud = createCloud()
    const gates: (() => void)[] = []
    cloud.use(
      http.delete('*/sessions/:id', async ({ params }) => {
        cloud.db.end(EMAIL, BigInt(String(params.id)))
        await new Promise<void>((resolve) => gates.push(resolve))
        return HttpResponse.json({ result: 'success', data: {} })
      }),
    )
    renderDevices(cloud)
    await listLoaded()
    await press('Sign out all others')
    await press('Sign out 4 sessions')
    await waitFor(() => expect(gates).toHaveLength(3))
    await press('Refresh')
    await waitFor(() => expect(rows()).toHaveLength(1))
    expect(screen.getByText('0 of 4')).toBeVisible()
    for (const open of gates) open()
    await waitFor(() => expect(gates).toHaveLength(4))
    gates.at(-1)?.()
    await waitFor(() => expect(result()).toHaveTextContent('4 sessions signed out.'))
    expect(cloud.deletes()).toHaveLength(4)
  })

  it('asks before the page is left half-way, and only then', async () => {
    const cloud = createCloud()
    cloud.use(http.delete('*/sessions/:id', async () => void (await delay(150))))
    renderDevices(cloud)
    await listLoaded()
    const leaving = () => dispatchEvent(new Event('beforeunload', { cancelable: true }))
    expect(leaving()).toBe(true)
    await press('Sign out all others')
    await press('Sign out 4 sessions')
    await screen.findByRole('progressbar')
    expect(leaving()).toBe(false)
    await waitFor(() => expect(result()).toHaveTextContent('4 sessions signed out.'))
    expect(leaving()).toBe(true)
  })

  it('claims nothing when the list cannot be read afterwards', async () => {
    const cloud = createCloud()
    renderDevices(cloud)
    await listLoaded()
    cloud.use(http.get('*/sessions', () => HttpResponse.html('<!doctype html>')))
    await press('Sign out all others')
    await press('Sign out 4 sessions')
    await waitFor(() =>
      expect(others().getByRole('alert')).toHaveTextContent('Couldn’t confirm which sessions'),
    )
    expect(result()).toHaveTextContent(AT_REST)
  })

  it('keeps its progress and its Stop whatever the list says meanwhile', async () => {
    const cloud = createCloud('many')
    cloud.use(http.delete('*/sessions/:id', async () => void (await delay(60))))
    renderDevices(cloud)
    await listLoaded()
    await press('Sign out all others')
    await press('Sign out 136 sessions')
    await screen.findByRole('progressbar')
    cloud.use(
      ...faultsOf('no-current', cloud.db),
      http.delete('*/sessions/:id', async () => void (await delay(60))),
    )
    await press('Refresh')
    await screen.findByRole('heading', { name: /^Your sessions/ })
    expect(screen.getByRole('progressbar')).toBeVisible()
    await press('Stop')
    cloud.reset()
    await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull())
    const sent = cloud.deletes().length
    await press('Refresh')
    expect(cloud.deletes()).toHaveLength(sent)
  })

  it('stops when the page goes: nobody could see it, or stop it', async () => {
    const cloud = createCloud('many')
    cloud.use(http.delete('*/sessions/:id', async () => void (await delay(30))))
    const { unmount } = renderDevices(cloud)
    await listLoaded()
    await press('Sign out all others')
    await press('Sign out 136 sessions')
    await screen.findByRole('progressbar')
    unmount()
    const sent = cloud.deletes().length
    await delay(200)
    expect(cloud.deletes()).toHaveLength(sent)
  })

  it('tells what came of it once a list can be read again', async () => {
    const cloud = createCloud()
    renderDevices(cloud)
    await listLoaded()
    cloud.use(http.all('*', () => HttpResponse.error()))
    await press('Sign out all others')
    await press('Sign out 4 sessions')
    await waitFor(() =>
      expect(others().getByRole('alert')).toHaveTextContent('Couldn’t confirm which sessions'),
    )
    expect(others().getByRole('alert')).toHaveFocus()
    cloud.reset()
    cloud.db.end(EMAIL, cloud.others()[0]?.id ?? expect.fail('nobody else is signed in'))
    await press('Refresh')
    await waitFor(() =>
      expect(others().getByRole('alert')).toHaveTextContent('3 sessions are still signed in.'),
    )
    expect(result()).toHaveTextContent(/^1 of 4 signed out\.$/)
    await press('Try again')
    await waitFor(() =>
      expect(result()).toHaveTextContent('3 sessions signed out. No other sessions remain.'),
    )
  })

  it('does not take the credit for what had ended elsewhere', async () => {
    const cloud = createCloud()
    renderDevices(cloud)
    await listLoaded()
    for (const { id } of cloud.others().slice(0, 3)) cloud.db.end(EMAIL, id)
    await press('Sign out all others')
    await press('Sign out 4 sessions')
    await waitFor(() => expect(result()).toHaveTextContent('1 of 4 signed out. 3 were already signed out.'))
  })

  it('does not say that none remain when one has come', async () => {
    const cloud = createCloud()
    renderDevices(cloud)
    await listLoaded()
    await press('Sign out all others')
    await press('Sign out 4 sessions')
    await waitFor(() => expect(result()).toHaveTextContent('No other sessions remain.'))
    const newcomer = cloud.add({})
    await press('Refresh')
    await waitFor(() => expect(result()).toHaveTextContent(/^Refreshed .*New sign-in: /))
    cloud.db.end(EMAIL, newcomer.id)
    await press('Refresh')
    await waitFor(() => expect(result()).not.toHaveTextContent(/New sign-in/))
  })

  it.each(['no-current', 'several-current', 'only-this'] as const)('is not offered: %s', async (scenario) => {
    renderDevices(createCloud(scenario))
    await listLoaded()
    expect(screen.queryByRole('button', { name: 'Sign out all others' })).toBeNull()
    expect(screen.queryByRole('button', { name: /unused/ })).toBeNull()
  })
})

describe('signing out what is unused', () => {
  it('says which, and ends those alone', async () => {
    const cloud = createCloud('unused')
    renderDevices(cloud)
    await listLoaded()
    expect(screen.getByText('Not used for 90 days or more: 3')).toBeVisible()
    await press('Sign out unused (3)')
    expect(
      screen.getByRole('alertdialog', { name: 'Sign out 3 unused sessions?' }),
    ).toHaveAccessibleDescription(/^Not used since \d+ \w+ \d{4}, \d\d:\d\d or earlier\./)
    await press('Sign out 3 sessions')
    await waitFor(() => expect(result()).toHaveTextContent('3 sessions signed out. 2 other sessions remain.'))
    expect(screen.queryByText(/Not used for 90 days/)).toBeNull()
    expect(rows()).toHaveLength(2)
  })

  it('says how many remain where it is more than failed', async () => {
    const cloud = createCloud('unused')
    renderDevices(cloud)
    await listLoaded()
    const [failing] = cloud.others().slice(-1)
    cloud.use(
      http.delete('*/sessions/:id', ({ params }) =>
        params.id === String(failing?.id) ? error(500, 'ER_INTERNAL', 'INTERNAL_ERROR') : undefined,
      ),
    )
    await press('Sign out unused (3)')
    await press('Sign out 3 sessions')
    await waitFor(() => expect(result()).toHaveTextContent(/^2 of 3 signed out\. 3 other sessions remain\.$/))
    expect(others().getByRole('alert')).toHaveTextContent('1 session is still signed in.')
  })

  it('counts the days that its host says', async () => {
    renderDevices(createCloud('unused'), { unusedAfterDays: 300 })
    await listLoaded()
    expect(screen.getByRole('button', { name: 'Sign out unused (1)' })).toBeVisible()
  })
})
