import type { Locator } from '@playwright/test'
import type { ScenarioName } from '../../../src/mock-cloud/scenarios.ts'
import { EMAIL } from '../support/cloud.ts'
import type { LookName } from './looks.ts'
import type { Person } from './person.ts'

/** `screen`: what the window shows of the page. */
export type Part = 'screen' | 'sessions' | 'row' | 'dialog'

export type State = {
  /** For the gallery. */
  shows: string
  looks: readonly LookName[]
  scenario?: ScenarioName
  path?: string
  /** The test says how time goes on, instead of its standing still. */
  held?: true
  steps?: (person: Person) => Promise<unknown>
  /** Is there when the picture can be taken; the rows when not said. */
  until?: (person: Person) => Locator
  /** What is in the picture: all of the page when not said. */
  part?: Part
}

const alert = ({ alert }: Person) => alert.first()
const heading = ({ heading }: Person) => heading
const words = (text: string | RegExp) => (person: Person) => person.page.getByText(text).first()

/** Asks, and has the answer take its time. */
const held = (ask: (person: Person) => Promise<void>) => async (person: Person) => {
  await person.rows.first().waitFor()
  await person.hold()
  await ask(person)
  await person.wait(500)
  await person.confirm()
  await person.wait(50)
}

/** Every state of the page that looks like no other. */
export const states = {
  default: {
    shows: 'This browser, and four other sessions.',
    looks: ['light', 'dark', 'narrow', 'rtl', 'forced', 'german', 'long'],
  },
  loading: {
    shows: 'The list is on its way.',
    scenario: 'slow',
    held: true,
    steps: ({ hold }) => hold(),
    looks: ['light', 'narrow', 'forced'],
    until: heading,
  },
  empty: {
    shows: 'The cloud reports no session at all.',
    scenario: 'empty',
    looks: ['light'],
    until: words('reported no active sessions'),
  },
  'only-this': {
    shows: 'This session is the only one.',
    scenario: 'only-this',
    looks: ['light'],
  },
  many: {
    shows: 'More than twenty other sessions: the first twenty, and a button for the rest.',
    scenario: 'many',
    part: 'screen',
    steps: ({ page }) => page.getByRole('button', { name: 'Show all' }).scrollIntoViewIfNeeded(),
    looks: ['light'],
  },
  unused: {
    shows: 'Sessions that nobody has used for a long time are offered to be signed out together.',
    scenario: 'unused',
    part: 'sessions',
    looks: ['light', 'narrow'],
  },
  new: {
    shows: 'A session that was not there on the last visit.',
    scenario: 'new',
    part: 'row',
    looks: ['light', 'dark', 'narrow'],
  },
  'new-sign-in': {
    shows: 'Somebody signed in while the page was open.',
    scenario: 'new-sign-in',
    steps: ({ refresh }) => refresh(),
    until: words('New sign-in'),
    part: 'screen',
    looks: ['dark'],
  },
  'used-just-now': {
    shows: 'The app was used on one device, which tells its session from the others.',
    scenario: 'used-just-now',
    steps: async ({ page, refresh }) => {
      await page.getByText('How do I tell').click()
      await refresh()
    },
    until: words(/^Used just now/),
    part: 'sessions',
    looks: ['light'],
  },
  twins: {
    shows: 'Sessions that were last used in the same minute are told apart by the second.',
    scenario: 'twins',
    part: 'sessions',
    looks: ['light'],
  },
  'no-current': {
    shows: 'The cloud says of no session that it is this browser.',
    scenario: 'no-current',
    part: 'sessions',
    looks: ['light'],
  },
  'several-current': {
    shows: 'The cloud says of two sessions that they are this browser.',
    scenario: 'several-current',
    part: 'sessions',
    looks: ['narrow'],
  },
  'load-failed': {
    shows: 'The list could not be had.',
    scenario: 'server-error',
    looks: ['light', 'narrow'],
    until: alert,
  },
  'refresh-failed': {
    shows: 'The list could be had, but not again.',
    scenario: 'stale',
    steps: ({ refresh }) => refresh(),
    until: words(/^Couldn’t refresh/),
    part: 'screen',
    looks: ['light'],
  },
  'offline-from-the-start': {
    shows: 'There is no connection, and no list yet.',
    scenario: 'offline',
    looks: ['light'],
    until: words(/^You’re offline/),
  },
  offline: {
    shows: 'The connection was lost: the list stays, and nothing can be signed out.',
    scenario: 'connection-lost',
    held: true,
    steps: async ({ rows, hold }) => {
      await rows.first().waitFor()
      await hold(12)
    },
    until: alert,
    part: 'screen',
    looks: ['light', 'forced'],
  },
  'signing-out': {
    shows: 'A session is being signed out.',
    scenario: 'slow',
    held: true,
    steps: held(({ askOne }) => askOne()),
    until: words(/^Signing out/),
    part: 'row',
    looks: ['light', 'forced'],
  },
  'signed-out-one': {
    shows: 'One session was signed out.',
    steps: async ({ askOne, confirm }) => {
      await askOne()
      await confirm()
    },
    until: words(/^Session signed out\./),
    part: 'screen',
    looks: ['light'],
  },
  'still-listed': {
    shows: 'The cloud accepted the sign-out of a session, and still lists it.',
    scenario: 'still-listed',
    steps: async ({ askOne, confirm }) => {
      await askOne()
      await confirm()
    },
    until: alert,
    part: 'row',
    looks: ['light', 'narrow'],
  },
  unconfirmed: {
    shows: 'Nothing is known of what came of a sign-out.',
    scenario: 'unconfirmed',
    steps: async ({ askOne, confirm }) => {
      await askOne()
      await confirm()
    },
    until: alert,
    part: 'row',
    looks: ['dark'],
  },
  'signing-out-others': {
    shows: 'All other sessions are being signed out, one by one.',
    scenario: 'slow',
    held: true,
    steps: async (person) => {
      await held(({ askOthers }) => askOthers())(person)
      await person.wait(3000)
    },
    until: words('3 of 4'),
    part: 'sessions',
    looks: ['light', 'dark', 'forced'],
  },
  'others-partly-failed': {
    shows: 'Some of the other sessions could not be signed out.',
    scenario: 'partly-fails',
    steps: async ({ askOthers, confirm }) => {
      await askOthers()
      await confirm()
    },
    until: alert,
    part: 'screen',
    looks: ['light', 'narrow'],
  },
  'ask-one': {
    shows: 'Asked before one session is signed out.',
    steps: ({ askOne }) => askOne(),
    part: 'dialog',
    looks: ['light', 'dark', 'narrow', 'rtl', 'forced', 'german'],
  },
  'ask-here': {
    shows: 'Asked before this session is signed out.',
    steps: ({ askHere }) => askHere(),
    part: 'dialog',
    looks: ['light'],
  },
  'ask-unused': {
    shows: 'Asked before the unused sessions are signed out.',
    scenario: 'unused',
    steps: ({ askUnused }) => askUnused(),
    part: 'dialog',
    looks: ['light'],
  },
  'ask-others': {
    shows: 'Asked before all other sessions are signed out.',
    steps: ({ askOthers }) => askOthers(),
    part: 'dialog',
    looks: ['light', 'polish'],
  },
  'ask-everywhere': {
    shows: 'Asked before every session is signed out.',
    steps: ({ askEverywhere }) => askEverywhere(),
    part: 'dialog',
    looks: ['light', 'dark', 'narrow'],
  },
  'everywhere-at-work': {
    shows: 'Every session is being signed out.',
    scenario: 'slow',
    held: true,
    steps: held(({ askEverywhere }) => askEverywhere()),
    part: 'dialog',
    looks: ['light'],
  },
  'everywhere-failed': {
    shows: 'It is not known whether every session was signed out.',
    scenario: 'unconfirmed',
    steps: async ({ askEverywhere, confirm, dialog }) => {
      await askEverywhere()
      await confirm()
      await dialog.getByRole('alert').waitFor()
    },
    part: 'dialog',
    looks: ['dark', 'narrow'],
  },
  'signed-out': {
    shows: 'Signed out everywhere: the sign-in page says so.',
    steps: ({ leave }) => leave(),
    until: heading,
    looks: ['light', 'dark', 'narrow', 'rtl', 'forced'],
  },
  'session-ended': {
    shows: 'The cloud no longer knows this session.',
    scenario: 'expired',
    until: words(/^Your session has ended/),
    looks: ['light'],
  },
  'no-email': {
    shows: 'What was entered is no e-mail address.',
    steps: async ({ leave, type }) => {
      await leave()
      await type('somebody')
    },
    until: words(/^That doesn’t look like/),
    looks: ['light'],
  },
  code: {
    shows: 'The code was sent.',
    steps: async ({ leave, type }) => {
      await leave()
      await type(EMAIL)
    },
    until: words(/^We sent a code/),
    looks: ['light', 'narrow'],
  },
  'wrong-code': {
    shows: 'The code was a wrong one.',
    steps: async ({ leave, type, page }) => {
      await leave()
      await type(EMAIL)
      await page.getByRole('heading', { name: 'Enter the code' }).waitFor()
      await type('AAAA')
    },
    until: words(/^That code is wrong/),
    looks: ['light', 'dark'],
  },
  'not-found': {
    shows: 'There is nothing at this address.',
    path: '/nowhere',
    until: heading,
    looks: ['light', 'dark'],
  },
} as const satisfies Record<string, State>

export type StateName = keyof typeof states
