import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseJson, parseQuoted } from '../../src/api/json.ts'
import { int64, mutated, spaced } from '../support/json-text.ts'
import { check } from '../support/property.ts'

/** Both ways of parsing; they differ where the engine shows its revivers the source. */
const parsers = { parseJson, parseQuoted }

/** What a parser makes of a text; one refusal is like another. */
function resultOf(parse: (text: string) => unknown, text: string): unknown {
  try {
    return { value: parse(text) }
  } catch (thrown) {
    expect(thrown).toBeInstanceOf(SyntaxError)
    return 'refused'
  }
}

/** JSON with long integers in it: as values, inside strings, and as keys. */
const json = fc
  .tuple(fc.json({ maxDepth: 4 }), int64)
  .map(([text, digits]) => text.replace(/\b\d\b/g, String(digits)).replace('"":', `"${digits}":`))

describe.each(Object.entries(parsers))('%s', (_name, parse) => {
  it('round-trips every int64, however it is spaced', () =>
    check(
      fc.property(int64, spaced, (id, space) => {
        const { read } = parse(space(`{"read":[${id},"${id}"]}`)) as { read: unknown[] }
        expect(read.map(String)).toEqual([String(id), String(id)])
      }),
    ))
})

describe('both ways of parsing', () => {
  it('read the same', () =>
    check(
      fc.property(json, (text) => {
        expect(resultOf(parseQuoted, text)).toEqual(resultOf(parseJson, text))
      }),
    ))

  it('refuse the same, and with a SyntaxError', () =>
    check(
      fc.property(mutated(json), (text) => {
        expect(resultOf(parseQuoted, text)).toEqual(resultOf(parseJson, text))
      }),
    ))
})
