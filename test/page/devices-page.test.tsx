import { screen, waitFor, within } from '@testing-library/react'
import { delay, HttpResponse, http } from 'msw'
import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import {
  createCloud,
  dialog,
  getReasons,
  listLoaded,
  others,
  refresh,
  renderDevices,
  sessionRows,
  setOnline,
  signOutButtons,
} from '../support/devices.tsx'

describe('the list', () => {
  it('sets this device apart from the others', async () => {
    renderDevices(createCloud(), { email: 'you@example.com' })
    await listLoaded()
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Active devices')
    expect(screen.getByText('Signed in as you@example.com')).toBeVisible()
    const here = within(screen.getByRole('region', { name: 'This device' }))
    expect(here.getByRole('heading', { level: 2 })).toHaveTextContent('This device')
    expect(here.getAllByRole('listitem')).toHaveLength(1)
    expect(here.getByRole('listitem')).toHaveTextContent(/^This devicein use nowSigned in /)
    expect(here.getByRole('button')).toHaveAccessibleName('Sign out here')
    expect(screen.getByRole('heading', { name: 'Other sessions (4)' })).toBeVisible()
    expect(
      others()
        .getAllByRole('listitem')
        .map((row) => row.querySelector('p')?.textContent),
    ).toEqual(['In use now', 'Last used 2 hours ago', 'Not used since sign-in', 'Last used 4 months ago'])
  })

  it('makes one request, and no other until it is asked to', async () => {
    const cloud = createCloud()
    renderDevices(cloud)
    await listLoaded()
    expect(cloud.requests).toEqual(['GET /sessions'])
    await userEvent.click(screen.getByRole('button', { name: 'Refresh' }))
    await waitFor(() => expect(cloud.requests).toEqual(['GET /sessions', 'GET /sessions']))
  })

  it('writes both times in short, and in a form that machines read; the button has them in full', async () => {
    const cloud = createCloud()
    renderDevices(cloud)
    await listLoaded()
    const row = others().getAllByRole('listitem')[1]
    const stored = cloud.others()[1]
    const times = [...(row?.querySelectorAll('time') ?? [])].map((time) => time.getAttribute('datetime'))
    const iso = (seconds = 0) => new Date(seconds * 1000).toISOString()
    expect(times).toEqual([iso(stored?.lastAccessed), iso(stored?.lastAccessed), iso(stored?.createdAt)])
    expect(row).toHaveTextContent(/last used (\d+ \w+, )?\d\d:\d\dSigned in \d+ \w+( \d{4})?, \d\d:\d\d/)
    expect(signOutButtons()[1]).toHaveAccessibleName(/^Sign out, session last used \d+ \w+ \d{4}, \d\d:\d\d$/)
  })

  it('answers in three numbers before any row is read', async () => {
    renderDevices(createCloud())
    await listLoaded()
    const [counts] = screen.getAllByRole('list')
    expect(
      within(counts as HTMLElement)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['5 sessions', '2 in use now', '1 unused for 90 days'])
  })

  it('leads to what helps against a strange session, without a hash in the address', async () => {
    renderDevices(createCloud(), { email: 'you@example.com' })
    await listLoaded()
    await userEvent.click(screen.getByRole('link', { name: 'Something looks wrong?' }))
    expect(screen.getByRole('heading', { name: 'Something looks wrong?' })).toHaveFocus()
    expect(location.hash).toBe('')
    const steps = within(screen.getByRole('region', { name: 'Something looks wrong?' })).getAllByRole(
      'listitem',
    )
    expect(steps.map(({ textContent }) => textContent)).toEqual([
      'Sign out everywhere. All 5 sessions end, this one too. Sensors keep sending data.',
      'Secure your mailbox. Sign-in codes go to you@example.com: whoever can read them can sign in again.',
      'Sign in again on your own devices.',
    ])
  })

  it('answers a refresh, also when nothing has changed', async () => {
    const cloud = createCloud()
    renderDevices(cloud)
    await listLoaded()
    await refresh()
    await waitFor(() =>
      expect(screen.getByRole('status')).toHaveTextContent(/^Refreshed \d\d:\d\d\. Nothing has changed\.$/),
    )
    cloud.db.end('you@example.com', cloud.others()[0]?.id ?? 0n)
    cloud.db.use('you@example.com', cloud.others()[1]?.id ?? 0n)
    await refresh()
    await waitFor(() =>
      expect(screen.getByRole('status')).toHaveTextContent(
        /^Refreshed \d\d:\d\d\. 1 session was used meanwhile\. 1 session has ended\.$/,
      ),
    )
  })

  it('gives every button a name of its own', async () => {
    renderDevices(createCloud('many'))
    await listLoaded()
    await userEvent.click(screen.getByRole('button', { name: 'Show all 136' }))
    const names = signOutButtons().map((button) => button.getAttribute('aria-label'))
    expect(names).toHaveLength(136)
    expect(new Set(names).size).toBe(136)
  })

  it('tells rows of the same minute, and of the same second, apart', async () => {
    const cloud = createCloud('only-this')
    const at = cloud.db.now() - 86_400 - (cloud.db.now() % 60)
    for (const lastAccessed of [at, at, at + 5]) cloud.add({ createdAt: at - 999, lastAccessed })
    renderDevices(cloud)
    await listLoaded()
    expect(signOutButtons().map((button) => button.getAttribute('aria-label'))).toEqual([
      expect.stringMatching(/:05$/),
      expect.stringMatching(/:00, 1 of 2$/),
      expect.stringMatching(/:00, 2 of 2$/),
    ])
  })

  it('shows twenty rows at first, and all on demand', async () => {
    renderDevices(createCloud('many'))
    await listLoaded()
    expect(others().getAllByRole('listitem')).toHaveLength(20)
    await userEvent.click(screen.getByRole('button', { name: 'Show all 136' }))
    expect(others().getAllByRole('listitem')).toHaveLength(136)
    expect(screen.queryByRole('button', { name: /Show all/ })).toBeNull()
  })

  it('says that there is no other session', async () => {
    renderDevices(createCloud('only-this'))
    expect(await screen.findByText('You’re not signed in anywhere else.')).toBeVisible()
    expect(screen.getByText('Your only session ends, this one.')).toBeVisible()
  })

  it('D18 says that nothing was reported, which is not an all-clear', async () => {
    renderDevices(createCloud('empty'))
    expect(await screen.findByText('Ruuvi Cloud reported no active sessions.')).toBeVisible()
    expect(screen.getByRole('button', { name: 'Refresh' })).toBeVisible()
  })

  it('is busy while loading, and offers to sign out everywhere even then', async () => {
    const cloud = createCloud()
    cloud.use(http.get('*/sessions', () => delay('infinite')))
    const { container } = renderDevices(cloud)
    expect(container.querySelector('[aria-busy="true"]')).not.toBeNull()
    expect(screen.getByRole('button', { name: 'Sign out everywhere' })).not.toHaveAttribute('aria-disabled')
    expect(sessionRows()).toEqual([])
  })

  it.each([
    ['D2', 'several current'],
    ['D3', 'no current'],
  ])('%s does not guess which session is this one: %s', async (_id, which) => {
    const cloud = createCloud()
    cloud.use(
      http.get('*/sessions', () => {
        const now = cloud.db.now()
        const current = which === 'several current'
        return HttpResponse.json({
          result: 'success',
          data: {
            sessions: [1, 2, 3].map((id) => ({
              id,
              createdAt: now - 9999 * id,
              lastAccessed: now - 999 * id,
              current: current && id > 1,
            })),
          },
        })
      }),
    )
    renderDevices(cloud)
    await listLoaded()
    expect(screen.getByRole('heading', { name: 'Your sessions (3)' })).toBeVisible()
    expect(screen.getByText(/so check carefully before you sign one out/)).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Sign out here' })).toBeNull()
    expect(screen.queryAllByText('This device', { selector: 'li *' })).toHaveLength(
      which === 'no current' ? 0 : 2,
    )
    await userEvent.click(signOutButtons()[0] as HTMLElement)
    expect(dialog().getByText('This may be the browser you are using now.')).toBeVisible()
  })

  it('loses no row to a bad one, and never acts on one without an id', async () => {
    const cloud = createCloud()
    cloud.use(
      http.get('*/sessions', () =>
        HttpResponse.json({
          result: 'success',
          data: {
            sessions: [
              { id: 1, createdAt: 0, lastAccessed: -5, current: true },
              { id: null, createdAt: 1, lastAccessed: 1, current: false },
              { id: 2, createdAt: 1e300, lastAccessed: 1.5, current: false },
              { id: 2, createdAt: 1, lastAccessed: 1, current: false },
              'rubbish',
            ],
          },
        }),
      ),
    )
    renderDevices(cloud)
    await listLoaded()
    expect(sessionRows()).toHaveLength(2)
    expect(others().getByText('Last used: unknown')).toBeVisible()
    expect(others().getByRole('listitem')).toHaveTextContent('Last used: unknownSigned in at an unknown time')
    expect(screen.getByText(/^2 sessions couldn’t be read/)).toBeVisible()
    expect(screen.queryByText(/not signed in anywhere else/)).toBeNull()
    expect(screen.getByText('All your sessions end, this one too.')).toBeVisible()
  })
})

