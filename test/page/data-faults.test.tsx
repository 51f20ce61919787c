import { screen, waitFor } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import {
  createCloud,
  dialog,
  listLoaded,
  renderDevices,
  rows,
  sessionRows,
  signOutButtons,
} from '../support/devices.tsx'

/**
 * Data faults: a readable answer that says what no server should. The list is written as
 * text, because what matters is often how a number was written.
 */
const now = () => Math.floor(Date.now() / 1000)
const row = (
  id: string,
  used: number | string,
  { created = 1_600_000_000, current = false }: { created?: number | string; current?: boolean } = {},
) => `{"id":${id},"createdAt":${created},"lastAccessed":${used},"current":${current}}`
const here = () => row('1', now(), { created: now() - 99_999, current: true })

function renderAnswer(rows: string[]) {
  const cloud = createCloud()
  const body = `{"result":"success","data":{"sessions":[${rows.join(',')}]}}`
  cloud.use(
    http.get('*/sessions', () => new HttpResponse(body, { headers: { 'Content-Type': 'application/json' } })),
    http.delete('*/sessions/:id', () => new HttpResponse(null, { status: 403 })),
  )
  renderDevices(cloud)
  return cloud
}

async function renderRows(...rows: string[]) {
  const cloud = renderAnswer(rows)
  await listLoaded()
  return cloud
}

const texts = () => rows().map((each) => each.querySelector('p')?.textContent)

async function pathOfSignOut(
  cloud: Awaited<ReturnType<typeof renderRows>>,
  index: number,
): Promise<string | undefined> {
  await userEvent.click(signOutButtons()[index] ?? expect.fail('no button'))
  await userEvent.click(dialog().getByRole('button', { name: 'Sign out' }))
  await waitFor(() => expect(cloud.deletes().length).toBeGreaterThan(0))
  return cloud.deletes().at(-1)
}

describe('ids', () => {
  it('D1 twice the same: one row, and the flagged one wins', async () => {
    await renderRows(row('1', now() - 999_999), here(), row('7', now() - 9999), row('7', now() - 9999))
    expect(sessionRows()).toHaveLength(2)
    expect(screen.getByRole('button', { name: 'Sign out here' })).toBeVisible()
  })

  it.each([
    ['D4', '9007199254740993'],
    ['D4', '9223372036854775807'],
    ['D4', '-9223372036854775808'],
    ['D5', '0'],
    ['D5', '-7'],
    ['D6', '"42"'],
    ['D6', '"9007199254740993"'],
  ])('%s %s reaches the path digit for digit', async (_id, id) => {
    const cloud = await renderRows(here(), row(id, now() - 9999))
    expect(await pathOfSignOut(cloud, 0)).toBe(`DELETE /sessions/${id.replaceAll('"', '')}`)
  })

  it('D4 two neighbours beyond 2^53 stay two rows', async () => {
    const cloud = await renderRows(
      here(),
      row('9007199254740992', now() - 9999),
      row('9007199254740993', now() - 99_999),
    )
    expect(rows()).toHaveLength(2)
    expect(await pathOfSignOut(cloud, 1)).toBe('DELETE /sessions/9007199254740993')
  })

  it.each(['null', '1.5', '"007"', '"1e3"', '"0x1"', '9223372036854775808', '{}', 'true'])(
    'D6 D7 %s is not acted on, and said',
    async (id) => {
      await renderRows(here(), row(id, now() - 9999), row('7', now() - 9999))
      expect(rows()).toHaveLength(1)
      expect(screen.getByText(/^1 session couldn’t be read/)).toBeVisible()
    },
  )

  it('D7 none that can be read: said, and no list is claimed', async () => {
    renderAnswer([row('null', now()), row('1.5', now())])
    expect(await screen.findByText(/^2 sessions couldn’t be read/)).toBeVisible()
    expect(sessionRows()).toEqual([])
    expect(screen.queryByText(/no active sessions/i)).toBeNull()
    expect(screen.getByRole('button', { name: 'Sign out everywhere' })).toBeEnabled()
  })
})

