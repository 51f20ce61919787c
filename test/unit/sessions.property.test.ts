import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ApiError } from '../../src/api/errors.ts'
import { unwrapEnvelope } from '../../src/api/http/envelope.ts'
import { toSessionId } from '../../src/api/session-id.ts'
import { createSessionsApi, type SessionList } from '../../src/api/sessions.ts'
import { int64, mutated, spaced } from '../support/json-arbitraries.ts'
import { seesSource } from '../support/json-source.ts'
import { check } from '../support/property.ts'

/** From the text of an answer to the list, the way a real one goes. */
const decode = (text: string): Promise<SessionList> =>
  createSessionsApi(async () => unwrapEnvelope(new Response(), text)).list()

/** The list, or the only thing that may come in its place. */
const listIn = (text: string): Promise<SessionList | ApiError> =>
  decode(text).catch((thrown: unknown) => {
    expect(thrown).toBeInstanceOf(ApiError)
    return thrown as ApiError
  })

/** Later ones would be read as milliseconds. */
const seconds = fc.integer({ min: 1, max: 1e11 })
/** Names that a careless reader would find on every object. */
const stranger = fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', 'length', 'name')

/** All of them, in any order. */
const shuffled = (items: string[]) => fc.shuffledSubarray(items, { minLength: items.length })

const entry = fc
  .record({ id: int64, createdAt: seconds, lastAccessed: seconds, current: fc.boolean() })
  .chain((session) => {
    const fields = Object.entries(session).map(([name, value]) => `"${name}":${value}`)
    return fc
      .tuple(stranger, fc.constantFrom('{}', 'null', '[true]', '{"current":true}'))
      .chain(([name, value]) => shuffled([...fields, `"${name}":${value}`]))
      .map((members) => ({ session, text: `{${members.join(',')}}` }))
  })
const entries = fc.uniqueArray(entry, { selector: ({ session }) => session.id, maxLength: 8 })
const bodyOf = (rows: readonly { text: string }[]) =>
  `{"result":"success","data":{"sessions":[${rows.map(({ text }) => text).join(',')}]}}`

function expectSound({ sessions, unreadable }: SessionList): void {
  expect(unreadable).toBeGreaterThanOrEqual(0)
  expect(new Set(sessions.map(({ id }) => id)).size).toBe(sessions.length)
  for (const { id, createdAt, lastAccessed, current } of sessions) {
    expect(toSessionId(id)).toBe(id)
    for (const time of [createdAt, lastAccessed]) if (time) expect(time.toISOString()).toMatch(/^\d{4}-/)
    expect(typeof current).toBe('boolean')
  }
  expect(Object.keys(Object.prototype)).toEqual([])
}

it.skipIf(!seesSource)('reads every valid list as it was written: digits, times, flags and order', () =>
  check(
    fc.asyncProperty(entries, spaced, async (rows, space) => {
      const { sessions, unreadable } = await decode(space(bodyOf(rows)))
      expect(unreadable).toBe(0)
      expect(sessions).toEqual(
        rows.map(({ session }) => ({
          id: String(session.id),
          createdAt: new Date(session.createdAt * 1000),
          lastAccessed: new Date(session.lastAccessed * 1000),
          current: session.current,
        })),
      )
    }),
  ),
)

it('never takes a list that was cut short for a shorter one', () =>
  check(
    fc.asyncProperty(entries, fc.nat(), async (rows, at) => {
      const body = bodyOf(rows)
      expect(await listIn(body.slice(0, at % body.length))).toMatchObject({ kind: 'invalid-response' })
    }),
  ))

it('makes of a spoilt list a sound one, or an error that has a name', () =>
  check(
    fc.asyncProperty(mutated(entries.map(bodyOf)), async (text) => {
      const list = await listIn(text)
      if (!(list instanceof ApiError)) expectSound(list)
    }),
  ))

it('gives a sound list, or "unreadable", for any value in place of the list or of its entries', () => {
  const value = fc.jsonValue({ maxDepth: 3 })
  const data = fc.oneof(value, fc.record({ sessions: fc.oneof(value, fc.array(value)) }))
  return check(
    fc.asyncProperty(data, async (anything) => {
      const list = await listIn(JSON.stringify({ result: 'success', data: anything }))
      if (!(list instanceof ApiError)) expectSound(list)
      else expect(list.kind).toBe('invalid-response')
    }),
  )
})
