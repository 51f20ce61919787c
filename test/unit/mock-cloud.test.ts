import { Ajv } from 'ajv'
import { getResponse } from 'msw'
import { describe, expect, it } from 'vitest'
import contract from '../../src/contract/openapi.json' with { type: 'json' }
import { createDb } from '../../src/mock-cloud/db.ts'
import { createHandlers } from '../../src/mock-cloud/handlers.ts'
import {
  faultsOf,
  isScenarioName,
  type ScenarioName,
  scenarios,
  seed,
} from '../../src/mock-cloud/scenarios.ts'

const EMAIL = 'you@example.com'
const NOW = 1_764_448_800

/** Validates against the document's own schemas; its int64 is checked as an integer. */
const ajv = new Ajv({ strict: false, formats: { int64: true } }).addSchema({ ...contract, $id: 'contract' })

type Operation = { responses: Record<string, unknown> }
const escaped = (part: string) => part.replaceAll('~', '~0').replaceAll('/', '~1')

function setUp(scenario: ScenarioName = 'default') {
  let now = NOW
  const db = createDb(() => now)
  const token = seed(db, scenario, EMAIL)
  const mails: string[] = []
  const handlers = [...faultsOf(scenario, db), ...createHandlers(db, (_, code) => mails.push(code))]
  /** Sends a request and holds the answer against the contract. */
  async function send(method: string, path: string, { template = path, auth = token, body = '' } = {}) {
    const response = await getResponse(
      handlers,
      new Request(`https://cloud.test${path}`, {
        method,
        headers: auth ? { Authorization: `Bearer ${auth}` } : {},
        ...(body && { body }),
      }),
    )
    if (!response) return expect.fail('no handler')
    const text = await response.text()
    const pathItem = contract.paths[template.split('?')[0] as keyof typeof contract.paths] as Record<
      string,
      Operation
    >
    expect(pathItem[method.toLowerCase()]?.responses, `a ${response.status} in the contract`).toHaveProperty(
      String(response.status),
    )
    const schema = [
      'paths',
      template.split('?')[0] ?? '',
      method.toLowerCase(),
      'responses',
      String(response.status),
    ]
    const validate = ajv.compile({
      $ref: `contract#/${schema.map(escaped).join('/')}/content/application~1json/schema`,
    })
    expect(validate(JSON.parse(text)), JSON.stringify(validate.errors)).toBe(true)
    return { status: response.status, text, body: JSON.parse(text) }
  }
  return { db, token, mails, send, pass: (seconds: number) => (now += seconds) }
}

describe('the mock cloud answers by the contract', () => {
  it('lists sessions, most recent access first, and flags the one that asks', async () => {
    const { send } = setUp()
    const { body } = await send('GET', '/sessions')
    const times = body.data.sessions.map(({ lastAccessed }: { lastAccessed: number }) => lastAccessed)
    expect(times).toEqual([...times].sort((a, b) => b - a))
    expect(body.data.sessions.filter(({ current }: { current: boolean }) => current)).toHaveLength(1)
  })

  it('counts a request as use of the session that makes it', async () => {
    const { send, pass } = setUp()
    pass(500)
    const { body } = await send('GET', '/sessions')
    expect(body.data.sessions[0]).toMatchObject({ current: true, lastAccessed: NOW + 500 })
  })

  it('ends one session, then does not know it', async () => {
    const { db, send } = setUp()
    const other = db.sessionsOf(EMAIL).at(-1)?.id
    const one = { template: '/sessions/{id}' }
    expect((await send('DELETE', `/sessions/${other}`, one)).status).toBe(200)
    expect((await send('DELETE', `/sessions/${other}`, one)).status).toBe(404)
    expect((await send('DELETE', '/sessions/nonsense', one)).status).toBe(404)
  })

  it('does not end a session of another account', async () => {
    const { db, send } = setUp()
    const [other] = db.signInAll('other@example.com', [{}])
    expect((await send('DELETE', `/sessions/${other?.id}`, { template: '/sessions/{id}' })).status).toBe(404)
    expect(db.knows('other@example.com')).toBe(true)
  })

  it('ends every session, the one that asks included', async () => {
    const { db, send } = setUp()
    db.signInAll('other@example.com', [{}])
    expect((await send('DELETE', '/sessions')).status).toBe(200)
    expect((await send('GET', '/sessions')).status).toBe(401)
    expect(db.knows('other@example.com')).toBe(true)
  })

  it.each(['', 'nonsense'])('knows no session by the token "%s"', async (auth) => {
    const { send } = setUp()
    expect((await send('GET', '/sessions', { auth })).status).toBe(401)
    expect((await send('DELETE', '/sessions', { auth })).status).toBe(401)
    expect((await send('DELETE', '/sessions/1', { auth, template: '/sessions/{id}' })).status).toBe(401)
  })

  it('writes ids digit for digit', async () => {
    const { send } = setUp('big-ids')
    expect((await send('GET', '/sessions')).text).toContain('"id":9223372036854775807')
  })

  it('signs in by an e-mailed code, which works once and for five minutes', async () => {
    const { send, mails, pass } = setUp()
    const ask = () => send('POST', '/register', { auth: '', body: JSON.stringify({ email: EMAIL }) })
    const verify = () => send('GET', `/verify?token=${mails.at(-1)}`, { auth: '' })
    await ask()
    const { body } = await verify()
    expect(body.data).toMatchObject({ email: EMAIL, newUser: false })
    expect((await send('GET', '/sessions', { auth: body.data.accessToken })).status).toBe(200)
    expect((await verify()).body).toMatchObject({ sub_code: 'ER_TOKEN_EXPIRED' })
    await ask()
    pass(301)
    expect((await verify()).status).toBe(403)
  })

  it('refuses what is no address and no code', async () => {
    const { send } = setUp()
    expect((await send('POST', '/register', { auth: '', body: '{"email":"nobody"}' })).status).toBe(400)
    expect((await send('GET', '/verify?token=x', { auth: '' })).status).toBe(400)
  })
})

describe('scenarios', () => {
  it.each(Object.entries(scenarios))('%s has a title, and its own sessions are valid', (name, { title }) => {
    expect(title).not.toBe('')
    expect(isScenarioName(name)).toBe(true)
    const db = createDb(() => NOW)
    if (isScenarioName(name)) seed(db, name, EMAIL)
    const ids = db.sessionsOf(EMAIL).map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { createdAt, lastAccessed } of db.sessionsOf(EMAIL)) {
      expect(createdAt).toBeLessThanOrEqual(lastAccessed)
      expect(lastAccessed).toBeLessThanOrEqual(name === 'clock-behind' ? NOW + 86_400 : NOW)
    }
  })

  it.each([
    ['only-this', 1],
    ['default', 5],
    ['many', 137],
    ['huge', 10_000],
  ] as const)('%s has %d sessions', (name, count) => {
    const db = createDb(() => NOW)
    seed(db, name, EMAIL)
    expect(db.sessionsOf(EMAIL)).toHaveLength(count)
  })

  it('says no to a name that is not one', () => {
    expect(isScenarioName('toString')).toBe(false)
    expect(isScenarioName(null)).toBe(false)
  })
})
