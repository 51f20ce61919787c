import { fireEvent, screen, waitFor } from '@testing-library/react'
import fc from 'fast-check'
import { HttpResponse, http, type RequestHandler } from 'msw'
import { expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { StoredSession } from '../../src/mock-cloud/db.ts'
import { error, success } from '../../src/mock-cloud/handlers.ts'
import { type Cloud, createCloud, EMAIL, listLoaded, renderDevices, rows } from '../support/devices.tsx'
import { WALKS } from '../support/property.ts'

const idIn = (request: Request) => BigInt(new URL(request.url).pathname.split('/').at(-1) ?? '')

/** Of this browser's own session the page believes what the cloud says: it can ask nothing afterwards. */
const ofOthers =
  (cloud: Cloud, answer: () => Response) =>
  ({ request }: { request: Request }) =>
    idIn(request) === own(cloud)?.id ? undefined : answer()

/** What the cloud may be like from some moment on. */
const WEATHERS = {
  fair: () => [],
  'in trouble': () => [http.all('*', () => error(500, 'ER_INTERNAL', 'INTERNAL_ERROR'))],
  'out of reach': () => [http.all('*', () => HttpResponse.error())],
  'lists nothing that can be read': () => [http.get('*', () => HttpResponse.html('<h1>Later</h1>'))],
  'loses its replies': (cloud) => [
    http.delete('*/sessions/:id', ({ request }) => {
      cloud.db.end(EMAIL, idIn(request))
      return HttpResponse.error()
    }),
    http.delete('*/sessions', () => {
      cloud.db.endAll(EMAIL)
      return HttpResponse.error()
    }),
  ],
  'says yes and does nothing': (cloud) => [
    http.delete(
      '*/sessions/:id',
      ofOthers(cloud, () => success({})),
    ),
  ],
  'knows none of its sessions': (cloud) => [
    http.delete(
      '*/sessions/:id',
      ofOthers(cloud, () => error(404, 'ER_NOT_FOUND', 'NOT_FOUND')),
    ),
  ],
} satisfies Record<string, (cloud: Cloud) => RequestHandler[]>

type Weather = keyof typeof WEATHERS

const nthOf = <T,>(items: readonly T[], nth: number): T | undefined => items[nth % items.length]
const own = ({ db, token }: Cloud) => db.sessionsOf(EMAIL).find(({ accessToken }) => accessToken === token)

function endElsewhere({ db }: Cloud, session: StoredSession | undefined): void {
  if (session) db.end(EMAIL, session.id)
}

/** What somebody does on another device. */
const ELSEWHERE = {
  'signs in': (cloud) => void cloud.add({}),
  'signs out': (cloud, nth) => endElsewhere(cloud, nthOf(cloud.others(), nth)),
  'ends this session': (cloud) => endElsewhere(cloud, own(cloud)),
  'uses a session': (cloud, nth) => {
    const used = nthOf(cloud.others(), nth)
    if (used) cloud.db.use(EMAIL, used.id)
  },
} satisfies Record<string, (cloud: Cloud, nth: number) => void>

type Step =
  | { kind: 'weather'; weather: Weather }
  | { kind: 'elsewhere'; event: keyof typeof ELSEWHERE; nth: number }
  /** One of the buttons that can be pressed at that moment. */
  | { kind: 'press'; nth: number }
  /** Escape. */
  | { kind: 'no' }
  /** Until what is under way has come to an end. */
  | { kind: 'wait' }

const keysOf = <T extends object>(table: T) => Object.keys(table) as (keyof T)[]
const nth = fc.nat(40)
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ kind: fc.constant('press' as const), nth }) },
  { weight: 3, arbitrary: fc.constant<Step>({ kind: 'wait' }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('weather' as const),
      weather: fc.constantFrom(...keysOf(WEATHERS)),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('elsewhere' as const),
      event: fc.constantFrom(...keysOf(ELSEWHERE)),
      nth,
    }),
  },
  { weight: 1, arbitrary: fc.constant<Step>({ kind: 'no' }) },
)

/** The buttons that can be reached: those of the dialog alone, while there is one. */
const buttons = () =>
  [...(screen.queryByRole('alertdialog') ?? document.body).querySelectorAll('button')].filter(
    (button) => button.getAttribute('aria-disabled') !== 'true',
  )

/** How many sessions that press may sign out at most. */
function allowedBy(button: HTMLElement): number {
  const { textContent: label } = button
  if (label === 'Try again') {
    const said = screen
      .getAllByRole('alert')
      .find((alert) => alert.parentElement?.contains(button))?.textContent
    return Number(/(\d+) sessions? (?:couldn’t|is still|are still)/.exec(said ?? '')?.[1] ?? 1)
  }
  if (!button.closest('[role=alertdialog]') || label === 'Cancel') return 0
  return Number(/^Sign out (\d+) session/.exec(label)?.[1] ?? 1)
}

const isWorking = () => /Signing out…|Checking…|Stopping…/.test(document.body.textContent)

