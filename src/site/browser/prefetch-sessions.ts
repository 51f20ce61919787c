import { readText } from '../../api/http/read-text.ts'
import { buildRequestInit, buildUrl } from '../../api/http/request.ts'
import type { TokenStore } from '../../auth/token-store.ts'

type Asked = { answer: Promise<Response>; url: string; init: RequestInit; controller: AbortController }

/** As long as any request may take: what was asked before that is old news. */
const MAX_AGE_MS = 10_000

/**
 * Asks for the list before the page is there to want it, and hands the answer to the first
 * request that is the very same. Dropped when somebody signs in or out in the meantime.
 * Nothing is asked, and nothing returned, where nobody is signed in.
 */
export function prefetchSessions(apiBaseUrl: string, tokens: TokenStore): typeof fetch | undefined {
  const token = tokens.get()?.accessToken
  if (!token) return undefined
  let asked: Asked | undefined = ask(apiBaseUrl, token)
  const until = performance.now() + MAX_AGE_MS
  const forget = tokens.subscribe(drop)

  function drop(): void {
    asked?.controller.abort()
    asked = undefined
    forget()
  }

  return (input, init = {}) => {
    if (!asked || performance.now() > until || !isSame(asked, input, init)) {
      drop()
      return fetch(input, init)
    }
    const { answer, controller } = asked
    asked = undefined
    forget()
    init.signal?.addEventListener('abort', () => controller.abort())
    return answer
  }
}

function ask(apiBaseUrl: string, token: string): Asked {
  const controller = new AbortController()
  const url = buildUrl(apiBaseUrl, { path: '/sessions' })
  const init = buildRequestInit('GET', token)
  const answer = fetch(url, { ...init, signal: controller.signal }).then(readAhead)
  // A failure is told to whoever takes it over; until then nobody is there to hear.
  answer.catch(() => {})
  return { answer, url, init, controller }
}

const isSame = ({ url, init: { method, headers } }: Asked, input: RequestInfo | URL, init: RequestInit) =>
  input === url && init.method === method && JSON.stringify(init.headers) === JSON.stringify(headers)

/** The same answer with its body read, so that whoever takes it over has the list without another wait. */
async function readAhead(response: Response): Promise<Response> {
  const { ok, status, headers } = response
  const text = await readText(response)
  return { ok, status, headers, text: async () => text } as Response
}
