import { HttpResponse, type HttpResponseResolver, http, type PathParams, type RequestHandler } from 'msw'
import type { components, paths } from '../contract/types.ts'
import type { Db, StoredSession } from './db.ts'

type Wire = components['schemas']

/** The contract's paths as msw writes them, under any origin and path. */
const at = (path: keyof paths) => `*${path.replace('{id}', ':id')}`

/**
 * The cloud over a db: the contract's operations and those of the sign-in, and nothing else.
 *
 * @param onCode is told of every code in place of an e-mail.
 */
export function createHandlers(
  db: Db,
  onCode: (email: string, code: string) => void = () => {},
): RequestHandler[] {
  return [
    http.get(
      at('/sessions'),
      authorized(db, (session) => success({ sessions: sessionsFor(db, session) })),
    ),
    http.delete(
      at('/sessions/{id}'),
      authorized(db, (session, { id }) =>
        isInt64(id) && db.end(session.email, BigInt(id))
          ? success({})
          : error(404, 'ER_NOT_FOUND', 'NOT_FOUND'),
      ),
    ),
    http.delete(
      at('/sessions'),
      authorized(db, (session) => {
        db.endAll(session.email)
        return success({})
      }),
    ),
    http.post(at('/register'), async ({ request }) => {
      const { email } = (await request.json()) as Partial<Wire['RegisterRequest']>
      if (typeof email !== 'string' || !/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(email)) {
        return error(400, 'ER_INVALID_EMAIL_ADDRESS', 'INVALID_EMAIL_ADDRESS')
      }
      onCode(email, db.issueCode(email))
      return success({ email } satisfies Wire['Registered'])
    }),
    http.get(at('/verify'), ({ request }) => {
      const code = new URL(request.url).searchParams.get('token') ?? ''
      if (!/^[A-Z0-9]{4}$/.test(code)) return error(400, 'ER_INVALID_ARGUMENT', 'INVALID_ARGUMENT')
      const email = db.redeem(code)
      if (email === undefined) return error(403, 'ER_FORBIDDEN', 'FORBIDDEN', 'ER_TOKEN_EXPIRED')
      const newUser = !db.knows(email)
      const [session] = db.signInAll(email, [{}])
      const accessToken = session?.accessToken ?? ''
      return success({ email, accessToken, newUser } satisfies Wire['Verified'])
    }),
  ]
}

/** A session as the contract writes it, but for the id: a number would not hold every int64. */
type WireSession = Omit<Wire['Session'], 'id'> & { id: bigint }

/** The list as `GET /sessions` has it for the session that asks. */
export const sessionsFor = (db: Db, asking: StoredSession): WireSession[] =>
  db.sessionsOf(asking.email).map(({ id, createdAt, lastAccessed }) => ({
    id,
    createdAt,
    lastAccessed,
    current: id === asking.id,
  }))

function authorized(
  db: Db,
  answer: (session: StoredSession, params: Record<string, string>) => Response,
): HttpResponseResolver<PathParams<string>> {
  return ({ request, params }) => {
    const token = request.headers.get('Authorization')?.match(/^Bearer (.+)$/)?.[1]
    const session = token === undefined ? undefined : db.authorize(token)
    return session ? answer(session, params as Record<string, string>) : unauthorized()
  }
}

const isInt64 = (id: string | undefined): id is string => id !== undefined && /^-?\d{1,19}$/.test(id)

/** `{"result":"success","data":…}` */
export const success = (data: unknown): Response =>
  json(200, { result: 'success', data } satisfies Wire['Success'])

/** `{"result":"error",…}`. The text is what the real one is like: shouted, and not for people. */
export const error = (
  status: number,
  code: string,
  text: string,
  subCode: string | null = null,
  headers: Record<string, string> = {},
): Response =>
  json(status, { result: 'error', error: text, code, sub_code: subCode } satisfies Wire['Error'], headers)

export const unauthorized = () => error(401, 'ER_UNAUTHORIZED', 'UNAUTHORIZED')

/**
 * `JSON.stringify` knows no int64: a bigint is written as a string that begins with a NUL, which
 * no text that a person typed does, and then unwrapped.
 */
function json(status: number, body: unknown, headers: Record<string, string> = {}): Response {
  const text = JSON.stringify(body, (_key, value) => (typeof value === 'bigint' ? `\0${value}` : value))
  return new HttpResponse(text.replace(/"\\u0000(-?\d+)"/g, '$1'), {
    status,
    headers: { 'Content-Type': 'application/json', ...headers },
  })
}
