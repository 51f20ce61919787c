import { fireEvent, render, screen, within } from '@testing-library/react'
import fc from 'fast-check'
import { HttpResponse, http, type RequestHandler } from 'msw'
import { expect, it, vi } from 'vitest'
import type { ActiveDevicesProps } from '../../src/embed/ActiveDevices.tsx'
import type { StoredSession } from '../../src/mock-cloud/db.ts'
import { askingSession } from '../../src/mock-cloud/faults.ts'
import { error, sessionsFor, success } from '../../src/mock-cloud/handlers.ts'
import { type Cloud, createCloud, EMAIL, hostedPage, rows, sessionRows } from '../support/devices.tsx'
import { WALKS } from '../support/property.ts'
import { createTestClock } from '../support/test-clock.ts'
import { translateDocument } from '../support/translate.ts'

/** The cloud, and what is true of it. */
type World = {
  cloud: Cloud
  /** The page's, which its host may renew. */
  token: string
  /** What was asked for, was answered 504, and is done at the next read. */
  late: (() => void)[]
  /** How many DELETEs did nothing, because their token was none any more: they are sent again with the next one. */
  refused: number
  clock: ReturnType<typeof createTestClock>
}

const idIn = (request: Request) => BigInt(new URL(request.url).pathname.split('/').at(-1) ?? '')

/** Of this browser's own session the page believes what the cloud says: it can ask nothing afterwards. */
const ofOthers =
  (world: World, answer: () => Response) =>
  ({ request }: { request: Request }) =>
    idIn(request) === own(world)?.id ? undefined : answer()

type Listed = ReturnType<typeof sessionsFor>

/** A list that was not read whole, or is not that of this session alone. */
const listing = ({ cloud }: World, change: (sessions: Listed) => object[]) =>
  http.get('*/sessions', ({ request }) => {
    const asking = askingSession(cloud.db, request)
    return asking && success({ sessions: change(sessionsFor(cloud.db, asking)) })
  })

const withUnreadable = (sessions: Listed) =>
  sessions.map((session, index) => (session.current || index % 2 === 0 ? session : {}))
const withoutCurrent = (sessions: Listed) => sessions.filter(({ current }) => !current)
const failing = () => http.delete('*', () => error(500, 'ER_INTERNAL', 'INTERNAL_ERROR'))

/** What the cloud may be like from some moment on. */
const WEATHERS = {
  fair: () => [],
  'in trouble': () => [http.all('*', () => error(500, 'ER_INTERNAL', 'INTERNAL_ERROR'))],
  'out of reach': () => [http.all('*', () => HttpResponse.error())],
  'lists nothing that can be read': () => [http.get('*', () => HttpResponse.html('<h1>Later</h1>'))],
  'loses its replies': ({ cloud }) => [
    http.delete('*/sessions/:id', ({ request }) => {
      cloud.db.end(EMAIL, idIn(request))
      return HttpResponse.error()
    }),
    http.delete('*/sessions', () => {
      cloud.db.endAll(EMAIL)
      return HttpResponse.error()
    }),
  ],
  'says yes and does nothing': (world) => [
    http.delete(
      '*/sessions/:id',
      ofOthers(world, () => success({})),
    ),
  ],
  'knows none of its sessions': (world) => [
    http.delete(
      '*/sessions/:id',
      ofOthers(world, () => error(404, 'ER_NOT_FOUND', 'NOT_FOUND')),
    ),
  ],
  'does late what it failed to do': ({ cloud, late }) => [
    http.delete('*/sessions/:id', ({ request }) => {
      late.push(() => cloud.db.end(EMAIL, idIn(request)))
      return new HttpResponse(null, { status: 504 })
    }),
    http.delete('*/sessions', () => {
      late.push(() => cloud.db.endAll(EMAIL))
      return new HttpResponse(null, { status: 504 })
    }),
  ],
  'does half of what it fails to do': (world) => [
    http.delete('*/sessions', () => {
      for (const { id } of others(world).filter((_, index) => index % 2 === 0)) world.cloud.db.end(EMAIL, id)
      return error(500, 'ER_INTERNAL', 'INTERNAL_ERROR')
    }),
    http.delete('*/sessions/:id', ({ request }) =>
      idIn(request) % 2n === 0n ? error(500, 'ER_INTERNAL', 'INTERNAL_ERROR') : undefined,
    ),
  ],
  'lists unreadable rows': (world) => [listing(world, withUnreadable)],
  'lists unreadable rows and fails': (world) => [listing(world, withUnreadable), failing()],
  'lists all but this session': (world) => [listing(world, withoutCurrent)],
  'lists all but this session and fails': (world) => [listing(world, withoutCurrent), failing()],
  'lists nothing and fails': (world) => [listing(world, () => []), failing()],
} satisfies Record<string, (world: World) => RequestHandler[]>

