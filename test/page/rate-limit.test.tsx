import { act, screen, waitFor } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, it, onTestFinished, vi } from 'vitest'
import { confirm, createCloud, others, renderLoaded, signOutButtons, skipWaits } from '../support/devices.tsx'

const tooMany = (retryAfter: string) =>
  http.delete('*/sessions/:id', () =>
    HttpResponse.json(
      { result: 'error', error: 'TOO MANY', code: 'ER_THROTTLED', sub_code: null },
      { status: 429, headers: { 'Retry-After': retryAfter } },
    ),
  )

/** A row's sign-out that was refused, on a clock that the test moves. */
async function refuse(retryAfter: string) {
  const cloud = createCloud()
  await renderLoaded(cloud)
  cloud.use(tooMany(retryAfter))
  await confirm(signOutButtons()[0], 'Sign out')
  const alert = await others().findByRole('alert')
  return { alert, button: () => others().getByRole('button', { name: 'Try again' }) }
}

it('tells an hour as minutes, and counts them down [W23 row]', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'], shouldAdvanceTime: true })
  onTestFinished(() => void vi.useRealTimers())
  const { alert, button } = await refuse('3600')
  expect(alert).toHaveTextContent('You can try again in 60 minutes.')
  expect(button()).toHaveAttribute('aria-disabled', 'true')
  await act(() => vi.advanceTimersByTimeAsync(5 * 60_000))
  await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('You can try again in 55 minutes.'))
  await act(() => vi.advanceTimersByTimeAsync(55 * 60_000))
  await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('You can try again now.'))
  expect(button()).not.toHaveAttribute('aria-disabled')
})

it('takes the time from a date as well [W23 date]', async () => {
  const { alert } = await refuse(new Date(Date.now() + 30 * 60_000).toUTCString())
  expect(alert).toHaveTextContent(/You can try again in (29|30) minutes\./)
})

it('backs off in a job whose refusals cannot be read, and gives the rest up [W24 job]', async () => {
  const eventually = skipWaits()
  const cloud = createCloud('many')
  await renderLoaded(cloud)
  // What a browser makes of a 429 without CORS headers.
  cloud.use(http.delete('*/sessions/:id', () => HttpResponse.error()))
  await confirm(screen.getByRole('button', { name: 'Sign out all others' }), 'Sign out 136 sessions')
  await screen.findByText(/Several requests failed in a row/)
  expect(cloud.deletes().length).toBeLessThan(10)
  await eventually(() =>
    expect(others().getByRole('alert')).toHaveTextContent('136 sessions are still signed in.'),
  )
  expect(cloud.deletes().length).toBeLessThan(50)
})
