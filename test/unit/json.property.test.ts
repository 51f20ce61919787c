import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseJson } from '../../src/api/http/json.ts'
import { int64, mutated, spaced } from '../support/json-arbitraries.ts'
import { seesSource } from '../support/json-source.ts'
import { check } from '../support/property.ts'

/** JSON with long integers in it: as values, inside strings, and as keys. */
const json = fc
  .tuple(fc.json({ maxDepth: 4 }), int64)
  .map(([text, digits]) => text.replace(/\b\d\b/g, String(digits)).replace('"":', `"${digits}":`))

/** Whether a parser takes a text; what it throws otherwise is a `SyntaxError`. */
function isAccepted(parse: (text: string) => unknown, text: string): boolean {
  try {
    parse(text)
    return true
  } catch (thrown) {
    expect(thrown).toBeInstanceOf(SyntaxError)
    return false
  }
}

describe('parseJson', () => {
  it.skipIf(!seesSource)('round-trips every int64, however it is spaced', () =>
    check(
      fc.property(int64, spaced, (id, space) => {
        const { read } = parseJson(space(`{"read":[${id},"${id}"]}`)) as { read: unknown[] }
        expect(read.map(String)).toEqual([String(id), String(id)])
      }),
    ),
  )

  it('takes and refuses the same texts as JSON.parse', () =>
    check(
      fc.property(fc.oneof(json, mutated(json)), (text) => {
        expect(isAccepted(parseJson, text)).toBe(isAccepted(JSON.parse, text))
      }),
    ))
})
