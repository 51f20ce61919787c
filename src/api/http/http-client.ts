import { ApiError, asApiError } from '../errors.ts'
import { createAuthorizer, type GetToken } from './authorizer.ts'
import type { Connectivity } from './connectivity.ts'
import { REQUEST_TIMEOUT_MS, withDeadline } from './deadline.ts'
import { unwrapEnvelope } from './envelope.ts'
import { readText } from './read-text.ts'
import { buildRequestInit, buildUrl, type Method, type Target } from './request.ts'

type Call = Target & {
  body?: unknown
  signal?: AbortSignal | undefined
}

/**
 * Sends one request and returns the payload (`data`) of its answer. Nothing is retried here but what
 * was refused with a token that the host has renewed since.
 */
export type HttpClient = (method: Method, call: Call) => Promise<unknown>

export type HttpClientOptions = {
  /** Origin, and path if any, of the cloud: `https://network.ruuvi.com`. */
  baseUrl: string
  /** Asked for every request. Absent: requests carry no authorization. */
  getToken?: GetToken | undefined
  /** Gives the token of a request, in place of one made of `getToken` alone. */
  authorize?: (() => Promise<string | undefined>) | undefined
  /** Whether cookies are sent along. */
  credentials?: 'include' | undefined
  connectivity: Connectivity
  fetch?: typeof globalThis.fetch | undefined
  /** Milliseconds for a whole request, from asking for the token to the last of the body. */
  timeout?: number
}

/** @throws {ApiError} from every call, and nothing else. */
export function createHttpClient({
  baseUrl,
  getToken,
  authorize = createAuthorizer(getToken),
  credentials,
  connectivity,
  timeout = REQUEST_TIMEOUT_MS,
  ...rest
}: HttpClientOptions): HttpClient {
  function assertSendable(method: Method, signal: AbortSignal): void {
    // A host may take longer to give its token than the request has.
    if (signal.aborted) throw new ApiError('aborted')
    // Whatever the flag says a read may be tried, and a code asked for; nothing may be ended by accident later.
    if (method === 'DELETE' && !connectivity.isOnline()) throw new ApiError('offline')
  }

  async function sendRequest(
    method: Method,
    call: Call,
    signal: AbortSignal,
    isSecond = false,
  ): Promise<unknown> {
    const token = await authorize()
    assertSendable(method, signal)
    // Looked up late, so that whatever a host puts in its place is what is called.
    const send = rest.fetch ?? globalThis.fetch
    const init = buildRequestInit(method, token, call.body, credentials)
    const response = await send(buildUrl(baseUrl, call), { ...init, signal })
    const text = await readText(response)
    connectivity.markOnline()
    const { data, error } = unwrap(response, text)
    // What a DELETE did is done, whoever is signed in by now.
    if (token !== undefined && (method !== 'DELETE' || error?.kind === 'unauthorized')) {
      const isRenewed = (await authorize()) !== token
      if (isRenewed && error?.kind === 'unauthorized' && !isSecond)
        return sendRequest(method, call, signal, true)
    }
    if (error) throw error
    return data
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

function unwrap(response: Response, text: string): { data?: unknown; error?: ApiError } {
  try {
    return { data: unwrapEnvelope(response, text) }
  } catch (thrown) {
    return { error: asApiError(thrown) }
  }
}
