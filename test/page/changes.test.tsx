import { act, screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { flagging } from '../../src/mock-cloud/faults.ts'
import {
  AT_REST,
  comeBack,
  confirm,
  createCloud,
  EMAIL,
  listLoaded,
  refresh,
  renderDevices,
  rows,
  setOnline,
  signOutButtons,
} from '../support/devices.tsx'

const VISIT = 'active-devices:visit'
const HOUR = 3_600_000
const DAY = 24 * HOUR
const rowsToSignOut = () => signOutButtons().map((button) => button.closest('li'))
const remembered = () => JSON.parse(localStorage.getItem(VISIT) ?? 'null')

describe('the newest', () => {
  const newest = () => screen.getAllByText('newest').map((mark) => mark.closest('li'))

  it('is marked also on a first visit, and the next one once it has been signed out', async () => {
    const cloud = createCloud()
    renderDevices(cloud)
    await listLoaded()
    expect(newest()).toEqual([rows()[2]])
    expect(screen.getByRole('status')).toHaveTextContent(
      /^Are all of these yours\? One device can have several sessions\. The newest signed in \d+ \w+, \d\d:\d\d\.$/,
    )
    await confirm(signOutButtons()[2], 'Sign out')
    await waitFor(() => expect(rows()).toHaveLength(3))
    expect(newest()).toEqual([rows()[0]])
  })

  it('may be this device', async () => {
    const cloud = createCloud('only-this')
    cloud.db.signInAll(EMAIL, [{ createdAt: 1_700_000_000, lastAccessed: cloud.db.now() - 7200 }])
    renderDevices(cloud)
    await listLoaded()
    const here = within(screen.getByRole('region', { name: 'This device' }))
    expect(newest()).toEqual([here.getByRole('listitem')])
    expect(screen.getByRole('status')).toHaveTextContent(/several sessions\. The newest is this device\.$/)
  })

  it('is not named where a time could not be read', async () => {
    const cloud = createCloud()
    cloud.add({ createdAt: 0, lastAccessed: cloud.db.now() - 7200 })
    renderDevices(cloud)
    await listLoaded()
    expect(screen.queryByText('newest')).toBeNull()
    expect(screen.getByRole('status')).toHaveTextContent(/^Are all of these yours\?[^.]*several sessions\.$/)
  })

  it('is no question where there is only this session', async () => {
    renderDevices(createCloud('only-this'))
    await listLoaded()
    expect(screen.getByRole('status')).toHaveTextContent(/^Everywhere your Ruuvi account is signed in/)
  })
})

describe('new since the last visit', () => {
  it('marks nothing on a first visit, and remembers it', async () => {
    const cloud = createCloud()
    renderDevices(cloud)
    await listLoaded()
    expect(screen.queryByText('New')).toBeNull()
    await waitFor(() => expect(remembered().ids).toHaveLength(5))
  })

  it('marks what that visit did not have, and says when it was', async () => {
    const cloud = createCloud()
    const ids = cloud.db.sessionsOf(EMAIL).map(({ id }) => String(id))
    const [newcomer] = cloud.others()
    const before = ids.filter((id) => id !== String(newcomer?.id))
    localStorage.setItem(
      VISIT,
      JSON.stringify({ ids: before, at: Date.parse('2026-05-12T10:00:00Z'), before: null }),
    )
    renderDevices(cloud)
    await listLoaded()
    await waitFor(() => expect(rows()[0]).toHaveTextContent('New since your last visit on 12 May'))
    expect(screen.getAllByText('New')).toHaveLength(1)
    expect(screen.getByRole('status')).toHaveTextContent(
      /^1 of these is new since your last visit on 12 May\b/,
    )
  })

  it('says that none is new since the last visit, where that is known of all', async () => {
    const cloud = createCloud()
    const ids = cloud.db.sessionsOf(EMAIL).map(({ id }) => String(id))
    localStorage.setItem(
      VISIT,
      JSON.stringify({ ...remembered(), ids, at: Date.parse('2026-05-12T10:00:00Z'), before: null }),
    )
    renderDevices(cloud)
    await listLoaded()
    await waitFor(() =>
      expect(screen.getByRole('status')).toHaveTextContent(
        /^None of these is new since your last visit on 12 May( \d{4})?\.$/,
      ),
    )
  })

  it('is forgotten with the sign-in', async () => {
    const cloud = createCloud()
    const { onSignedOut } = renderDevices(cloud)
    await listLoaded()
    await waitFor(() => expect(remembered()).not.toBeNull())
    cloud.db.endAll(EMAIL)
    await refresh()
    await waitFor(() => expect(onSignedOut).toHaveBeenCalled())
    expect(localStorage.length).toBe(0)
  })

  it('works without storage', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    renderDevices(createCloud())
    await listLoaded()
    expect(rows()).toHaveLength(4)
  })
})

