import { getResponse, type RequestHandler } from 'msw'

export type Exchange = {
  /** Counts up from 1. */
  n: number
  method: string
  path: string
  /** `null`: no answer came. */
  status: number | null
}

/**
 * A `fetch` that the handlers answer in the page: no service worker to register, ship or
 * clean up. Behaves as the browser's does where it matters: aborting rejects at once, and
 * a network error is a `TypeError`.
 *
 * @param handlers asked for at every request, so that a scenario can be changed.
 * @param onExchange hears of each request once it has ended, however it did.
 */
export function createMockFetch(
  handlers: () => RequestHandler[],
  onExchange: (exchange: Exchange) => void = () => {},
): typeof fetch {
  let count = 0
  return async (input, init) => {
    const request = new Request(input, init)
    const { pathname } = new URL(request.url)
    request.signal.throwIfAborted()
    count += 1
    const exchange = { n: count, method: request.method, path: pathname }
    const told = (status: number | null) => onExchange({ ...exchange, status })
    try {
      const response = await Promise.race([aborted(request.signal), getResponse(handlers(), request)])
      if (!response) throw new Error(`The mock cloud has no answer to ${request.method} ${pathname}`)
      if (response.type === 'error') throw new TypeError('Failed to fetch')
      told(response.status)
      return response
    } catch (thrown) {
      told(null)
      throw thrown
    }
  }
}

const aborted = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => {
    const abort = () => reject(signal.reason)
    if (signal.aborted) abort()
    else signal.addEventListener('abort', abort, { once: true })
  })
