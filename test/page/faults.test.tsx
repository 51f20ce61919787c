import { screen, waitFor } from '@testing-library/react'
import { http } from 'msw'
import { afterEach, describe, expect, it } from 'vitest'
import { replyFaults } from '../faults/replies.ts'
import {
  type Cloud,
  confirm,
  createCloud,
  dialog,
  EMAIL,
  getReasons,
  listLoaded,
  others,
  refresh,
  renderDevices,
  result,
  rows,
  signOutButtons,
} from '../support/devices.tsx'

let cloud: Cloud
let left: () => unknown[]

/** The page on a cloud that answers one operation wrongly from now on. */
function start(): void {
  cloud = createCloud()
  const { onSignedOut } = renderDevices(cloud)
  left = () => getReasons(onSignedOut)
}

const exits = (reason: string) => waitFor(() => expect(left()).toEqual([reason]))
const isFocusPlaced = () => waitFor(() => expect(document.body).not.toHaveFocus())

/** What must hold in every case, whatever became of it. */
afterEach(() => {
  expect(cloud.deletes().length, 'a DELETE is never repeated').toBeLessThanOrEqual(1)
  expect(cloud.reads(), 'a read is made at most twice for a reason').toBeLessThanOrEqual(
    1 + 2 * Math.max(1, cloud.deletes().length),
  )
  const page = document.documentElement.outerHTML
  expect(page, 'no word of the server’s').not.toMatch(/SHOUTED|Bad Gateway|Hotel|Unavailable/)
  expect(page + location.href + JSON.stringify({ ...localStorage }), 'no token').not.toContain(cloud.token)
  for (const { url, headers } of cloud.sent) {
    expect(url).not.toContain(cloud.token)
    expect([...headers]).toEqual([['authorization', `Bearer ${cloud.token}`]])
  }
  if (left().length > 0) return
  expect([...screen.queryAllByRole('alert'), ...result().children], 'it is heard').not.toEqual([])
  expect(
    screen.queryAllByRole('button', {
      name: /^Sign out (everywhere|here|of this browser only)$/,
      hidden: true,
    }),
    'signing out of this browser stays within two presses',
  ).not.toEqual([])
})

describe.each(replyFaults)('%s %s', (id, _what, reply, read, one, all) => {
  it(`${id} read: at first, ${read}`, async () => {
    cloud = createCloud()
    cloud.use(http.get('*/sessions', reply))
    const { onSignedOut } = renderDevices(cloud)
    left = () => getReasons(onSignedOut)
    if (read === 'exit') return exits('expired')
    expect(await screen.findByRole('alert')).toHaveTextContent(read)
    expect(screen.queryByRole('region', { name: /sessions/i })).toBeNull()
    expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible()
    expect(screen.getByRole('button', { name: 'Sign out of this browser only' })).toBeVisible()
  })

  it(`${id} read: again, ${read}`, async () => {
    start()
    await listLoaded()
    cloud.use(http.get('*/sessions', reply))
    await refresh()
    if (read === 'exit') return exits('expired')
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent(/^Couldn’t refresh\. Showing \d\d:\d\d\./)
    expect(alert).toHaveTextContent(read)
    expect(rows()).toHaveLength(4)
    expect(screen.getByRole('button', { name: 'Refresh' })).toHaveFocus()
  })

  it.each(one === 'unclear' || one === 'already' ? [true, false] : [one === 'done'])(
    `${id} one: ${one}, done: %s`,
    async (done) => {
      start()
      await listLoaded()
      cloud.use(
        http.delete('*/sessions/:id', ({ params }) => {
          if (done) cloud.db.end(EMAIL, BigInt(String(params.id)))
          return reply()
        }),
      )
      await confirm(signOutButtons()[1], 'Sign out')
      if (one === 'exit') return exits('expired')
      if (done) {
        const words = one === 'already' ? 'That session was already signed out.' : 'Session signed out.'
        await waitFor(() => expect(result()).toHaveTextContent(`${words} 3 other sessions remain.`))
      } else {
        const words =
          one === 'already'
            ? /doesn’t exist, but still lists it/
            : /^(Couldn’t sign out|This session is still signed in)/
        const alert = await others().findByRole('alert')
        expect(alert).toHaveTextContent(one instanceof RegExp ? one : words)
        expect(others().getByRole('button', { name: 'Try again' })).toBeVisible()
      }
      expect(rows()).toHaveLength(done ? 3 : 4)
      await isFocusPlaced()
    },
  )

  it.each(all === 'unclear' ? [true, false] : [all === 'done'])(
    `${id} all: ${all}, done: %s`,
    async (done) => {
      start()
      await listLoaded()
      cloud.use(
        http.delete('*/sessions', () => {
          if (done) cloud.db.endAll(EMAIL)
          return reply()
        }),
      )
      await confirm(screen.getByRole('button', { name: 'Sign out everywhere' }), 'Sign out everywhere')
      if (all === 'done') return exits('all')
      if (all === 'softly' || done) return exits('all-unconfirmed')
      const alert = await dialog().findByRole('alert')
      expect(alert).toHaveTextContent(all instanceof RegExp ? all : /sessions are still signed in/)
      expect(dialog().getByRole('button', { name: 'Sign out of this browser only' })).toBeVisible()
      await isFocusPlaced()
    },
  )
})
