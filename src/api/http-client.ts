import type { Connectivity } from './connectivity.ts'
import { withDeadline } from './deadline.ts'
import { unwrapEnvelope } from './envelope.ts'
import { ApiError } from './errors.ts'
import { readText } from './read-text.ts'
import { buildRequestInit, buildUrl, type Method, type Target } from './request.ts'

type Call = Target & {
  body?: unknown
  signal?: AbortSignal | undefined
}

/** Sends one request and returns the payload (`data`) of its answer. Nothing is ever retried here. */
export type HttpClient = (method: Method, call: Call) => Promise<unknown>

export type HttpClientOptions = {
  /** Origin, and path if any, of the cloud: `https://network.ruuvi.com`. */
  baseUrl: string
  /** Asked for every request. Absent: requests carry no authorization. */
  getToken?: () => string | null | Promise<string | null>
  connectivity: Connectivity
  fetch?: typeof globalThis.fetch | undefined
  /** Milliseconds for a whole sendRequest, the body included. */
  timeout?: number
}

/** @throws {ApiError} from every call, and nothing else. */
export function createHttpClient({
  baseUrl,
  getToken,
  connectivity,
  timeout = 10_000,
  ...rest
}: HttpClientOptions): HttpClient {
  const authorize = createAuthorizer(getToken)

  async function sendRequest(method: Method, call: Call, signal: AbortSignal): Promise<unknown> {
    const token = await authorize.token()
    // Whatever the flag says a read may be tried, and a code asked for; nothing may be ended by accident later.
    if (method === 'DELETE' && !connectivity.isOnline()) throw new ApiError('offline')
    // Looked up late, so that whatever a host puts in its place is what is called.
    const send = rest.fetch ?? globalThis.fetch
    const init = buildRequestInit(method, token, call.body)
    const response = await send(buildUrl(baseUrl, call), { ...init, signal })
    const text = await readText(response)
    connectivity.markOnline()
    await authorize.assertTokenUnchanged(token)
    return unwrapEnvelope(response, text)
  }

  return async (method, call) => {
    try {
      return await withDeadline(timeout, call.signal, (signal) => sendRequest(method, call, signal))
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
function createAuthorizer(getToken: HttpClientOptions['getToken']) {
  let first: string | undefined
  async function token(): Promise<string | undefined> {
    if (!getToken) return undefined
    const now = await getToken()
    if (!now) throw new ApiError('unauthorized')
    first ??= now
    if (now !== first) throw new ApiError('token-changed')
    return now
  }
  return {
    token,
    /** @throws {ApiError} `superseded` or `unauthorized` when the token went away meanwhile. */
    async assertTokenUnchanged(used: string | undefined): Promise<void> {
      if (used !== undefined) await token()
    },
  }
}
