import type { components } from '../../contract/types.ts'
import { isRecord } from '../../lib/is-record.ts'
import { ApiError, type ApiErrorKind } from '../errors.ts'
import { parseJson } from './json.ts'

type Wire = components['schemas']

type Envelope =
  | { result: Wire['Success']['result']; data: unknown }
  | { result: Wire['Error']['result']; code: string | undefined; subCode: string | undefined }

/**
 * The payload of an answer, or the `ApiError` that it amounts to.
 *
 * @param response its status and headers; the body was read into `text`.
 * @throws {ApiError}
 */
export function unwrapEnvelope(response: Response, text: string): unknown {
  const envelope = readEnvelope(text)
  const error = envelope?.result === 'error' ? envelope : undefined
  if (response.ok && !error) {
    // Taken in, and not done yet: nobody can say whether it will be.
    if (response.status === 202) throw new ApiError('accepted', { status: 202 })
    if (envelope?.result === 'success') return envelope.data
    if (response.status === 204) return undefined
    throw new ApiError('invalid-response', { status: response.status })
  }
  throw new ApiError(getErrorKind(response.status, error?.code), {
    status: response.status,
    code: error?.code,
    subCode: error?.subCode,
    retryAfter: parseRetryAfter(response.headers),
  })
}

/** Codes come first: they are the API's own word, while a status may be its gateway's. */
function getErrorKind(status: number, code: string | undefined): ApiErrorKind {
  // The API's own word that it does not know what became of the request, whatever the status.
  if (code === 'ER_INTERNAL') return 'server'
  if (status === 401 || code === 'ER_UNAUTHORIZED') return 'unauthorized'
  if (status === 429 || code === 'ER_THROTTLED') return 'rate-limited'
  if (code === 'ER_NOT_FOUND') return 'not-found'
  if (code === 'ER_FORBIDDEN' || status === 403) return 'forbidden'
  if (status === 404) return 'unknown-endpoint'
  return status >= 500 ? 'server' : 'rejected'
}

/** The gateway and proxies answer without the envelope: then there is none to read. */
function readEnvelope(text: string): Envelope | undefined {
  let body: unknown
  try {
    body = parseJson(text)
  } catch {
    return undefined
  }
  if (!isRecord(body)) return undefined
  if (body.result === 'success') return { result: 'success', data: body.data }
  if (body.result !== 'error') return undefined
  return { result: 'error', code: parseErrorCode(body.code), subCode: parseErrorCode(body.sub_code) }
}

/** A code is kept only in the form codes have, so that no prose of a server's travels in an error. */
const parseErrorCode = (value: unknown): string | undefined =>
  typeof value === 'string' && /^[A-Z][A-Z0-9_]{0,63}$/.test(value) ? value : undefined

/** A day. A longer wait is taken for a mistake, and for nothing said. */
const MAX_RETRY_AFTER_SECONDS = 86_400

/**
 * Seconds to wait, from a number of them or from a date, which counts from the answer's own date
 * where that can be read. `undefined` where the header says nothing that can be followed.
 */
function parseRetryAfter(headers: Headers): number | undefined {
  const value = headers.get('Retry-After') ?? ''
  const from = Date.parse(headers.get('Date') ?? '') || Date.now()
  let seconds = Number.NaN
  if (/^\d+(\.\d+)?$/.test(value)) seconds = Math.ceil(Number(value))
  // A date has letters; without this "-5" would be a month.
  else if (/[a-z]/i.test(value)) seconds = Math.ceil((Date.parse(value) - from) / 1000)
  return seconds <= MAX_RETRY_AFTER_SECONDS ? Math.max(0, seconds) : undefined
}
