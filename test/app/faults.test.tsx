import { screen, waitFor } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { afterEach, describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import {
  type Cloud,
  createCloud,
  dialog,
  EMAIL,
  listLoaded,
  others,
  renderDevices,
  signOutButtons,
} from '../support/devices.tsx'

/**
 * Transport and reply faults: what each makes of a read, of ending one session, and of
 * ending all. An unclear answer is tried both ways: the cloud had done it, or had not.
 */
type Fault = {
  id: string
  what: string
  answer: () => Response
  /** Reading the list: words of the panel, or that this browser is signed out, or the list itself. */
  read: RegExp | 'exit' | 'list'
  /** Ending a session: the cloud must be asked what became of it, or the answer is clear. */
  end: 'unclear' | RegExp | 'exit' | 'done' | 'already'
  /** Ending all, where it differs. */
  endAll?: 'unclear' | RegExp | 'exit' | 'softly' | 'done'
}

const envelope = (status: number, code: string) => () =>
  HttpResponse.json({ result: 'error', error: 'SHOUTED <b>WORDS</b>', code, sub_code: null }, { status })
const text =
  (body: string | null, status = 200, type = 'text/html') =>
  () =>
    new HttpResponse(body, { status, headers: { 'Content-Type': type } })

const TROUBLE = /The cloud has trouble/
const UNREADABLE = /answer couldn’t be read/
const NOT_ALLOWED = /didn’t allow this/
const NOT_OFFERED = /doesn’t offer this/
const TOO_MANY = /Too many requests\. You can try again in \d+ seconds?\./

const faults: Fault[] = [
  {
    id: 'T1',
    what: 'no connection to it',
    answer: () => HttpResponse.error(),
    read: /couldn’t be reached/,
    end: 'unclear',
  },
  {
    id: 'H1',
    what: '401',
    answer: envelope(401, 'ER_UNAUTHORIZED'),
    read: 'exit',
    end: 'exit',
    endAll: 'softly',
  },
  {
    id: 'H2',
    what: '403 ER_FORBIDDEN',
    answer: envelope(403, 'ER_FORBIDDEN'),
    read: NOT_ALLOWED,
    end: NOT_ALLOWED,
  },
  {
    id: 'H3',
    what: '403 ER_UNAUTHORIZED',
    answer: envelope(403, 'ER_UNAUTHORIZED'),
    read: 'exit',
    end: 'exit',
    endAll: 'softly',
  },
  {
    id: 'H4',
    what: '404 with the API’s word',
    answer: envelope(404, 'ER_NOT_FOUND'),
    read: NOT_OFFERED,
    end: 'already',
    endAll: NOT_OFFERED,
  },
  {
    id: 'H4',
    what: '404 of a gateway',
    answer: text('{"message":"Not Found"}', 404),
    read: NOT_OFFERED,
    end: NOT_OFFERED,
  },
  {
    id: 'H5',
    what: '429 with Retry-After',
    answer: () => new HttpResponse(null, { status: 429, headers: { 'Retry-After': '7' } }),
    read: TOO_MANY,
    end: TOO_MANY,
  },
  { id: 'H6', what: '429', answer: envelope(429, 'ER_THROTTLED'), read: TOO_MANY, end: TOO_MANY },
  { id: 'H7', what: '500', answer: envelope(500, 'ER_INTERNAL'), read: TROUBLE, end: 'unclear' },
  {
    id: 'H8',
    what: '502 with HTML',
    answer: text('<h1>Bad Gateway</h1>', 502),
    read: TROUBLE,
    end: 'unclear',
  },
  {
    id: 'H8',
    what: '503 of a gateway',
    answer: text('{"message":"Service Unavailable"}', 503),
    read: TROUBLE,
    end: 'unclear',
  },
  { id: 'H9', what: '504', answer: text(null, 504), read: TROUBLE, end: 'unclear' },
  {
    id: 'H10',
    what: '400',
    answer: envelope(400, 'ER_INVALID'),
    read: /\(ER_INVALID\)/,
    end: /\(ER_INVALID\)/,
  },
  {
    id: 'H10',
    what: '405',
    answer: text(null, 405),
    read: /didn’t accept the request/,
    end: /didn’t accept the request/,
  },
  {
    id: 'H10',
    what: '409',
    answer: envelope(409, 'ER_CONFLICT'),
    read: /\(ER_CONFLICT\)/,
    end: /\(ER_CONFLICT\)/,
  },
  {
    id: 'H10',
    what: '493',
    answer: text('', 493),
    read: /didn’t accept the request/,
    end: /didn’t accept the request/,
  },
  {
    id: 'B1',
    what: '200 with HTML',
    answer: text('<!doctype html><title>Hotel Wi-Fi</title>'),
    read: UNREADABLE,
    end: 'unclear',
  },
  { id: 'B2', what: '200 with nothing', answer: text(''), read: UNREADABLE, end: 'unclear' },
  {
    id: 'B3',
    what: '204',
    answer: () => new HttpResponse(null, { status: 204 }),
    read: UNREADABLE,
    end: 'done',
  },
  {
    id: 'B4',
    what: '200 with an error',
    answer: envelope(200, 'ER_INTERNAL'),
    read: /\(ER_INTERNAL\)/,
    end: /\(ER_INTERNAL\)/,
  },
  {
    id: 'B5',
    what: '200 with broken JSON',
    answer: text('{"result":"success","data":'),
    read: UNREADABLE,
    end: 'unclear',
  },
  {
    id: 'B7',
    what: '200 of another shape',
    answer: text('{"result":"success","data":{"sessions":{}}}'),
    read: UNREADABLE,
    end: 'done',
  },
  { id: 'B7', what: '200 without data', answer: text('{"result":"success"}'), read: UNREADABLE, end: 'done' },
  { id: 'B7', what: '200 of no shape', answer: text('[1,2,3]'), read: UNREADABLE, end: 'unclear' },
]

const onEndOne = (cloud: Cloud, { answer }: Fault, done: boolean) =>
  http.delete('*/sessions/:id', ({ params }) => {
    if (done) cloud.db.end(EMAIL, BigInt(String(params.id)))
    return answer()
  })
const onEndAll = (cloud: Cloud, { answer }: Fault, done: boolean) =>
  http.delete('*/sessions', () => {
    if (done) cloud.db.endAll(EMAIL)
    return answer()
  })

async function confirm(opener: HTMLElement | undefined, name: string) {
  await userEvent.click(opener ?? expect.fail('nothing to press'))
  await userEvent.click(dialog().getByRole('button', { name }))
}

let cloud: Cloud
let left: unknown[][]

function start(): void {
  cloud = createCloud()
  const { onSignedOut } = renderDevices(cloud)
  left = onSignedOut.mock.calls
}

afterEach(() => {
  // What must hold in every case.
  expect(cloud.deletes().length, 'a DELETE is never repeated').toBeLessThanOrEqual(1)
  expect(document.documentElement.outerHTML, 'no word of the server’s').not.toMatch(
    /SHOUTED|Bad Gateway|Hotel|Unavailable/,
  )
  expect(document.documentElement.outerHTML, 'no token').not.toContain(cloud.token)
  if (left.length > 0) return
  expect(screen.queryAllByRole('alert').length + screen.getByRole('status').children.length).toBeGreaterThan(
    0,
  )
  expect(screen.queryByRole('button', { name: 'Sign out everywhere', hidden: true })).not.toBeNull()
})

const exits = (reason: string) => waitFor(() => expect(left).toEqual([[reason]]))

describe.each(faults)('$id $what', (fault) => {
  const { read, end, endAll = end === 'already' ? 'unclear' : end } = fault

  it(`reading the list: ${read}`, async () => {
    cloud = createCloud()
    cloud.break(http.get('*/sessions', fault.answer))
    left = renderDevices(cloud).onSignedOut.mock.calls
    if (read === 'exit') await exits('session-ended')
    else {
      expect(await screen.findByRole('alert')).toHaveTextContent(read as RegExp)
      expect(screen.queryByRole('listitem')).toBeNull()
      expect(screen.getByRole('button', { name: 'Sign out of this browser only' })).toBeVisible()
    }
    expect(cloud.reads()).toBeLessThanOrEqual(2)
  })

  it.each(end === 'unclear' ? [true, false] : [end === 'done' || end === 'already'])(
    `ending one session: ${end}, done: %s`,
    async (done) => {
      start()
      await listLoaded()
      cloud.break(onEndOne(cloud, fault, done))
      await confirm(signOutButtons()[1], 'Sign out')
      if (end === 'exit') return exits('session-ended')
      const words = end === 'already' ? 'was already signed out. 3 other' : 'Signed out. 3 other'
      if (done) await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(words))
      else
        expect(await others().findByRole('alert')).toHaveTextContent(
          end instanceof RegExp ? end : /^Couldn’t sign out/,
        )
      expect(others().getAllByRole('listitem')).toHaveLength(done ? 3 : 4)
      await waitFor(() => expect(document.body).not.toHaveFocus())
    },
  )

  it.each(endAll === 'unclear' ? [true, false] : [endAll === 'done'])(
    `ending all sessions: ${endAll}, done: %s`,
    async (done) => {
      start()
      await listLoaded()
      cloud.break(onEndAll(cloud, fault, done))
      await confirm(screen.getByRole('button', { name: 'Sign out everywhere' }), 'Sign out everywhere')
      if (endAll === 'done') return exits('everywhere')
      if (endAll === 'softly' || done) return exits('everywhere-unconfirmed')
      const alert = await dialog().findByRole('alert')
      expect(alert).toHaveTextContent(endAll instanceof RegExp ? endAll : /Nothing was changed/)
      expect(dialog().getByRole('button', { name: 'Sign out of this browser only' })).toBeVisible()
      await waitFor(() => expect(document.body).not.toHaveFocus())
    },
  )
})
