import { delay, HttpResponse, http, type RequestHandler } from 'msw'
import type { Db } from './db.ts'
import { afterFirstRead, askingSession, flagging, onFirstRequests } from './faults.ts'
import { type Account, ago, DAY, few, HOUR, MINUTE, many, only } from './fixtures.ts'
import { error, sessionsFor, success, unauthorized } from './handlers.ts'

export type Scenario = {
  /** For the demo's menu. */
  title: string
  /** @param now epoch seconds. */
  sessions: (now: number) => Account
  /** What the cloud does differently: handlers asked before the ordinary ones. */
  faults?: (db: Db) => RequestHandler[]
  /** The browser itself has no connection: from the start, or between these seconds. */
  offline?: true | { from: number; to: number }
  /** This browser was here three days ago, when the account had all but so many of its other sessions. */
  newSinceLastVisit?: number
}

const serverError = () => error(500, 'ER_INTERNAL', 'INTERNAL_ERROR')

const sessions = '*/sessions'
const oneSession = '*/sessions/:id'

/** Every way the cloud can be, by name: the demo shows them, and tests run against them. */
export const scenarios = {
  default: { title: 'A few sessions', sessions: few },
  'only-this': { title: 'Only this device', sessions: only },
  many: { title: '137 sessions', sessions: many(137) },
  unused: {
    title: 'Three unused for 90 days',
    sessions: (now) => ({
      current: ago(now, 40 * DAY, 0),
      others: [
        ago(now, 12 * DAY, MINUTE),
        ago(now, 70 * DAY, 9 * DAY),
        ago(now, 200 * DAY, 95 * DAY),
        ago(now, 300 * DAY, 121 * DAY),
        ago(now, 310 * DAY + 30, 310 * DAY),
      ],
    }),
  },
  huge: { title: '10,000 sessions', sessions: many(10_000) },
  empty: {
    title: 'An empty list',
    sessions: only,
    faults: () => [http.get(sessions, () => success({ sessions: [] }))],
  },
  slow: {
    title: 'Slow answers (3 seconds)',
    sessions: few,
    faults: () => [
      http.all('*', async () => {
        await delay(3000)
      }),
    ],
  },
  offline: {
    title: 'No connection',
    sessions: few,
    offline: true,
    faults: () => [http.all('*', () => HttpResponse.error())],
  },
  'connection-lost': {
    title: 'A connection lost after 3 seconds, for 10',
    sessions: few,
    offline: { from: 3, to: 13 },
  },
  'server-error': {
    title: 'Server trouble',
    sessions: few,
    faults: () => [http.all('*', serverError)],
  },
  'trouble-at-first': {
    title: 'Server trouble at first (press “Try again”)',
    sessions: few,
    faults: () => [http.get(sessions, onFirstRequests(2, serverError))],
  },
  throttled: {
    title: 'Too many requests',
    sessions: few,
    faults: () => [http.all('*', () => error(429, 'ER_THROTTLED', 'TOO_MANY_REQUESTS'))],
  },
  gone: {
    title: 'Sessions that end elsewhere first',
    sessions: few,
    faults: (db) => [
      // Somebody else is always quicker: by the time of our request it is done.
      http.delete(oneSession, ({ request, params }) => {
        const asking = askingSession(db, request)
        const id = BigInt(String(params.id))
        if (asking && asking.id !== id) db.end(asking.email, id)
      }),
    ],
  },
  expired: {
    title: 'This session has ended',
    sessions: few,
    faults: () => [http.all(sessions, unauthorized)],
  },
  unreadable: {
    title: 'An unreadable answer',
    sessions: few,
    faults: () => [http.get(sessions, () => HttpResponse.html('<!doctype html><title>Welcome</title>'))],
  },
  'lost-reply': {
    title: 'Done, but the reply is lost',
    sessions: few,
    faults: (db) => [
      http.delete(oneSession, ({ request, params }) => {
        const asking = askingSession(db, request)
        if (asking) db.end(asking.email, BigInt(String(params.id)))
        return HttpResponse.error()
      }),
      http.delete(sessions, ({ request }) => {
        const asking = askingSession(db, request)
        if (asking) db.endAll(asking.email)
        return HttpResponse.error()
      }),
    ],
  },
  'big-ids': {
    title: 'Ids beyond 2^53',
    sessions: (now) => ({
      current: { id: 9_007_199_254_740_993n, ...ago(now, 40 * DAY, 0) },
      others: [
        { id: 9_007_199_254_740_992n, ...ago(now, 12 * DAY, 5 * HOUR) },
        { id: 9_223_372_036_854_775_806n, ...ago(now, 30 * DAY, 2 * DAY) },
        { id: 9_223_372_036_854_775_807n, ...ago(now, 60 * DAY, 4 * DAY) },
        { id: -9_223_372_036_854_775_808n, ...ago(now, 90 * DAY, 8 * DAY) },
      ],
    }),
  },
  new: {
    title: 'New since the last visit',
    sessions: (now) => ({ ...few(now), others: [ago(now, 26 * HOUR, MINUTE), ...few(now).others.slice(1)] }),
    newSinceLastVisit: 1,
  },
  'new-sign-in': {
    title: 'Somebody signs in meanwhile (press Refresh)',
    sessions: few,
    faults: (db) => [
      http.get(
        sessions,
        afterFirstRead(({ request }) => {
          const asking = askingSession(db, request)
          if (asking && db.sessionsOf(asking.email).length === 5) db.signInAll(asking.email, [{}])
        }),
      ),
    ],
  },
  'used-just-now': {
    title: 'One device is used meanwhile (press Refresh)',
    sessions: few,
    faults: (db) => [
      http.get(
        sessions,
        afterFirstRead(({ request }) => {
          const asking = askingSession(db, request)
          const oldest = asking && db.sessionsOf(asking.email).findLast(({ id }) => id !== asking.id)
          if (asking && oldest) db.use(asking.email, oldest.id)
        }),
      ),
    ],
  },
  twins: {
    title: 'Sessions of the same minute and second',
    sessions: (now) => {
      const minute = now - (now % MINUTE)
      const twin = ago(minute, 40 * DAY, 2 * HOUR)
      return {
        current: ago(now, 40 * DAY, 0),
        others: [twin, twin, ago(minute + 25, 30 * DAY, 2 * HOUR), ago(minute, 9 * DAY, 3 * HOUR)],
      }
    },
  },
  'no-current': { title: 'No session is flagged as this one', sessions: few, faults: flagging(() => false) },
  'several-current': {
    title: 'Two sessions are flagged as this one',
    sessions: few,
    faults: flagging((index) => index < 2),
  },
  'partly-fails': {
    title: 'Some sign-outs fail',
    sessions: few,
    faults: () => [
      http.delete(oneSession, ({ params }) =>
        BigInt(String(params.id)) % 2n === 0n ? serverError() : undefined,
      ),
    ],
  },
  'slows-down': {
    title: '137 sessions, and a cloud that asks to slow down',
    sessions: many(137),
    faults: () => {
      let asked = 0
      return [
        http.delete(oneSession, async () => {
          await delay(80)
          asked += 1
          return asked % 25 === 0
            ? error(429, 'ER_THROTTLED', 'TOO_MANY_REQUESTS', null, { 'Retry-After': '2' })
            : undefined
        }),
      ]
    },
  },
  'still-listed': {
    title: 'Accepted, but still listed',
    sessions: few,
    faults: () => [http.delete(oneSession, () => success({}))],
  },
  unconfirmed: {
    title: 'Sign-outs that cannot be confirmed',
    sessions: few,
    faults: () => [
      http.delete(oneSession, () => HttpResponse.error()),
      http.delete(sessions, () => HttpResponse.error()),
      http.get(
        sessions,
        afterFirstRead(() => HttpResponse.error()),
      ),
    ],
  },
  stale: {
    title: 'A list that cannot be refreshed',
    sessions: few,
    faults: () => [
      http.get(
        sessions,
        afterFirstRead(() => new HttpResponse('<html>', { status: 502 })),
      ),
    ],
  },
  'clock-behind': {
    title: 'A browser whose clock is a day behind',
    sessions: (now) => few(now + DAY),
    faults: (db) => [
      http.get(sessions, ({ request }) => {
        const asking = askingSession(db, request)
        return (
          asking &&
          success({
            sessions: sessionsFor(db, asking).map((session) =>
              session.current ? { ...session, lastAccessed: db.now() + DAY } : session,
            ),
          })
        )
      }),
    ],
  },
} as const satisfies Record<string, Scenario>

export type ScenarioName = keyof typeof scenarios

export const isScenarioName = (name: string | null): name is ScenarioName =>
  name !== null && Object.hasOwn(scenarios, name)

/** Fills an account as the scenario has it, and signs this browser in. */
export function seed(db: Db, name: ScenarioName, email: string): string {
  const { current, others }: ReturnType<Scenario['sessions']> = scenarios[name].sessions(db.now())
  const [here] = db.signInAll(email, [current ?? {}, ...others])
  if (!here) throw new Error('An account begins with one session')
  return here.accessToken
}

/** The scenario's own handlers, to be asked first. */
export const faultsOf = (name: ScenarioName, db: Db): RequestHandler[] => {
  const { faults }: Scenario = scenarios[name]
  return faults?.(db) ?? []
}