type Weather = keyof typeof WEATHERS

const nthOf = <T,>(items: readonly T[], nth: number): T | undefined => items[nth % items.length]
const own = ({ cloud, token }: World) =>
  cloud.db.sessionsOf(EMAIL).find(({ accessToken }) => accessToken === token)
const others = ({ cloud, token }: World) =>
  cloud.db.sessionsOf(EMAIL).filter(({ accessToken }) => accessToken !== token)

function endElsewhere({ cloud }: World, session: StoredSession | undefined): void {
  if (session) cloud.db.end(EMAIL, session.id)
}

/** The host has a new token for the same account; the session of the old one may stay signed in. */
function renewToken(world: World, stays: boolean): void {
  const before = own(world)
  const next = world.cloud.add({})
  world.token = next.accessToken
  if (!stays) endElsewhere(world, before)
}

function setWeather(world: World, handlers: RequestHandler[]): void {
  const catchUp = http.get('*/sessions', () => {
    for (const act of world.late.splice(0)) act()
  })
  world.cloud.use(catchUp, ...handlers)
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** By how much the device's clock may be wrong: within what counts as now, by a zone, and beyond what counts as unused. */
const CLOCK_ERRORS = [
  0,
  -4 * MINUTE,
  4 * MINUTE,
  -3 * HOUR,
  3 * HOUR,
  -26 * HOUR,
  26 * HOUR,
  -100 * DAY,
  100 * DAY,
]

const countRefused =
  (world: World): typeof fetch =>
  async (url, init) => {
    const answer = await world.cloud.fetch(url, init)
    if (init?.method === 'DELETE' && answer.status === 401) world.refused += 1
    return answer
  }

/** What somebody does on another device, or the host. */
const ELSEWHERE = {
  'signs in': ({ cloud }) => void cloud.add({}),
  'signs out': (world, nth) => endElsewhere(world, nthOf(others(world), nth)),
  'ends this session': (world) => endElsewhere(world, own(world)),
  'uses a session': (world, nth) => {
    const used = nthOf(others(world), nth)
    if (used) world.cloud.db.use(EMAIL, used.id)
  },
  'renews the token': (world, nth) => renewToken(world, nth % 2 === 0),
} satisfies Record<string, (world: World, nth: number) => void>

type Step =
  | { kind: 'weather'; weather: Weather }
  | { kind: 'elsewhere'; event: keyof typeof ELSEWHERE; nth: number }
  /** One of the buttons that can be pressed at that moment. */
  | { kind: 'press'; nth: number; again?: Again }
  /** Somebody, or the network, sets the device's clock. */
  | { kind: 'clock'; error: number }
  /** Time passes, in which what is under way may come to an end. */
  | { kind: 'moment'; milliseconds: number }
  /** Escape. */
  | { kind: 'no' }
  /** Until what is under way has come to an end. */
  | { kind: 'wait' }

/**
 * A press that nobody decided on: the second of a double click, wherever its place is by then; a
 * second tap, where the question's button has come under the finger; or a key that is held down.
 */
type Again = { way: 'double click' | 'tap on the question' | 'held key'; after: number }

const keysOf = <T extends object>(table: T) => Object.keys(table) as (keyof T)[]
const nth = fc.nat(40)
const again: fc.Arbitrary<Again> = fc.record({
  way: fc.constantFrom('double click', 'tap on the question', 'held key'),
  after: fc.constantFrom(0, 100, 250, 400),
})
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('press' as const), nth }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('press' as const), nth, again }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('clock' as const), error: fc.constantFrom(...CLOCK_ERRORS) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('moment' as const),
      milliseconds: fc.constantFrom(0, 250, 2000, 61_000),
    }),
  },
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
  if (/^(Session signed out\.|That session was already|The session was signed out after all)/.test(said))
    return 1
  const [, partly] = /^(\d+) (?:of \d+ )?sessions were signed out/.exec(said) ?? []
  if (partly) return Number(partly)
  const [, done = 0] = /^(\d+) (?:sessions? signed out|of)/.exec(said) ?? []
  const [, already = 0] = /(\d+) (?:was|were) already/.exec(said) ?? []
  return Number(done) + Number(already)
}

let accounts = 0