describe('times', () => {
  it.each([
    ['D8 four minutes ahead', () => now() + 240, /^In use now/],
    ['D8 three hours ahead', () => now() + 10_800, /^Last used \d+ \w+ \d{4}/],
    ['D9 zero', () => 0, /^Last used: unknown/],
    ['D10 milliseconds', () => (now() - 7200) * 1000, /^Last used 2 hours ago/],
    ['D11 negative', () => -5, /^Last used: unknown/],
    ['D11 a fraction', () => 1.5, /^Last used: unknown/],
    ['D11 beyond the year 9999', () => '9999999999999999', /^Last used: unknown/],
    ['D11 a word', () => '"yesterday"', /^Last used: unknown/],
  ])('%s', async (_id, used, words) => {
    await renderRows(here(), row('7', used(), { created: now() - 999_999 }))
    expect(rows()[0]).toHaveTextContent(words)
    expect(document.body).not.toHaveTextContent(/Invalid|NaN|1970|in \d+ (hours|minutes)/)
    expect(signOutButtons()).toHaveLength(1)
  })

  it('D12 last used before it signed in: shown as given', async () => {
    await renderRows(here(), row('7', now() - 9999, { created: now() - 99 }))
    expect(texts()).toEqual(['Last used 2 hours ago'])
  })

  it('D13 unsorted: this device first, then as served', async () => {
    await renderRows(row('7', now() - 99_999), here(), row('8', now() - 9999))
    expect(texts()).toEqual(['Last used 1 day ago', 'Last used 2 hours ago'])
  })
})

describe('the answer', () => {
  it.each([
    ['D14', 1000],
    ['D15', 100_000],
  ])('%s %i sessions: twenty at first, and each can be signed out', async (_id, count) => {
    const cloud = await renderRows(
      here(),
      ...Array.from({ length: count - 1 }, (_, n) => row(String(n + 2), now() - 9999 - 61 * n)),
    )
    expect(rows()).toHaveLength(20)
    expect(screen.getByRole('button', { name: 'Show 200 more' })).toBeVisible()
    expect(await pathOfSignOut(cloud, 19)).toBe('DELETE /sessions/21')
  })

  it('D16 beyond 8 MB: is not read on, and signing out still works', async () => {
    const cloud = createCloud()
    cloud.use(http.get('*/sessions', () => new HttpResponse(`"${'x'.repeat(9 * 1024 * 1024)}"`)))
    renderDevices(cloud)
    expect(await screen.findByRole('alert')).toHaveTextContent('too large to read')
    await userEvent.click(screen.getByRole('button', { name: 'Sign out everywhere' }))
    await userEvent.click(dialog().getByRole('button', { name: 'Sign out everywhere' }))
    await waitFor(() => expect(cloud.deletes()).toEqual(['DELETE /sessions']))
  })

  it('D17 more than was promised: is passed over, and pollutes nothing', async () => {
    await renderRows(
      here(),
      `{"__proto__":{"current":true},"constructor":null,"name":"<b>x</b>",${row('7', now() - 9999).slice(1)}`,
    )
    expect(rows()).toHaveLength(1)
    expect(document.body).not.toHaveTextContent('<b>')
    expect(({} as { current?: unknown }).current).toBeUndefined()
  })

  it('D17 nested without end: is unreadable, not a crash', async () => {
    const cloud = createCloud()
    cloud.use(http.get('*/sessions', () => new HttpResponse(`${'['.repeat(100_000)}1234567890123456`)))
    renderDevices(cloud)
    expect(await screen.findByRole('alert')).toHaveTextContent('couldn’t be read')
  })

  it('D19 an error text that means harm: is never shown', async () => {
    const cloud = createCloud()
    const error = `<img src=x onerror=alert(1)>\u202e${'A'.repeat(1024 * 1024)}`
    cloud.use(
      http.get('*/sessions', () =>
        HttpResponse.json({ result: 'error', error, code: 'ER_CONFLICT' }, { status: 400 }),
      ),
    )
    const { container } = renderDevices(cloud)
    expect(await screen.findByRole('alert')).toHaveTextContent('(ER_CONFLICT)')
    expect(container.innerHTML).not.toMatch(/onerror|AAAA|\u202e/)
  })
})
