import type { Connectivity } from './connectivity.ts'
import { withDeadline } from './deadline.ts'
import { openEnvelope } from './envelope.ts'
import { ApiError } from './errors.ts'
import { readText } from './read-text.ts'
import { initOf, type Method, type Target, urlOf } from './request.ts'

type Call = Target & {
  body?: unknown
  signal?: AbortSignal | undefined
}

/** Sends one request and returns the payload (`data`) of its answer. Nothing is ever retried here. */
export type Http = (method: Method, call: Call) => Promise<unknown>

export type HttpOptions = {
  /** Origin, and path if any, of the cloud: `https://network.ruuvi.com`. */
  baseUrl: string
  /** Asked for every request. Absent: requests carry no authorization. */
  getToken?: () => string | null | Promise<string | null>
  connectivity: Connectivity
  fetch?: typeof globalThis.fetch | undefined
  /** Milliseconds for a whole exchange, the body included. */
  timeout?: number
}

/** @throws {ApiError} from every call, and nothing else. */
export function createHttp({
  baseUrl,
  getToken,
  connectivity,
  timeout = 10_000,
  ...rest
}: HttpOptions): Http {
  const authorize = createAuthorizer(getToken)

  async function exchange(method: Method, call: Call, signal: AbortSignal): Promise<unknown> {
    const token = await authorize.token()
    // Whatever the flag says a read may be tried, and a code asked for; nothing may be ended by accident later.
    if (method === 'DELETE' && !connectivity.isOnline()) throw new ApiError('offline')
    // Looked up late, so that whatever a host puts in its place is what is called.
    const send = rest.fetch ?? globalThis.fetch
    const init = initOf(method, token, call.body)
    const response = await send(urlOf(baseUrl, call), { ...init, signal })
    const text = await readText(response)
    connectivity.answered()
    await authorize.stillHolds(token)
    return openEnvelope(response, text)
  }

  return async (method, call) => {
    try {
      return await withDeadline(timeout, call.signal, (signal) => exchange(method, call, signal))
    } catch (thrown) {
      if (thrown instanceof ApiError) throw thrown
      // Of a DELETE `offline` promises that it was not sent, which nobody can say after the fact.
      const unsent = method !== 'DELETE' && !connectivity.isOnline()
      throw new ApiError(unsent ? 'offline' : 'network', { cause: thrown })
    }
  }
}

/**
 * One `Http` serves one sign-in. The token it began with is remembered only to notice
 * that the host has moved on to another: an answer to the old one must then neither be
 * shown to the new user nor, being a 401, end the new sign-in.
 */
function createAuthorizer(getToken: HttpOptions['getToken']) {
  let first: string | undefined
  async function token(): Promise<string | undefined> {
    if (!getToken) return undefined
    const now = await getToken()
    if (!now) throw new ApiError('unauthorized')
    first ??= now
    if (now !== first) throw new ApiError('superseded')
    return now
  }
  return {
    token,
    /** @throws {ApiError} `superseded` or `unauthorized` when the token went away meanwhile. */
    async stillHolds(used: string | undefined): Promise<void> {
      if (used !== undefined) await token()
    },
  }
}
