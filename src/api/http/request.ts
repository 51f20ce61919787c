import type { paths } from '../../contract/types.ts'

export type Method = 'GET' | 'POST' | 'DELETE'

export type Target = {
  /** As the contract writes it; `{id}` is filled from `params`. */
  path: keyof paths
  params?: Record<string, string>
  query?: Record<string, string>
}

export function buildUrl(baseUrl: string, { path, params = {}, query }: Target): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))
  const search = query ? `?${new URLSearchParams(query)}` : ''
  return baseUrl.replace(/\/+$/, '') + filled + search
}

/** How every request to the cloud is sent, whoever sends it. */
export const buildRequestInit = (
  method: Method,
  token: string | undefined,
  body?: unknown,
  credentials: 'omit' | 'include' = 'omit',
): RequestInit => ({
  method,
  headers: buildHeaders(token, body),
  ...(body !== undefined && { body: JSON.stringify(body) }),
  credentials,
  cache: 'no-store',
  // A followed redirect would carry the request, and a 307 the DELETE, to who knows where.
  redirect: 'error',
  referrerPolicy: 'no-referrer',
  // A sign-out that was confirmed arrives even when the tab is closed at once.
  keepalive: method === 'DELETE',
})

/** CORS is known to allow `Authorization`; a GET or DELETE sends nothing beside it. */
const buildHeaders = (token: string | undefined, body: unknown): Record<string, string> => ({
  ...(token !== undefined && { Authorization: `Bearer ${token}` }),
  ...(body !== undefined && { 'Content-Type': 'application/json' }),
})
