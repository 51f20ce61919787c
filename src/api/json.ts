/** 16 digits are the fewest an integer beyond 2^53 can have; `\b` looks at each number once. */
const LONG_INTEGER = /\b\d{16}/

type Reviver = (key: string, value: unknown, context?: { source?: string }) => unknown

/**
 * `JSON.parse` without the loss: an integer that a double cannot hold comes back as
 * the string of its digits, exactly as the server wrote it. All else is as usual.
 *
 * @throws {SyntaxError} when the text is not JSON.
 * @throws {RangeError} when it is nested too deep for the engine.
 */
export function parseJson(text: string): unknown {
  if (!LONG_INTEGER.test(text)) return JSON.parse(text)
  return revivesSource ? JSON.parse(text, keepDigits) : parseQuoted(text)
}

const keepDigits: Reviver = (_key, value, context) =>
  typeof value === 'number' && !Number.isSafeInteger(value) && isInteger(context?.source)
    ? context?.source
    : value

const isInteger = (source: string | undefined): boolean => source !== undefined && /^-?\d+$/.test(source)

/** Revivers see the source text from Chrome 114, Firefox 135, Safari 18.4, Node 22. */
const revivesSource = (() => {
  let seen = false
  const probe: Reviver = (_key, value, context) => {
    seen = context?.source === '1'
    return value
  }
  JSON.parse('1', probe)
  return seen
})()

/** A whole string, or a whole number: matched together so that digits in strings are passed over. */
const STRING_OR_NUMBER = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/gs

const QUOTABLE = /^-?\d{16,}$/

/**
 * The way round for older engines: long integers are put in quotes before parsing.
 * Exported for the test that holds it against the other path.
 */
export function parseQuoted(text: string): unknown {
  // Refused before it is changed: a quote put into what is not JSON could make JSON of it.
  JSON.parse(text)
  return JSON.parse(
    text.replace(STRING_OR_NUMBER, (token) =>
      QUOTABLE.test(token) && !Number.isSafeInteger(Number(token)) ? `"${token}"` : token,
    ),
  )
}
