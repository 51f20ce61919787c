/** What needs a look at the source: a long integer, an id that is not written as an integer, an escaped key. */
const NEEDS_SOURCE = /\b\d{16}|"id"\s*:\s*-?(?:0|\d{1,15}[.eE])|\\u00/

type Reviver = (key: string, value: unknown, context?: { source?: string }) => unknown

/**
 * `JSON.parse` without the loss: an integer that a double cannot hold comes back as the string
 * of its digits, exactly as the server wrote it, and so does an `id` that is written as anything
 * but an integer (`1.0`, `1e3`, `-0`, `9007199254740991.4`): a double would make it the id of
 * another session. All else is as usual. Revivers see the source from Chrome 114, Firefox 135,
 * Safari 18.4 and Node 22 on. Where they do not, an id too long for a double is `null`, and
 * one with a fraction or an exponent may be read as the integer that it rounds to.
 *
 * @throws {SyntaxError} when the text is not JSON.
 * @throws {RangeError} when it is nested too deep for the engine.
 */
export function parseJson(text: string): unknown {
  return NEEDS_SOURCE.test(text) ? JSON.parse(text, keepDigits) : JSON.parse(text)
}

const keepDigits: Reviver = (key, value, context) => {
  if (typeof value !== 'number') return value
  const source = context?.source
  if (key !== 'id') return source && !Number.isSafeInteger(value) && isInteger(source) ? source : value
  if (source === undefined) return isExact(value) ? value : null
  return Number.isSafeInteger(value) && isInteger(source) && source !== '-0' ? value : source
}

const isInteger = (source: string): boolean => /^-?\d+$/.test(source)

/** Below 2^51 a fraction survives in a double, so that a value without one was written without. */
const isExact = (value: number): boolean =>
  Number.isInteger(value) && Math.abs(value) < 2 ** 51 && !Object.is(value, -0)
