import { type ApiError, isOutcomeUnknown } from '../../../api/errors.ts'

/**
 * What the answer to a DELETE says about its effect, the strongest first.
 *
 * - `done`: the cloud said so.
 * - `unknown`: no answer yet, or none that tells; it may have been done, or may still be.
 * - `gone-before`: `ER_NOT_FOUND`, or a list proved it before the request; the session had ended before.
 * - `none`: not sent, or refused; whatever becomes of the session is not our doing.
 */
export type Effect = 'done' | 'unknown' | 'gone-before' | 'none'

export type DeleteResult = { readonly effect: Effect; readonly error: ApiError | undefined }

const STRENGTH: readonly (Effect | null)[] = [null, 'none', 'gone-before', 'unknown', 'done']

/** `null`, where there is no answer or no request, is the weakest. */
export const strongest = (a: Effect | null, b: Effect | null): Effect | null =>
  STRENGTH.indexOf(a) > STRENGTH.indexOf(b) ? a : b

/** Whether the request has ended something, or may have, or may still do so. */
export const mayHaveActed = (effect: Effect | null): boolean => effect === 'done' || effect === 'unknown'

/** @param error why the DELETE was rejected; `undefined` when the cloud accepted it. */
export function toDeleteResult(error: ApiError | undefined): DeleteResult {
  if (!error) return { effect: 'done', error }
  if (error.kind === 'not-found') return { effect: 'gone-before', error }
  return { effect: isOutcomeUnknown(error) ? 'unknown' : 'none', error }
}

/** Every request that was made about one session, or about all of them, taken together. */
export type RequestRecord = {
  /** Of the answers so far; `null` while there is none. */
  readonly answered: Effect | null
  readonly inFlight: number
  /** A list had proved that the session had ended, before anything was sent that may have ended it. */
  readonly wasGone: boolean
  /** Of the last answer. */
  readonly error: ApiError | undefined
}

const NO_REQUESTS: RequestRecord = { answered: null, inFlight: 0, wasGone: false, error: undefined }

/** @param isGone whether a list has proved that the session has ended. */
export const recordSent = (record: RequestRecord = NO_REQUESTS, isGone = false): RequestRecord => ({
  ...record,
  inFlight: record.inFlight + 1,
  wasGone: record.wasGone || (isGone && !mayHaveActed(getEffect(record))),
})

/** An answer never weakens what an earlier request may have done. */
export const recordDeleteResult = (
  record: RequestRecord = NO_REQUESTS,
  { effect, error }: DeleteResult,
): RequestRecord => ({
  ...record,
  answered: strongest(record.answered, effect),
  inFlight: Math.max(0, record.inFlight - 1),
  error,
})

/** Nothing was sent, so nothing was done. */
export const recordSkipped = (record: RequestRecord = NO_REQUESTS, error: ApiError): RequestRecord => ({
  ...record,
  answered: record.answered ?? 'none',
  error,
})

/** What all requests together may have done; `null` when none was made. */
export function getEffect(record: RequestRecord | undefined): Effect | null {
  if (!record) return null
  const { answered, inFlight, wasGone } = record
  const effect = inFlight === 0 ? answered : strongest(answered, 'unknown')
  return wasGone && mayHaveActed(effect) ? 'gone-before' : effect
}
