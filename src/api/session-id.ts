declare const brand: unique symbol

/**
 * An int64 as its canonical decimal digits. A string, because a double loses digits
 * from 2^53 on and react-query cannot hash a BigInt.
 */
export type SessionId = string & { readonly [brand]: 'SessionId' }

const CANONICAL = /^(?:0|-?[1-9]\d{0,18})$/
const MIN = -(2n ** 63n)
const MAX = 2n ** 63n - 1n

/** The id as the server wrote it, or `null` when it is not an int64. */
export function toSessionId(value: unknown): SessionId | null {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? (String(value) as SessionId) : null
  if (typeof value !== 'string' || !CANONICAL.test(value)) return null
  const id = BigInt(value)
  return id >= MIN && id <= MAX ? (value as SessionId) : null
}
