import { act, screen, waitFor, within } from '@testing-library/react'
import { delay, HttpResponse, http } from 'msw'
import { describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { error } from '../../src/mock-cloud/handlers.ts'
import {
  AT_REST,
  confirm,
  createCloud,
  deferred,
  dialog,
  EMAIL,
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

const button = (index: number) => signOutButtons()[index] ?? expect.fail(`no button ${index}`)

describe('signing out one session', () => {
  it('asks first, and sends nothing until it is confirmed', async () => {
    const cloud = createCloud()
    renderDevices(cloud)
    await listLoaded()
    await userEvent.click(button(1))
    const asking = screen.getByRole('alertdialog', { name: 'Sign out this session?' })
    expect(asking).toHaveAccessibleDescription(
      /^Last used 2 hours ago Signed in .*\. Last used .*Sensors keep sending data\.$/,
    )
    expect(dialog().getByRole('button', { name: 'Cancel' })).toHaveFocus()
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('alertdialog')).toBeNull()
    expect(button(1)).toHaveFocus()
    await userEvent.click(button(1))
    await userEvent.click(dialog().getByRole('button', { name: 'Cancel' }))
    expect(button(1)).toHaveFocus()
    expect(cloud.deletes()).toEqual([])
  })

  it('sends one DELETE with the exact id, reads the list, and says what is left', async () => {
    const cloud = createCloud('big-ids')
    renderDevices(cloud)
    await listLoaded()
    await confirm(button(0), 'Sign out')
    await waitFor(() => expect(result()).toHaveTextContent('Session signed out. 3 other sessions remain.'))
    expect(cloud.requests).toEqual(['GET /sessions', 'DELETE /sessions/9007199254740992', 'GET /sessions'])
    expect(rows()).toHaveLength(3)
  })

  it('removes nothing on hope: the row stays, dimmed, until a list without it', async () => {
    const cloud = createCloud()
    const held = deferred()
    cloud.use(http.delete('*/sessions/:id', () => held.opened))
    renderDevices(cloud)
    await listLoaded()
    await confirm(button(0), 'Sign out')
    expect(await others().findByRole('button', { name: 'Signing out…' })).toHaveAttribute(
      'aria-disabled',
      'true',
    )
    expect(rows()).toHaveLength(4)
    expect(result()).toHaveTextContent(AT_REST)
    // Others can be signed out meanwhile.
    await userEvent.click(button(1))
    await userEvent.keyboard('{Escape}')
    held.open()
    await waitFor(() => expect(rows()).toHaveLength(3))
  })

  it('S1 sends one request for a double click on the confirming button', async () => {
    const cloud = createCloud()
    renderDevices(cloud)
    await listLoaded()
    await userEvent.click(button(0))
    await userEvent.dblClick(dialog().getByRole('button', { name: 'Sign out' }))
    await waitFor(() => expect(result()).toHaveTextContent('Session signed out.'))
    expect(cloud.deletes()).toHaveLength(1)
  })

  it('S2 sends one request for a double Enter', async () => {
    const cloud = createCloud()
    // Or the second one may come so late that it means the next row.
    const held = deferred()
    cloud.use(http.delete('*/sessions/:id', () => held.opened))
    renderDevices(cloud)
    await listLoaded()
    await userEvent.click(button(0))
    dialog().getByRole('button', { name: 'Sign out' }).focus()
    await userEvent.keyboard('{Enter}{Enter}')
    held.open()
    await waitFor(() => expect(result()).toHaveTextContent('Session signed out.'))
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull())
    expect(cloud.deletes()).toHaveLength(1)
  })

  it('sends one request for two presses that no render comes between', async () => {
    const cloud = createCloud()
    renderDevices(cloud)
    await listLoaded()
    await userEvent.click(button(0))
    const confirming = dialog().getByRole('button', { name: 'Sign out' })
    confirming.click()
    confirming.click()
    await waitFor(() => expect(result()).toHaveTextContent('Session signed out.'))
    expect(cloud.deletes()).toHaveLength(1)
  })

  it('sends nothing without a connection, and nothing by itself when it is back', async () => {
    const cloud = createCloud()
    renderDevices(cloud)
    await listLoaded()
    await userEvent.click(button(0))
    setOnline(false)
    await userEvent.click(dialog().getByRole('button', { name: 'Sign out' }))
    expect(await others().findByRole('alert')).toHaveTextContent(
      /^Couldn’t sign out this session.*no connection/,
    )
    const reads = cloud.reads()
    setOnline(true)
    await waitFor(() => expect(cloud.reads()).toBe(reads + 1))
    expect(rows()).toHaveLength(4)
    expect(cloud.deletes()).toEqual([])
  })

  it('tells what ended last, whichever was asked for first', async () => {
    const cloud = createCloud()
    const [first] = cloud.others().map(({ id }) => String(id))
    const held = deferred()
    cloud.use(
      http.delete('*/sessions/:id', async ({ params }) => {
        if (params.id === first) await held.opened
      }),
    )
    renderDevices(cloud)
    await listLoaded()
    await confirm(button(0), 'Sign out')
    await confirm(button(0), 'Sign out')
    await waitFor(() => expect(result()).toHaveTextContent('Session signed out. 3 other sessions remain.'))
    held.open()
    await waitFor(() => expect(result()).toHaveTextContent('Session signed out. 2 other sessions remain.'))
  })

  it('does not call one failed because another was signed out meanwhile', async () => {
    const cloud = createCloud()
    const [first] = cloud.others().map(({ id }) => String(id))
    let reads = 0
    const secondRead = deferred()
    cloud.use(
      http.delete('*/sessions/:id', ({ params }) => {
        if (params.id !== first) return
        cloud.db.end('you@example.com', BigInt(first ?? 0))
        return HttpResponse.error()
      }),
      http.get('*/sessions', async () => {
        reads += 1
        if (reads === 2) await secondRead.opened
      }),
    )
    renderDevices(cloud)
    await listLoaded()
    await confirm(button(0), 'Sign out')
    await waitFor(() => expect(reads).toBe(2))
    await confirm(button(0), 'Sign out')
    await waitFor(() => expect(rows()).toHaveLength(2))
    secondRead.open()
    await waitFor(() => expect(result()).toHaveTextContent('2 other sessions remain.'))
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('S22 takes 404 for what it is: already signed out', async () => {
    const cloud = createCloud('gone')
    renderDevices(cloud)
    await listLoaded()
    await confirm(button(0), 'Sign out')
    await waitFor(() =>
      expect(result()).toHaveTextContent('was already signed out. 3 other sessions remain.'),
    )
    expect(rows()).toHaveLength(3)
  })

  it('finds out by itself that it was done although the reply was lost', async () => {
    const cloud = createCloud('lost-reply')
    renderDevices(cloud)
    await listLoaded()
    await confirm(button(0), 'Sign out')
    await waitFor(() => expect(result()).toHaveTextContent('Session signed out. 3 other sessions remain.'))
    expect(screen.queryByRole('alert')).toBeNull()
    expect(cloud.deletes()).toHaveLength(1)
  })

  it('tells a failure beside its row, and tries again', async () => {
    const cloud = createCloud()
    renderDevices(cloud)
    await listLoaded()
    cloud.use(http.delete('*/sessions/:id', () => new HttpResponse(null, { status: 403 })))
    await confirm(button(1), 'Sign out')
    const row = await waitFor(() =>
      within(screen.getByRole('alert').closest('li') ?? expect.fail('not in a row')),
    )
    expect(row.getByRole('alert')).toHaveTextContent(
      /Couldn’t sign out this session\..*Ruuvi Cloud didn’t allow this\./,
    )
    expect(rows()).toHaveLength(4)
    expect(document.activeElement).not.toBe(document.body)
    cloud.reset()
    await userEvent.click(row.getByRole('button', { name: 'Try again' }))
    await waitFor(() => expect(result()).toHaveTextContent('Session signed out.'))
    expect(screen.queryByRole('alert')).toBeNull()
    expect(document.activeElement).not.toBe(document.body)
  })

  it('asks for patience when the cloud does, and takes no press before', async () => {
    const cloud = createCloud()
    renderDevices(cloud)
    await listLoaded()
    cloud.use(
      http.delete('*/sessions/:id', () => error(429, 'ER_THROTTLED', 'X', null, { 'Retry-After': '1' })),
    )
    await confirm(button(0), 'Sign out')
    const tryAgain = await others().findByRole('button', { name: 'Try again' })
    expect(others().getByRole('alert')).toHaveTextContent('Too many requests. You can try again in 1 second.')
    expect(tryAgain).toHaveAttribute('aria-disabled', 'true')
    cloud.reset()
    await waitFor(() => expect(tryAgain).not.toHaveAttribute('aria-disabled'))
    await userEvent.click(tryAgain)
    await waitFor(() => expect(result()).toHaveTextContent('Session signed out.'))
    expect(cloud.deletes()).toHaveLength(2)
  })

  it('S3 brings back only the row that failed, of two at once', async () => {
    const cloud = createCloud()
    const [first, second] = cloud.others().map(({ id }) => String(id))
    const held = deferred()
    cloud.use(
      http.delete('*/sessions/:id', async ({ params }) => {
        await held.opened
        return params.id === first ? new HttpResponse(null, { status: 400 }) : undefined
      }),
    )
    renderDevices(cloud)
    await listLoaded()
    await confirm(button(0), 'Sign out')
    await confirm(button(0), 'Sign out')
    held.open()
    await waitFor(() => expect(rows()).toHaveLength(3))
    await screen.findByRole('alert')
    expect(cloud.deletes()).toEqual([`DELETE /sessions/${first}`, `DELETE /sessions/${second}`])
    expect(rows()[0]).toContainElement(screen.getByRole('alert'))
  })

  it('S4 never lets a list that was asked for before bring the row back', async () => {
    const cloud = createCloud()
    renderDevices(cloud)
    await listLoaded()
    const old = deferred()
    let reads = 0
    cloud.use(
      http.get('*/sessions', async ({ request }) => {
        reads += 1
        if (reads > 1) return
        const token = request.headers.get('Authorization')?.slice(7) ?? ''
        const asking = cloud.db.authorize(token)
        const stale = cloud.db.sessionsOf(asking?.email ?? '').map(({ id, createdAt, lastAccessed }) => ({
          id: Number(id),
          createdAt,
          lastAccessed,
          current: id === asking?.id,
        }))
        await old.opened
        return HttpResponse.json({ result: 'success', data: { sessions: stale } })
      }),
    )
    await userEvent.click(screen.getByRole('button', { name: 'Refresh' }))
    await confirm(button(0), 'Sign out')
    await waitFor(() => expect(rows()).toHaveLength(3))
    old.open()
    await userEvent.click(screen.getByRole('button', { name: 'Refresh' }))
    await waitFor(() => expect(reads).toBe(3))
    expect(rows()).toHaveLength(3)
  })

  it('says that it is unconfirmed, and looks again on demand', async () => {
    const cloud = createCloud('lost-reply')
    renderDevices(cloud)
    await listLoaded()
    cloud.use(http.all('*', () => HttpResponse.error()))
    await confirm(button(0), 'Sign out')
    const alert = await others().findByRole('alert')
    expect(alert).toHaveTextContent('Couldn’t confirm whether this session was signed out.')
    cloud.reset()
    cloud.requests.length = 0
    await userEvent.click(others().getByRole('button', { name: 'Check again' }))
    await waitFor(() => expect(others().getByRole('alert')).toHaveTextContent('still signed in'), {
      timeout: 4000,
    })
    expect(cloud.deletes()).toEqual([])
  })

  describe('what could not be confirmed, the next list settles', () => {
    async function unconfirmed() {
      const cloud = createCloud()
      await renderLoaded(cloud)
      const first = cloud.others()[0] ?? expect.fail('nobody else is signed in')
      cloud.use(http.all('*', () => error(500, 'ER_INTERNAL', 'INTERNAL_ERROR')))
      await confirm(button(0), 'Sign out')
      expect(await others().findByRole('alert')).toHaveTextContent(
        'Couldn’t confirm whether this session was signed out.',
      )
      return { cloud, first }
    }

    it('it is still there: says so, and that it went after all once a list lacks it [W4 session]', async () => {
      const { cloud, first } = await unconfirmed()
      cloud.reset()
      await refresh()
      await waitFor(() => expect(others().getByRole('alert')).toHaveTextContent('still signed in'))
      expect(others().getByRole('button', { name: 'Try again' })).toBeVisible()
      expect(cloud.deletes()).toHaveLength(1)
      cloud.db.end(EMAIL, first.id)
      await refresh()
      await waitFor(() => expect(rows()).toHaveLength(3))
      expect(result()).toHaveTextContent('The session was signed out after all. 3 other sessions remain.')
    })

    it('it is gone: says so', async () => {
      const { cloud, first } = await unconfirmed()
      cloud.db.end(EMAIL, first.id)
      cloud.reset()
      await refresh()
      await waitFor(() => expect(result()).toHaveTextContent('Session signed out. 3 other sessions remain.'))
      expect(rows()).toHaveLength(3)
      expect(screen.queryByRole('alert')).toBeNull()
    })

    it('a later sign-out reads that list: what is told is what came of the later one', async () => {
      const { cloud } = await unconfirmed()
      cloud.reset()
      await confirm(screen.getByRole('button', { name: 'Sign out all others' }), 'Sign out 4 sessions')
      await waitFor(() =>
        expect(result()).toHaveTextContent('4 sessions signed out. No other sessions remain.'),
      )
      expect(screen.queryByRole('alert')).toBeNull()
    })
  })

  it('claims no yes of the cloud’s that never came, however often it looks', async () => {
    const cloud = createCloud('unconfirmed')
    renderDevices(cloud)
    await listLoaded()
    await confirm(button(0), 'Sign out')
    const check = await others().findByRole('button', { name: 'Check again' })
    const reads = cloud.reads()
    await userEvent.click(check)
    await waitFor(() => expect(cloud.reads()).toBe(reads + 1))
    await others().findByRole('button', { name: 'Check again' })
    expect(others().getByRole('alert')).not.toHaveTextContent(/accepted/)
  })

  it('leaves when this session has ended meanwhile', async () => {
    const cloud = createCloud()
    const { onSignedOut } = renderDevices(cloud)
    await listLoaded()
    cloud.db.endAll('you@example.com')
    await confirm(button(0), 'Sign out')
    await waitFor(() => expect(getReasons(onSignedOut)).toEqual(['expired']))
    expect(cloud.deletes()).toHaveLength(1)
  })

  it('sends nothing while the host has not confirmed who this is', async () => {
    const cloud = createCloud()
    renderDevices(cloud, { confirmIdentity: () => Promise.reject(new Error('closed')) })
    await listLoaded()
    await confirm(button(0), 'Sign out')
    expect(await screen.findByRole('alert')).toHaveTextContent('Not signed out')
    expect(cloud.deletes()).toEqual([])
  })
})

describe('focus after a row has gone', () => {
  const signOutRow = async (index: number) => {
    const before = rows().length
    await confirm(button(index), 'Sign out')
    await waitFor(() => expect(others().queryAllByRole('listitem')).toHaveLength(before - 1))
  }

  it('goes to the next row’s button, from the last row to the one before, and at last to the heading', async () => {
    renderDevices(createCloud())
    await listLoaded()
    const [, second, third] = signOutButtons().map((each) => each.getAttribute('aria-label') ?? '')
    await signOutRow(0)
    await waitFor(() => expect(document.activeElement).toHaveAccessibleName(second ?? ''))
    await signOutRow(2)
    await waitFor(() => expect(document.activeElement).toHaveAccessibleName(third ?? ''))
    await signOutRow(0)
    await signOutRow(0)
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Other sessions (0)' })).toHaveFocus())
  })

  it('does not stay on the page when a second click met nothing', async () => {
    const cloud = createCloud()
    const held = deferred()
    cloud.use(http.delete('*/sessions/:id', () => held.opened))
    renderDevices(cloud)
    await listLoaded()
    await userEvent.click(button(0))
    await userEvent.click(dialog().getByRole('button', { name: 'Sign out' }))
    act(() => (document.activeElement as HTMLElement).blur())
    expect(document.body).toHaveFocus()
    held.open()
    await waitFor(() => expect(rows()).toHaveLength(3))
    await waitFor(() => expect(button(0)).toHaveFocus())
  })

  it('stays where the person has put it since', async () => {
    const cloud = createCloud()
    const held = deferred()
    cloud.use(http.delete('*/sessions/:id', () => held.opened))
    renderDevices(cloud)
    await listLoaded()
    await confirm(button(0), 'Sign out')
    const refresh = screen.getByRole('button', { name: 'Refresh' })
    refresh.focus()
    held.open()
    await waitFor(() => expect(rows()).toHaveLength(3))
    expect(refresh).toHaveFocus()
  })
})

describe('signing out here', () => {
  it('S20 ends the session of this browser and leaves', async () => {
    const cloud = createCloud()
    const { onSignedOut } = renderDevices(cloud)
    await listLoaded()
    const current = cloud.db.authorize(cloud.token)?.id
    await confirm(screen.getByRole('button', { name: 'Sign out here' }), 'Sign out here')
    await waitFor(() => expect(getReasons(onSignedOut)).toEqual(['current']))
    expect(cloud.deletes()).toEqual([`DELETE /sessions/${current}`])
    expect(cloud.others()).toHaveLength(4)
  })

  it('stays signed in, and says so in the dialog, when the cloud refuses', async () => {
    const cloud = createCloud()
    const { onSignedOut } = renderDevices(cloud)
    await listLoaded()
    cloud.use(http.delete('*/sessions/:id', () => new HttpResponse(null, { status: 500 })))
    await confirm(screen.getByRole('button', { name: 'Sign out here' }), 'Sign out here')
    await waitFor(() => expect(dialog().getByRole('alert')).toHaveTextContent('You’re still signed in here.'))
    expect(onSignedOut).not.toHaveBeenCalled()
    await userEvent.click(dialog().getByRole('button', { name: 'Cancel' }))
    await userEvent.click(screen.getByRole('button', { name: 'Sign out here' }))
    expect(dialog().queryByRole('alert')).toBeNull()
  })
})

describe('signing out everywhere', () => {
  const open = () => screen.getByRole('button', { name: 'Sign out everywhere' })

  it('sends one request for two presses that no render comes between', async () => {
    const cloud = createCloud()
    renderDevices(cloud)
    await listLoaded()
    await userEvent.click(open())
    const button = dialog().getByRole('button', { name: 'Sign out everywhere' })
    button.click()
    button.click()
    await waitFor(() => expect(screen.queryByRole('listitem')).toBeNull())
    expect(cloud.deletes()).toEqual(['DELETE /sessions'])
  })

  it('says how many, sends one bulk DELETE, and leaves with nothing behind', async () => {
    const cloud = createCloud()
    const { onSignedOut } = renderDevices(cloud)
    await listLoaded()
    await userEvent.click(open())
    expect(screen.getByRole('alertdialog', { name: 'Sign out everywhere?' })).toHaveAccessibleDescription(
      /^All 5 sessions end, including this one\./,
    )
    await userEvent.click(dialog().getByRole('button', { name: 'Sign out everywhere' }))
    await waitFor(() => expect(getReasons(onSignedOut)).toEqual(['all']))
    expect(screen.queryByRole('listitem')).toBeNull()
    expect(cloud.requests).toEqual(['GET /sessions', 'DELETE /sessions'])
  })

  it('is busy meanwhile, and pretends no way back', async () => {
    const cloud = createCloud()
    cloud.use(http.delete('*/sessions', () => delay('infinite')))
    renderDevices(cloud)
    await listLoaded()
    await confirm(open(), 'Sign out everywhere')
    await waitFor(() => expect(dialog().getByRole('button', { name: 'Signing out…' })).toBeVisible())
    await userEvent.keyboard('{Escape}')
    await userEvent.keyboard('{Escape}')
    const asking = screen.getByRole('alertdialog')
    // Keys that a test presses do not bring about the second Escape that is let through.
    expect(asking).toHaveAttribute('closedby', 'none')
    // As a browser asks that does not know `closedby`.
    act(() => void asking.dispatchEvent(new Event('cancel', { cancelable: true })))
    expect(screen.getByRole('alertdialog')).toBeVisible()
    expect(dialog().getByRole('button', { name: 'Cancel' })).toHaveAttribute('aria-disabled', 'true')
    expect(cloud.deletes()).toHaveLength(1)
  })

  it('uses softer words when only this session is known to have ended', async () => {
    const { onSignedOut } = renderDevices(createCloud('lost-reply'))
    await listLoaded()
    await confirm(open(), 'Sign out everywhere')
    await waitFor(() => expect(getReasons(onSignedOut)).toEqual(['all-unconfirmed']))
  })

  it('stays when the list is still there, says what the list shows, and offers the last resort', async () => {
    const cloud = createCloud()
    const { onSignedOut } = renderDevices(cloud)
    await listLoaded()
    cloud.use(http.delete('*/sessions', () => new HttpResponse('<html>', { status: 502 })))
    await confirm(open(), 'Sign out everywhere')
    await waitFor(() =>
      expect(dialog().getByRole('alert')).toHaveTextContent('All 5 sessions are still signed in.'),
    )
    expect(onSignedOut).not.toHaveBeenCalled()
    await userEvent.click(dialog().getByRole('button', { name: 'Sign out of this browser only' }))
    expect(getReasons(onSignedOut)).toEqual(['local'])
    expect(cloud.deletes()).toHaveLength(1)
  })
})

describe('the way out', () => {
  it('S26 speaks for itself when the host fails to', async () => {
    const onSignedOut = vi.fn(() => Promise.reject(new Error('the host is broken')))
    renderDevices(createCloud('expired'), { onSignedOut })
    expect(await screen.findByRole('heading', { name: 'You’re signed out' })).toBeVisible()
    expect(screen.getByRole('status')).toHaveTextContent('Your session has ended.')
    expect(onSignedOut).toHaveBeenCalledOnce()
  })

  it('shows another sign-in a page of its own', async () => {
    const cloud = createCloud()
    const second = createCloud('only-this')
    let { token, fetch } = cloud
    const { onSignedOut } = renderDevices(cloud, {
      getToken: () => token,
      fetch: (...args) => fetch(...args),
    })
    await listLoaded()
    ;({ token, fetch } = second)
    await userEvent.click(screen.getByRole('button', { name: 'Refresh' }))
    expect(await screen.findByText('You’re not signed in anywhere else.')).toBeVisible()
    expect(onSignedOut).not.toHaveBeenCalled()
    expect(second.requests).toEqual(['GET /sessions'])
  })
})
