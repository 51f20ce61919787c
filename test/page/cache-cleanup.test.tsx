import { QueryClient } from '@tanstack/react-query'
import { screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { createCloud, dialog, listLoaded, renderDevices } from '../support/devices.tsx'

const cleared: QueryClient[] = []
beforeEach(() => {
  cleared.length = 0
  const { clear } = QueryClient.prototype
  vi.spyOn(QueryClient.prototype, 'clear').mockImplementation(function (this: QueryClient) {
    cleared.push(this)
    clear.call(this)
  })
})

async function signOutEverywhere() {
  await userEvent.click(screen.getByRole('button', { name: 'Sign out everywhere' }))
  await userEvent.click(dialog().getByRole('button', { name: 'Sign out everywhere' }))
}

it('forgets the list after a sign-out, and does not ask for it again', async () => {
  const cloud = createCloud()
  renderDevices(cloud)
  await listLoaded()
  await signOutEverywhere()
  await waitFor(() => expect(cleared[0]?.getQueryCache().getAll()).toEqual([]))
  expect(cloud.reads()).toBe(1)
})

it('forgets the list when the host unmounts the page at once', async () => {
  const cloud = createCloud()
  const view = renderDevices(cloud)
  view.onSignedOut.mockImplementation(() => view.unmount())
  await listLoaded()
  await signOutEverywhere()
  await waitFor(() => expect(cleared[0]?.getQueryCache().getAll()).toEqual([]))
  expect(cloud.reads()).toBe(1)
})
