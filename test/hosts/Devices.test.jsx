import { configure, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { ActiveDevices } from 'active-devices'
import { createMockCloud } from 'active-devices/mocks'
import { setupServer } from 'msw/node'

// Queries by role are slow without a browser, more so on a busy machine.
configure({ asyncUtilTimeout: 10_000 })

const server = setupServer()

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

/** A press counts once the question could have been read: half a second after it opened. */
async function confirm(opener, name) {
  await userEvent.click(opener)
  const dialog = await screen.findByRole('alertdialog')
  await waitFor(async () => {
    await userEvent.click(within(dialog).getByRole('button', { name }))
    expect(screen.queryByRole('alertdialog')).toBeNull()
  })
}

it('signs one session out, then all of them', async () => {
  const cloud = createMockCloud()
  server.use(...cloud.handlers)
  let reason
  render(
    <ActiveDevices
      apiBaseUrl="https://network.ruuvi.com"
      getToken={() => cloud.accessToken}
      onSignedOut={(why) => {
        reason = why
      }}
    />,
  )
  const buttons = await screen.findAllByRole('button', { name: /^Sign out, session/ })
  expect(buttons).toHaveLength(4)

  await userEvent.click(buttons[0])
  await userEvent.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull())

  await confirm(buttons[0], 'Sign out')
  await waitFor(() => expect(screen.getAllByRole('button', { name: /^Sign out, session/ })).toHaveLength(3))
  expect(cloud.db.sessionsOf('you@example.com')).toHaveLength(4)

  await confirm(screen.getByRole('button', { name: 'Sign out everywhere' }), 'Sign out everywhere')
  await waitFor(() => expect(reason).toBe('all'))
  expect(cloud.db.sessionsOf('you@example.com')).toEqual([])
})