/** A page, a cloud, and what has been confirmed so far. */
function begin(isTranslated: boolean, clockError: number) {
  const clock = createTestClock()
  const cloud = createCloud('unused', () => Math.floor(clock.now() / 1000))
  const world: World = { cloud, token: cloud.token, late: [], refused: 0, clock }
  setWeather(world, [])
  const unused = others(world).filter((session) => isUnused(world, session))
  clock.setError(clockError)
  const onSignedOut = vi.fn<ActiveDevicesProps['onSignedOut']>()
  // An account of its own, or the page would tell of a job that the walk before was cut off in.
  const props = {
    accountId: String(accounts++),
    getToken: () => world.token,
    fetch: countRefused(world),
    onSignedOut,
  }
  const { unmount } = render(hostedPage(cloud, props))
  const stopTranslating = isTranslated ? translateDocument() : () => {}
  return {
    world,
    left: onSignedOut.mock.calls,
    stop() {
      stopTranslating()
      unmount()
      clock.stop()
    },
    pressed: false,
    allowed: 0,
    /** Sessions that were signed in beside this one at some time. */
    seen: new Set(others(world).map(({ id }) => id)),
    /** How many of them there were at the beginning. */
    first: others(world).length,
    /** Those of them that were not used for 90 days, by the cloud's clock. */
    unused: unused.length,
  }
}

type Walk = ReturnType<typeof begin>

const isUnused = ({ clock }: World, { lastAccessed }: StoredSession) =>
  clock.now() - lastAccessed * 1000 >= 90 * DAY

const hasLeft = ({ left }: Walk) => left.length > 0
const settled = (walk: Walk) => walk.world.clock.until(() => expect(hasLeft(walk) || !isWorking()).toBe(true))

async function take(walk: Walk, step: Step): Promise<void> {
  const { world } = walk
  switch (step.kind) {
    case 'weather':
      return setWeather(world, WEATHERS[step.weather](world))
    case 'elsewhere': {
      const before = own(world)?.id
      ELSEWHERE[step.event](world, step.nth)
      if (before !== undefined && before !== own(world)?.id) walk.seen.add(before)
      for (const { id } of others(world)) walk.seen.add(id)
      return
    }
    case 'clock':
      return void world.clock.setError(step.error)
    case 'moment':
      return world.clock.pass(step.milliseconds)
    case 'press':
      return pressNth(walk, step.nth, step.again)
    case 'no':
      if (screen.queryByRole('alertdialog')) pressKey('Escape')
      return
    case 'wait':
      await settled(walk)
      return expectFocusPlaced(walk)
  }
}

/** Whoever uses the keyboard never has to begin anew. */
async function expectFocusPlaced(walk: Walk): Promise<void> {
  if (walk.pressed)
    await walk.world.clock.until(() =>
      expect(hasLeft(walk) || document.activeElement !== document.body).toBe(true),
    )
}

/** While the sign-out of this browser is on its way, its dialog has nothing to press. */
async function pressNth(walk: Walk, nth: number, again: Again | undefined): Promise<void> {
  // Whoever answers a question has read it.
  const isAnswer = screen.queryByRole('alertdialog') !== null
  if (isAnswer) await walk.world.clock.pass(500)
  const button = nthOf(buttons(), nth)
  if (!button) return expect(isWorking() || hasLeft(walk), 'there is something to press').toBe(true)
  button.scrollIntoView({ block: 'nearest' })
  const { left, top, width, height } = button.getBoundingClientRect()
  press(walk, button)
  if (!again) return
  await walk.world.clock.pass(again.after)
  if (again.way === 'held key') await holdEnter(walk)
  if (again.way === 'double click') {
    const below = document.elementFromPoint(left + width / 2, top + height / 2)?.closest('button')
    if (below) click(below, 2)
  }
  const opened = isAnswer ? null : screen.queryByRole('alertdialog')
  const confirming = opened && within(opened).getAllByRole('button').at(-1)
  if (again.way === 'tap on the question' && confirming) click(confirming, 1)
}

function press(walk: Walk, button: HTMLElement): void {
  walk.pressed = true
  walk.allowed += allowedBy(button)
  button.focus()
  click(button, 1)
}

function click(button: Element, detail: number): void {
  fireEvent.pointerDown(button)
  fireEvent.click(button, { detail })
}

/** A button is pressed by Enter unless something prevents that. */
function pressKey(key: 'Enter' | 'Escape', repeat = false): void {
  const target = document.activeElement ?? document.body
  if (fireEvent.keyDown(target, { key, repeat }) && key === 'Enter') fireEvent.click(target, { detail: 0 })
  if (!repeat) fireEvent.keyUp(target, { key })
}

async function holdEnter({ world }: Walk): Promise<void> {
  for (let count = 0; count < 8; count++) {
    pressKey('Enter', true)
    await world.clock.pass(30)
  }
}

