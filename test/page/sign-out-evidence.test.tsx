import { screen, waitFor } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { describe, expect, it } from 'vitest'
import { error, success } from '../../src/mock-cloud/handlers.ts'
import {
  type Cloud,
  confirm,
  createCloud,
  dialog,
  EMAIL,
  getReasons,
  refresh,
  renderLoaded,
  result,
  signOutButtons,
  skipWaits,
} from '../support/devices.tsx'

const button = (name: string) => screen.getByRole('button', { name })
const SLOW = { timeout: 6000 }

const failing = http.delete('*/sessions/:id', () => error(500, 'ER_INTERNAL', 'X'))
const listing = (body: () => object[]) => http.get('*/sessions', () => success({ sessions: body() }))

it('claims nothing when every DELETE fails and the list is empty [W2 others]', async () => {
  const cloud = createCloud()
  await renderLoaded(cloud)
  cloud.use(
    failing,
    listing(() => []),
  )
  await confirm(button('Sign out all others'), 'Sign out 4 sessions')
  await waitFor(
    () => expect(document.body).toHaveTextContent('Couldn’t confirm which sessions were signed out.'),
    SLOW,
  )
  expect(document.body).not.toHaveTextContent(/\d sessions? (were )?signed out\./)
})

/** The cloud ends the others, and answers as if it had not. */
const endsOthers = (cloud: Cloud, answer: () => Response) =>
  http.delete('*/sessions', () => {
    for (const { id } of cloud.others()) cloud.db.end(EMAIL, id)
    return answer()
  })

it.each([
  ['500', () => new HttpResponse(null, { status: 500 })],
  ['200 with ER_INTERNAL', () => error(200, 'ER_INTERNAL', 'X')],
  ['202', () => HttpResponse.json({ result: 'success', data: {} }, { status: 202 })],
])(
  'says how many ended after %s to "everywhere", in the dialog and after it [W3 page]',
  async (_name, answer) => {
    const cloud = createCloud()
    const { onSignedOut } = await renderLoaded(cloud)
    cloud.use(endsOthers(cloud, answer))
    await confirm(button('Sign out everywhere'), 'Sign out everywhere')
    const told = '4 of 5 sessions signed out. This one is still signed in.'
    await waitFor(() => expect(dialog().getByRole('alert')).toHaveTextContent(told), SLOW)
    dialog().getByRole('button', { name: 'Cancel' }).click()
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull())
    expect(result()).toHaveTextContent(told)
    expect(onSignedOut).not.toHaveBeenCalled()
  },
)

it('words a later 401 softly after an unconfirmed "everywhere" [W4 later 401]', async () => {
  const cloud = createCloud()
  const { onSignedOut } = await renderLoaded(cloud)
  cloud.use(http.delete('*/sessions', () => new HttpResponse(null, { status: 504 })))
  await confirm(button('Sign out everywhere'), 'Sign out everywhere')
  await waitFor(() => expect(dialog().getByRole('alert')).toBeVisible(), SLOW)
  dialog().getByRole('button', { name: 'Cancel' }).click()
  cloud.db.endAll(EMAIL)
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull())
  await refresh()
  await waitFor(() => expect(getReasons(onSignedOut)).toEqual(['all-unconfirmed']))
})

it('stays where 404 is said of a session whose token works [W5 page]', async () => {
  const cloud = createCloud()
  const { onSignedOut } = await renderLoaded(cloud)
  cloud.use(http.delete('*/sessions/:id', () => error(404, 'ER_NOT_FOUND', 'NOT_FOUND')))
  await confirm(button('Sign out here'), 'Sign out here')
  await waitFor(
    () => expect(dialog().getByRole('alert')).toHaveTextContent('You’re still signed in here.'),
    SLOW,
  )
  expect(onSignedOut).not.toHaveBeenCalled()
})

it.each([
  ['403', () => new HttpResponse(null, { status: 403 })],
  ['404 of a gateway', () => HttpResponse.json({ message: 'Not Found' }, { status: 404 })],
])('takes no credit after %s each while somebody else ends them [W6 page]', async (_name, answer) => {
  const cloud = createCloud()
  await renderLoaded(cloud)
  cloud.use(
    http.delete('*/sessions/:id', ({ params }) => {
      cloud.db.end(EMAIL, BigInt(String(params.id)))
      return answer()
    }),
  )
  await confirm(button('Sign out all others'), 'Sign out 4 sessions')
  await waitFor(() => expect(result()).toHaveTextContent('4 were already signed out.'), SLOW)
  expect(result()).not.toHaveTextContent(/4 sessions signed out/)
})

