/**
 * Why a request gave no answer that may be acted on. One word for each thing that a
 * person can be told, or that a caller decides on.
 *
 * - `offline`: the browser says it has no connection; a DELETE was not sent.
 * - `network`: refused, DNS, TLS, CORS or a redirect; a browser does not say which.
 * - `timeout`: no complete answer in time.
 * - `unauthorized`: this session is signed out (401, or `ER_UNAUTHORIZED` at any status).
 * - `token-changed`: the host's token is another account's now; the answer is void.
 * - `token-pending`: the host does not know its token yet; nothing was sent.
 * - `forbidden`: 403 or `ER_FORBIDDEN`; the session is fine, the request is not allowed.
 * - `not-found`: the API itself said so (`ER_NOT_FOUND`).
 * - `unknown-endpoint`: a 404 without the API's word; proves nothing about what was asked for.
 * - `rate-limited`: 429 or `ER_THROTTLED`.
 * - `server`: 5xx.
 * - `rejected`: any other 4xx, or `result: "error"` with a code unknown here.
 * - `invalid-response`: an answer that is not the contract's.
 * - `too-large`: an answer beyond the size this client reads.
 * - `aborted`: the caller no longer wants the answer.
 * - `accepted`: 202; it may be done later.
 */
export type ApiErrorKind =
  | 'offline'
  | 'network'
  | 'timeout'
  | 'unauthorized'
  | 'token-changed'
  | 'token-pending'
  | 'forbidden'
  | 'not-found'
  | 'unknown-endpoint'
  | 'rate-limited'
  | 'server'
  | 'rejected'
  | 'invalid-response'
  | 'too-large'
  | 'aborted'
  | 'accepted'

type Details = {
  status?: number | undefined
  code?: string | undefined
  subCode?: string | undefined
  /** Seconds, from a readable `Retry-After`. */
  retryAfter?: number | undefined
  cause?: unknown
}

/**
 * The only error that leaves `api/`. Its message is for developers and holds no text
 * of the server's but the machine-readable codes, and never the token.
 */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  readonly kind: ApiErrorKind
  readonly status: number | undefined
  readonly code: string | undefined
  readonly subCode: string | undefined
  readonly retryAfter: number | undefined
  /** `performance.now()` when it was made: monotonic, unaffected by changes of the clock. */
  readonly receivedAt: number = performance.now()

  constructor(kind: ApiErrorKind, details: Details = {}) {
    const facts = [details.status, details.code, details.subCode].filter((fact) => fact !== undefined)
    super(facts.length > 0 ? `${kind} (${facts.join(', ')})` : kind, { cause: details.cause })
    this.kind = kind
    this.status = details.status
    this.code = details.code
    this.subCode = details.subCode
    this.retryAfter = details.retryAfter
  }
}

/** What was thrown, as an `ApiError`: an error of any other kind counts as an invalid response. */
export function asApiError(thrown: unknown): ApiError {
  return thrown instanceof ApiError ? thrown : new ApiError('invalid-response', { cause: thrown })
}

const UNKNOWN_OUTCOME_KINDS: ReadonlySet<ApiErrorKind> = new Set([
  'network',
  'timeout',
  'server',
  'invalid-response',
  'too-large',
  'aborted',
  'accepted',
])

/**
 * Whether the server may have done what was asked although no good answer came back.
 * After an unclear DELETE only a fresh list tells.
 */
export const isOutcomeUnknown = (error: ApiError): boolean => UNKNOWN_OUTCOME_KINDS.has(error.kind)

const MAX_RETRY_DELAY_MS = 60_000

/** Milliseconds until a rate-limited request may be made again; 15 seconds where the cloud does not say. */
export const getRetryDelay = ({ retryAfter = 15 }: ApiError): number =>
  Math.min(Math.max(retryAfter * 1000, 1000), MAX_RETRY_DELAY_MS)