/** How many sessions the result line says are signed out. */
function claimed(): number {
  const said = screen.queryByRole('status')?.textContent ?? ''
  if (/^(Signed out\.|That session was already|The session was signed out after all)/.test(said)) return 1
  const [, partly] = /^(\d+) (?:of \d+ )?sessions were signed out/.exec(said) ?? []
  if (partly) return Number(partly)
  const [, done = 0] = /^(\d+) (?:sessions? signed out|of)/.exec(said) ?? []
  const [, already = 0] = /(\d+) (?:was|were) already/.exec(said) ?? []
  return Number(done) + Number(already)
}

/** A page, a cloud, and what has been confirmed so far. */
function begin() {
  const cloud = createCloud('unused')
  const { onSignedOut, unmount } = renderDevices(cloud)
  return {
    cloud,
    left: onSignedOut.mock.calls,
    unmount,
    pressed: false,
    allowed: 0,
    everListed: cloud.others().length,
  }
}

type Walk = ReturnType<typeof begin>

const hasLeft = ({ left }: Walk) => left.length > 0
const settled = (walk: Walk) => waitFor(() => expect(hasLeft(walk) || !isWorking()).toBe(true))

async function take(walk: Walk, step: Step): Promise<void> {
  const { cloud } = walk
  switch (step.kind) {
    case 'weather':
      return cloud.use(...WEATHERS[step.weather](cloud))
    case 'elsewhere':
      if (step.event === 'signs in') walk.everListed += 1
      return ELSEWHERE[step.event](cloud, step.nth)
    case 'press':
      return pressNth(walk, step.nth)
    case 'no':
      return void (screen.queryByRole('alertdialog') && (await userEvent.keyboard('{Escape}')))
    case 'wait':
      await settled(walk)
      return expectFocusPlaced(walk)
  }
}

/** Whoever uses the keyboard never has to begin anew. */
async function expectFocusPlaced(walk: Walk): Promise<void> {
  if (walk.pressed)
    await waitFor(() => expect(hasLeft(walk) || document.activeElement !== document.body).toBe(true))
}

/** While the sign-out of this browser is on its way, its dialog has nothing to press. */
function pressNth(walk: Walk, nth: number): void {
  const button = nthOf(buttons(), nth)
  if (button) press(walk, button)
  else expect(isWorking(), 'there is something to press').toBe(true)
}

function press(walk: Walk, button: HTMLElement): void {
  walk.pressed = true
  walk.allowed += allowedBy(button)
  button.focus()
  fireEvent.click(button)
}

/** Holds at every moment. */
function expectHonest(walk: Walk): void {
  const { cloud, allowed, everListed } = walk
  expect(cloud.deletes().length, 'no more is sent than was confirmed').toBeLessThanOrEqual(allowed)
  if (hasLeft(walk)) return
  const ended = everListed - cloud.others().length
  expect(claimed(), 'no more is said to be signed out than is').toBeLessThanOrEqual(ended)
  const waysOut = buttons().filter(({ textContent }) => /^(Sign out |Cancel|Stop)/.test(textContent))
  expect(waysOut.length > 0 || isWorking(), 'there is a way out').toBe(true)
}

/** Once the cloud is well again, one press shows what is. */
async function expectTruthAfterRefresh(walk: Walk): Promise<void> {
  const { cloud } = walk
  cloud.reset()
  await settled(walk)
  const cancel = screen.queryByRole('button', { name: 'Cancel' })
  if (cancel) fireEvent.click(cancel)
  await waitFor(() => expect(hasLeft(walk) || !screen.queryByRole('alertdialog')).toBe(true))
  if (hasLeft(walk)) return
  const refresh = screen.getByRole('button', { name: 'Refresh' })
  press(walk, refresh)
  await waitFor(() =>
    expect(hasLeft(walk) || (own(cloud) && rows().length === cloud.others().length)).toBe(true),
  )
  if (hasLeft(walk)) return
  expectHonest(walk)
  expect(refresh).toHaveFocus()
  expect(screen.queryByText(/couldn’t (refresh|load|confirm)/i)).toBeNull()
}

function expectTrueExit({ cloud, left }: Walk): void {
  expect(left).toHaveLength(1)
  const [[reason] = []] = left
  if (reason === 'all') expect(cloud.db.sessionsOf(EMAIL)).toEqual([])
  if (reason !== 'local') expect(own(cloud), String(reason)).toBeUndefined()
}

async function walks(steps: readonly Step[]): Promise<void> {
  const walk = begin()
  try {
    await listLoaded()
    for (const step of steps) {
      if (hasLeft(walk)) break
      await take(walk, step)
      expectHonest(walk)
    }
    if (!hasLeft(walk)) await expectTruthAfterRefresh(walk)
    if (hasLeft(walk)) expectTrueExit(walk)
  } finally {
    walk.unmount()
  }
}

it(
  'whatever is pressed and whatever becomes of the cloud: what is sent was confirmed, what is said is true',
  () => fc.assert(fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 24 }), walks), WALKS.parameters),
  WALKS.timeout,
)