it('tells the host of a job that a sign-out here cut off [W7 page]', async () => {
  const cloud = createCloud('many')
  const { onSignedOut } = await renderLoaded(cloud)
  const own = String(cloud.db.authorize(cloud.token)?.id)
  let answered = 0
  cloud.use(
    http.delete('*/sessions/:id', async ({ params }) => {
      if (params.id !== own && ++answered > 15) await new Promise(() => {})
    }),
  )
  await confirm(button('Sign out all others'), 'Sign out 136 sessions')
  await waitFor(() => expect(document.body).toHaveTextContent('15 of 136'), SLOW)
  await confirm(button('Sign out here'), 'Sign out here')
  await waitFor(() => expect(onSignedOut).toHaveBeenCalled(), SLOW)
  expect(onSignedOut.mock.calls[0]).toEqual([
    'current',
    { signedOut: 0, unconfirmed: 18, othersUntouched: false, selfUnconfirmed: undefined },
  ])
})

it('claims nothing of a row when its DELETE fails and the list lacks this session [W2 page]', async () => {
  const cloud = createCloud()
  await renderLoaded(cloud)
  cloud.use(
    failing,
    listing(() => [{ id: 1, createdAt: 1764412800, lastAccessed: 1764448800, current: false }]),
  )
  await confirm(signOutButtons()[0], 'Sign out')
  await waitFor(
    () => expect(result()).toHaveTextContent('Couldn’t confirm whether 1 session was signed out.'),
    SLOW,
  )
})

const UNCONFIRMED = 'Couldn’t confirm whether 1 session was signed out.'
const UNCONFIRMED_MANY = 'Couldn’t confirm which sessions were signed out.'

/** Lists after which nothing can be said of a session that they do not show. */
const INCOMPLETE: [name: string, list: (cloud: Cloud) => object[]][] = [
  ['is empty', () => []],
  ['lacks this session', () => [{ id: 1, createdAt: 1764412800, lastAccessed: 1764448800, current: false }]],
  ['has unreadable rows', (cloud) => [{ id: getOwnId(cloud), current: true }, {}]],
  ['has nothing but unreadable rows', () => [{}, {}]],
]
const getOwnId = (cloud: Cloud) => Number(cloud.db.authorize(cloud.token)?.id)

const SCOPES = [
  ['session', () => confirm(signOutButtons()[0], 'Sign out'), UNCONFIRMED],
  ['unused', () => confirm(button('Sign out unused (3)'), 'Sign out 3 sessions'), UNCONFIRMED_MANY],
  ['others', () => confirm(button('Sign out all others'), 'Sign out 5 sessions'), UNCONFIRMED_MANY],
  ['current', () => confirm(button('Sign out here'), 'Sign out here'), UNCONFIRMED],
  [
    'all',
    () => confirm(button('Sign out everywhere'), 'Sign out everywhere'),
    'Couldn’t confirm whether your sessions were signed out.',
  ],
] as const

describe.each(SCOPES)('signing out, scope %s', (scope, signOut, words) => {
  it.each(INCOMPLETE)(
    `is not confirmed when every DELETE fails and the list %s [W2 page ${scope}]`,
    async (name, list) => {
      const eventually = skipWaits()
      const cloud = createCloud('unused')
      const { onSignedOut } = await renderLoaded(cloud)
      cloud.use(
        failing,
        http.delete('*/sessions', () => error(500, 'ER_INTERNAL', 'X')),
        listing(() => list(cloud)),
      )
      await signOut()
      // This browser's session is in that list.
      const isListed = scope === 'current' && name === 'has unreadable rows'
      await eventually(() =>
        expect(document.body).toHaveTextContent(isListed ? 'You’re still signed in here.' : words),
      )
      expect(document.body).not.toHaveTextContent(/\d sessions? signed out\.|Session signed out\.|\d of \d/)
      expect(onSignedOut).not.toHaveBeenCalled()
    },
  )
})

it('does not say that this session lives after a refusal, which does not tell [W2 refused]', async () => {
  const cloud = createCloud()
  await renderLoaded(cloud)
  cloud.use(http.delete('*/sessions/:id', () => error(400, 'ER_INVALID', 'X')))
  cloud.db.end(EMAIL, cloud.db.authorize(cloud.token)?.id ?? expect.fail('no session'))
  await confirm(button('Sign out here'), 'Sign out here')
  await waitFor(() =>
    expect(dialog().getByRole('alert')).toHaveTextContent('Couldn’t sign out this session.'),
  )
  expect(document.body).not.toHaveTextContent(/still signed in here/)
})
