import { render, screen, waitFor, within } from '@testing-library/react'
import type { RequestHandler } from 'msw'
import { expect, type Mock, onTestFinished, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { ActiveDevices, type ActiveDevicesProps } from '../../src/embed/ActiveDevices.tsx'
import { createDb, type NewSession } from '../../src/mock-cloud/db.ts'
import { createHandlers } from '../../src/mock-cloud/handlers.ts'
import { createMockFetch } from '../../src/mock-cloud/mock-fetch.ts'
import { faultsOf, type ScenarioName, seed } from '../../src/mock-cloud/scenarios.ts'
import { ConfirmDelay } from '../../src/ui/dialog/press-guard.ts'
import { SIGN_OUT } from './button-names.ts'

export const EMAIL = 'you@example.com'

/**
 * A mock cloud for one test, with a diary of what it was asked.
 *
 * @param now epoch seconds; this browser's clock when absent.
 */
export function createCloud(scenario: ScenarioName = 'default', now?: () => number) {
  const db = createDb(now)
  const token = seed(db, scenario, EMAIL)
  const requests: string[] = []
  const sent: Request[] = []
  let faults: RequestHandler[] = faultsOf(scenario, db)
  const handlers = createHandlers(db)
  const answer = createMockFetch(() => [...faults, ...handlers])
  onTestFinished(() => expectTokenInHeaderAlone(token, sent))
  return {
    db,
    token,
    requests,
    /** The same, as they were handed to the network. */
    sent,
    fetch: ((input, init) => {
      const request = new Request(input, init)
      requests.push(`${request.method} ${new URL(request.url).pathname}`)
      sent.push(request)
      return answer(input, init)
    }) as typeof fetch,
    /** DELETEs alone: what was asked for beyond looking. */
    deletes: () => requests.filter((request) => request.startsWith('DELETE')),
    reads: () => requests.filter((request) => request === 'GET /sessions').length,
    /** From now on these are asked first. */
    use: (...next: RequestHandler[]) => {
      faults = next
    },
    reset: () => {
      faults = []
    },
    others: () => db.sessionsOf(EMAIL).filter(({ accessToken }) => accessToken !== token),
    add: (session: NewSession) => db.signInAll(EMAIL, [session])[0] ?? expect.fail('nothing added'),
  }
}

export type Cloud = ReturnType<typeof createCloud>

/** Holds in every test, whatever it is about. */
function expectTokenInHeaderAlone(token: string, sent: readonly Request[]): void {
  for (const { url, headers } of sent) {
    const rest = [...headers].filter(([name]) => name !== 'authorization')
    expect(JSON.stringify([url, rest]), 'the token is in one header alone').not.toContain(token)
  }
}

/** The page as a host embeds it, on a mock cloud; its dialogs can be confirmed at once. */
export const devicesPage = (cloud: Cloud, props: Partial<ActiveDevicesProps> = {}) => (
  <ConfirmDelay.Provider value={0}>{hostedPage(cloud, props)}</ConfirmDelay.Provider>
)

/** The same with nothing around it. */
export const hostedPage = (cloud: Cloud, props: Partial<ActiveDevicesProps> = {}) => (
  <ActiveDevices
    apiBaseUrl="https://cloud.test"
    getToken={() => cloud.token}
    onSignedOut={() => {}}
    fetch={cloud.fetch}
    locale="en-GB"
    {...props}
  />
)

export function renderDevices(cloud: Cloud, props: Partial<ActiveDevicesProps> = {}) {
  const onSignedOut = vi.fn<ActiveDevicesProps['onSignedOut']>()
  return { ...render(devicesPage(cloud, { onSignedOut, ...props })), onSignedOut }
}

/** The reasons that a host was given. */
export const getReasons = (onSignedOut: Mock<ActiveDevicesProps['onSignedOut']>) =>
  onSignedOut.mock.calls.map(([reason]) => reason)

/** The same, once the list is there. */
export async function renderLoaded(cloud: Cloud, props: Partial<ActiveDevicesProps> = {}) {
  const view = renderDevices(cloud, props)
  await listLoaded()
  return view
}

/** For a handler to wait at, until the test lets the request on to the ordinary answer. */
export function deferred() {
  let open = () => {}
  const opened = new Promise<undefined>((resolve) => {
    open = () => resolve(undefined)
  })
  return { open: () => open(), opened }
}

/** Resolves when the list is there. */
export const listLoaded = () => screen.findByRole('heading', { name: /^(Other|Your) sessions/ })

/** The section of the other sessions. */
export const others = () => within(screen.getByRole('region', { name: /^Other sessions/ }))

/** The rows' buttons, in order. */
export const signOutButtons = () => screen.getAllByRole('button', { name: SIGN_OUT })

/** The rows of the other sessions: none when all have gone. */
export const rows = () => others().queryAllByRole('listitem')

/** The rows of all sections, in any language: the last region is the guide, whose list is of steps. */
export const sessionRows = () =>
  screen
    .queryAllByRole('region')
    .slice(0, -1)
    .flatMap((region) => within(region).queryAllByRole('listitem'))

/** What the line says on a first visit, before anything is done. */
export const AT_REST = /^Are all of these yours\?/

/** The line that says what came of a sign-out. */
export const result = () => screen.getByRole('status')

export const dialog = () => within(screen.getByRole('alertdialog'))

/** Presses a button, and then the one of that name in the dialog that it opens. */
export async function confirm(opener: HTMLElement | undefined, name: string): Promise<void> {
  await userEvent.click(opener ?? expect.fail('there is nothing to press'))
  await userEvent.click(dialog().getByRole('button', { name }))
}

/**
 * From now on the page's own waits take no time. Returns a `waitFor` that moves the clock on at
 * each look.
 */
export function skipWaits(): (check: () => void) => Promise<void> {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'], shouldAdvanceTime: true })
  onTestFinished(() => void vi.useRealTimers())
  const check = (callback: () => void) => () => {
    vi.advanceTimersByTime(500)
    callback()
  }
  // Its own deadline is on that clock, too.
  return (callback) => waitFor(check(callback), { timeout: 60_000 })
}

export const refresh = () => userEvent.click(screen.getByRole('button', { name: 'Refresh' }))

/** The person comes back to the page; react-query hears of it on the window. */
export const comeBack = () => dispatchEvent(new Event('visibilitychange'))

/** What the browser says of its connection, until the test is over. */
export function setOnline(online: boolean): void {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(online)
  dispatchEvent(new Event(online ? 'online' : 'offline'))
}