/** Holds at every moment. */
function expectHonest(walk: Walk): void {
  const { world, allowed, seen } = walk
  const sent = world.cloud.deletes().length - world.refused
  expect(sent, 'no more is sent than was confirmed').toBeLessThanOrEqual(allowed)
  if (hasLeft(walk)) return
  expect(document.body).not.toHaveTextContent('Something went wrong on this page')
  const ended = seen.size - others(world).length
  expect(claimed(), 'no more is said to be signed out than is').toBeLessThanOrEqual(ended)
  const said = screen.queryByRole('status')?.textContent ?? ''
  const [, over = 0] = /(\d+) sessions? ha(?:s|ve) ended/.exec(said) ?? []
  expect(Number(over), 'no more is said to have ended than has').toBeLessThanOrEqual(ended)
  const [news, count = news ? 1 : 0] = /(?:New sign-in|(\d+) new sign-ins)/.exec(said) ?? []
  expect(Number(count), 'no more is called new than is').toBeLessThanOrEqual(seen.size - walk.first)
  const [, unused = 0] = /Sign out unused \((\d+)\)/.exec(document.body.textContent) ?? []
  expect(Number(unused), 'no more is called unused than is').toBeLessThanOrEqual(walk.unused)
  for (const row of sessionRows()) expectTrueUse(world, row)
  const waysOut = buttons().filter(({ textContent }) => /^(Sign out |Cancel|Stop)/.test(textContent))
  expect(waysOut.length > 0 || isWorking(), 'there is a way out').toBe(true)
}

const TICK = MINUTE + 5000

/** How long ago the row's session was used, by the cloud's clock; `null` where the row has no time. */
function getAge({ clock }: World, row: HTMLElement): number | null {
  const [used] = within(row).queryAllByRole('time')
  return used ? clock.now() - Date.parse(used.getAttribute('datetime') ?? '') : null
}

/** The words are read again once a minute. */
function expectTrueUse(world: World, row: HTMLElement): void {
  const age = getAge(world, row)
  if (age === null) return
  if (row.textContent.startsWith('In use now'))
    expect(age, 'in use now').toBeLessThanOrEqual(3 * MINUTE + TICK)
  if (row.textContent.includes('Used just now'))
    expect(age, 'used just now').toBeLessThanOrEqual(5 * MINUTE + TICK)
}

const UNITS: Record<string, number> = {
  minute: MINUTE,
  hour: HOUR,
  day: DAY,
  month: 30 * DAY,
  year: 365 * DAY,
}

/** After a reading of the list a clock that was set ahead misleads no more than one that was set back. */
function expectTrueAge(world: World, row: HTMLElement): void {
  const age = getAge(world, row)
  const [, count, unit = ''] = /^Last used (\d+) (\w+?)s? ago/.exec(row.textContent) ?? []
  if (age === null || !count) return
  const size = UNITS[unit] ?? expect.fail(unit)
  expect(age, row.textContent).toBeGreaterThanOrEqual(Number(count) * size - TICK)
  expect(age, row.textContent).toBeLessThanOrEqual((Number(count) + 1) * size + TICK)
}

/** Once the cloud is well again, one press shows what is. */
async function expectTruthAfterRefresh(walk: Walk): Promise<void> {
  const { world } = walk
  const { clock } = world
  setWeather(world, [])
  await settled(walk)
  const cancel = screen.queryByRole('button', { name: 'Cancel' })
  if (cancel) fireEvent.click(cancel)
  await clock.until(() => expect(hasLeft(walk) || !screen.queryByRole('alertdialog')).toBe(true))
  if (hasLeft(walk)) return
  const refresh = screen.getByRole('button', { name: 'Refresh' })
  press(walk, refresh)
  await clock.until(() =>
    expect(hasLeft(walk) || (own(world) && rows().length === others(world).length)).toBe(true),
  )
  if (hasLeft(walk)) return
  await clock.until(() => expect(screen.queryByText('Refreshing…')).toBeNull())
  expectHonest(walk)
  for (const row of sessionRows()) expectTrueAge(world, row)
  expect(refresh).toHaveFocus()
  expect(screen.queryByText(/couldn’t (refresh|load|confirm)/i)).toBeNull()
}

function expectTrueExit({ world, left }: Walk): void {
  expect(left).toHaveLength(1)
  const [[reason] = []] = left
  if (reason === 'all') expect(world.cloud.db.sessionsOf(EMAIL)).toEqual([])
  if (reason !== 'local') expect(own(world), String(reason)).toBeUndefined()
}

async function walks(steps: readonly Step[], isTranslated: boolean, clockError: number): Promise<void> {
  const walk = begin(isTranslated, clockError)
  try {
    await walk.world.clock.until(() => screen.getByRole('heading', { name: /^Other sessions/ }))
    for (const step of steps) {
      if (hasLeft(walk)) break
      await take(walk, step)
      expectHonest(walk)
    }
    if (!hasLeft(walk)) await expectTruthAfterRefresh(walk)
    if (hasLeft(walk)) expectTrueExit(walk)
  } finally {
    walk.stop()
  }
}

it(
  'whatever is pressed and whatever becomes of the cloud: what is sent was confirmed, what is said is true',
  () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 4, maxLength: 24 }),
        fc.boolean(),
        fc.constantFrom(...CLOCK_ERRORS),
        walks,
      ),
      WALKS.parameters,
    ),
  WALKS.timeout,
)