describe('while the page is open', () => {
  it('announces a new sign-in, and marks it', async () => {
    renderDevices(createCloud('new-sign-in'))
    await listLoaded()
    expect(screen.getByRole('status')).toHaveTextContent(AT_REST)
    await refresh()
    await waitFor(() =>
      expect(screen.getByRole('status')).toHaveTextContent(/^Refreshed \d\d:\d\d\. New sign-in: \w{3}, \d+/),
    )
    expect(screen.getByText('since you opened this page').closest('li')).toHaveTextContent('In use now')
    expect(screen.getAllByText('New')).toHaveLength(1)
  })

  it('marks the session that was used meanwhile', async () => {
    const cloud = createCloud()
    renderDevices(cloud)
    await listLoaded()
    expect(screen.queryByText('Used just now')).toBeNull()
    const oldest = cloud.others().at(-1)
    cloud.db.use(EMAIL, oldest?.id ?? 0n)
    await refresh()
    const badge = await screen.findByText('Used just now')
    expect(badge.closest('li')).toHaveTextContent(/^In use now/)
    expect(screen.getAllByText('Used just now')).toHaveLength(1)
  })

  it('explains how to tell sessions apart', async () => {
    renderDevices(createCloud())
    await listLoaded()
    expect(screen.queryByText(/doesn’t store device names/)).not.toBeVisible()
    await userEvent.click(screen.getByText('How do I tell these apart?'))
    expect(screen.getByText(/doesn’t store device names/)).toBeVisible()
  })

  it('reads the list again when the person comes back to the page', async () => {
    const cloud = createCloud()
    renderDevices(cloud)
    await listLoaded()
    comeBack()
    await waitFor(() => expect(cloud.reads()).toBe(2))
  })

  it('reads the list again once a minute', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'], now: Date.now() })
    try {
      const cloud = createCloud()
      renderDevices(cloud)
      await listLoaded()
      act(() => void vi.advanceTimersByTime(59_000))
      expect(cloud.reads()).toBe(1)
      act(() => void vi.advanceTimersByTime(1000))
      await waitFor(() => expect(cloud.reads()).toBe(2))
    } finally {
      vi.useRealTimers()
    }
  })

  it('moves no row for a list that nobody asked for, and marks one that ended elsewhere', async () => {
    const cloud = createCloud()
    renderDevices(cloud)
    await listLoaded()
    const names = () => signOutButtons().map((button) => button.getAttribute('aria-label'))
    const before = names()
    act(() => signOutButtons()[1]?.focus())
    const [first, , , last] = cloud.others()
    cloud.db.end(EMAIL, first?.id ?? 0n)
    cloud.db.use(EMAIL, last?.id ?? 0n)
    cloud.add({})
    comeBack()
    await waitFor(() => expect(rows()).toHaveLength(5))
    expect(rows()[0]).toHaveTextContent(/^No longer signed in/)
    expect(signOutButtons()[0]).toHaveAttribute('aria-disabled', 'true')
    expect(names().slice(1, 3)).toEqual(before.slice(1, 3))
    expect(rows()[3]).toHaveTextContent(/^In use now/)
    expect(rows()[4]).toHaveTextContent('New')
    expect(signOutButtons()[1]).toHaveFocus()
    await refresh()
    await waitFor(() => expect(rows()).toHaveLength(4))
    expect(rows()[0]).toHaveTextContent(/^In use now/)
    expect(screen.queryByText('No longer signed in')).toBeNull()
  })

  it('takes the server’s order after a sign-out of the person’s own', async () => {
    const cloud = createCloud()
    renderDevices(cloud)
    await listLoaded()
    const [first, second, , last] = cloud.others()
    cloud.db.end(EMAIL, first?.id ?? 0n)
    cloud.db.use(EMAIL, last?.id ?? 0n)
    comeBack()
    await waitFor(() => expect(rows()[0]).toHaveTextContent(/^No longer signed in/))
    await confirm(signOutButtons()[1], 'Sign out')
    await waitFor(() => expect(rows()).toHaveLength(2))
    expect(rows()[0]).toHaveTextContent(/^In use now/)
    expect(cloud.deletes()).toEqual([`DELETE /sessions/${second?.id}`])
  })
})