describe('when the list cannot be loaded', () => {
  it.each([
    ['server-error', 'Ruuvi Cloud is having trouble at the moment.'],
    ['unreadable', 'Ruuvi Cloud’s answer couldn’t be read.'],
  ] as const)('%s: says so in words, and tries again', async (scenario, words) => {
    const cloud = createCloud(scenario)
    renderDevices(cloud)
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent('We couldn’t load your sessions.')
    expect(alert).toHaveTextContent(words)
    expect(alert).not.toHaveTextContent(/ER_|INTERNAL|TOO_MANY/)
    expect(sessionRows()).toEqual([])
    expect(cloud.reads()).toBe(scenario === 'server-error' ? 2 : 1)
    cloud.reset()
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    await listLoaded()
    expect(screen.queryByRole('alert')).toBeNull()
    expect(document.activeElement).not.toBe(document.body)
  })

  it('waits when the cloud asks it to', async () => {
    renderDevices(createCloud('throttled'))
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Too many requests. You can try again in 15 seconds.',
    )
    expect(screen.getByRole('button', { name: 'Try again' })).toHaveAttribute('aria-disabled', 'true')
  })

  it('keeps the list, and says how old it is, when a refresh fails', async () => {
    const cloud = createCloud()
    renderDevices(cloud)
    await listLoaded()
    cloud.use(http.get('*/sessions', () => HttpResponse.html('<!doctype html>')))
    await userEvent.click(screen.getByRole('button', { name: 'Refresh' }))
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /^Couldn’t refresh. Showing \d\d:\d\d.Ruuvi Cloud’s/,
    )
    expect(others().getAllByRole('listitem')).toHaveLength(4)
    // The last resort is at hand for as long as the cloud is not.
    expect(screen.getByRole('button', { name: 'Sign out of this browser only' })).toBeVisible()
    cloud.reset()
    await userEvent.click(screen.getByRole('button', { name: 'Refresh' }))
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
    expect(screen.queryByRole('button', { name: 'Sign out of this browser only' })).toBeNull()
  })

  it('can forget the token here without the cloud', async () => {
    const cloud = createCloud('server-error')
    const { onSignedOut } = renderDevices(cloud)
    await userEvent.click(await screen.findByRole('button', { name: 'Sign out of this browser only' }))
    expect(getReasons(onSignedOut)).toEqual(['local'])
    expect(cloud.deletes()).toEqual([])
  })

  it('leaves when this session has ended, once', async () => {
    const cloud = createCloud('expired')
    const { onSignedOut } = renderDevices(cloud)
    await waitFor(() => expect(onSignedOut).toHaveBeenCalled())
    expect(getReasons(onSignedOut)).toEqual(['expired'])
    expect(cloud.requests).toEqual(['GET /sessions'])
    expect(screen.queryByText('Active devices')).toBeNull()
  })
})

describe('without a connection', () => {
  it('keeps the list, explains why nothing can be pressed, and recovers by itself', async () => {
    const cloud = createCloud()
    renderDevices(cloud)
    await listLoaded()
    setOnline(false)
    expect(await screen.findByRole('alert')).toHaveTextContent('You’re offline.')
    const [button] = signOutButtons()
    expect(button).toHaveAttribute('aria-disabled', 'true')
    expect(button).toHaveAccessibleDescription(/You’re offline/)
    await userEvent.click(button as HTMLElement, { force: true })
    expect(screen.queryByRole('alertdialog')).toBeNull()
    const reads = cloud.reads()
    setOnline(true)
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
    await waitFor(() => expect(cloud.reads()).toBe(reads + 1))
    expect(cloud.deletes()).toEqual([])
  })
})