describe('the clock', () => {
  for (const [way, seconds] of [
    ['ahead', 4 * 60],
    ['behind', -4 * 60],
  ] as const) {
    it(`goes by the cloud’s when the browser’s is four minutes ${way} [W19 clock ${way}]`, async () => {
      const cloud = createCloud()
      const real = Date.now()
      vi.useFakeTimers({ toFake: ['Date'], now: real })
      try {
        cloud.use(
          http.get('*/sessions', () => {
            const now = Math.floor(real / 1000)
            const row = (id: number, used: number, current: boolean) => ({
              id,
              createdAt: now - 99_999,
              lastAccessed: used,
              current,
            })
            return HttpResponse.json({
              result: 'success',
              data: { sessions: [row(1, now, true), row(2, now - 60, false), row(3, now - 7260, false)] },
            })
          }),
        )
        vi.setSystemTime(real + seconds * 1000)
        renderDevices(cloud)
        await listLoaded()
        expect(rows().map((row) => row.querySelector('p')?.textContent)).toEqual([
          'In use now',
          'Last used 2 hours ago',
        ])
      } finally {
        vi.useRealTimers()
      }
    })
  }

  for (const [when, errorAfter, fault, tag] of [
    ['set back by three hours', 0, () => undefined, 'clock set back'],
    ['three hours ahead, and a list lacks this session', 3 * HOUR, flagging(() => false), 'no current'],
  ] as const) {
    it(`goes by the cloud’s when the browser’s is ${when} [W19 ${tag}]`, async () => {
      const real = Date.now()
      vi.useFakeTimers({ toFake: ['Date'], now: real + 3 * HOUR })
      onTestFinished(() => void vi.useRealTimers())
      const now = Math.floor(real / 1000)
      const cloud = createCloud('only-this', () => now)
      cloud.add({ createdAt: now - 99_999, lastAccessed: now - 90 })
      renderDevices(cloud)
      await listLoaded()
      cloud.use(...(fault(cloud.db) ?? []))
      vi.setSystemTime(real + errorAfter)
      await refresh()
      await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(/^Refreshed/))
      for (const row of rowsToSignOut()) expect(row).toHaveTextContent(/^In use now/)
    })
  }

  it('S14 never puts a time into the future, even when the browser is a day behind', async () => {
    renderDevices(createCloud('clock-behind'))
    await listLoaded()
    expect(rows().map((row) => row.querySelector('p')?.textContent)).toEqual([
      'In use now',
      'Last used 2 hours ago',
      'Not used since sign-in',
      'Last used 4 months ago',
    ])
  })

  it('moves the words on by itself, once a minute, and announces nothing', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'], now: Date.now() })
    try {
      const cloud = createCloud('only-this')
      const now = cloud.db.now()
      cloud.add({ createdAt: now - 9 * (DAY / 1000), lastAccessed: now - 4 * 60 })
      renderDevices(cloud)
      await listLoaded()
      expect(rows()[0]).toHaveTextContent(/^Last used 4 minutes ago/)
      act(() => void vi.advanceTimersByTime(59_000))
      expect(rows()[0]).toHaveTextContent(/^Last used 4 minutes ago/)
      act(() => void vi.advanceTimersByTime(61_000))
      expect(rows()[0]).toHaveTextContent(/^Last used [56] minutes ago/)
      expect(screen.getByRole('status')).toHaveTextContent(AT_REST)
    } finally {
      vi.useRealTimers()
    }
  })

  it('names the zone once', async () => {
    renderDevices(createCloud())
    await listLoaded()
    expect(screen.getAllByText(/^Times are in /)).toHaveLength(1)
  })

  it('names the day of a list that is shown two days later without a connection [W22 stale]', async () => {
    const opened = new Date('2026-05-12T15:03:00')
    vi.useFakeTimers({ toFake: ['Date'], now: opened })
    try {
      const cloud = createCloud()
      renderDevices(cloud)
      await listLoaded()
      cloud.use(http.all('*', () => HttpResponse.error()))
      vi.setSystemTime(opened.getTime() + 2 * DAY)
      setOnline(false)
      act(() => void document.dispatchEvent(new Event('visibilitychange', { bubbles: true })))
      await waitFor(
        () => expect(document.body).toHaveTextContent(/Couldn’t refresh\. Showing 12 May, 15:03\./),
        { timeout: 6000 },
      )
    } finally {
      vi.useRealTimers()
    }
  })
})
