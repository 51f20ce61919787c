import { describe, expect, it } from 'vitest'
import { parseJson, parseQuoted } from '../../src/api/json.ts'

/** Both ways of parsing: through the reviver where the engine has it, and by quoting first. */
const parsers = { parseJson, parseQuoted }

describe.each(Object.entries(parsers))('%s', (_name, parse) => {
  it.each([
    ['[9007199254740993]', ['9007199254740993']],
    ['[-9223372036854775808,9223372036854775807]', ['-9223372036854775808', '9223372036854775807']],
    ['{"id":9007199254740992}', { id: '9007199254740992' }],
    ['[9007199254740991,1764412800000000]', [9007199254740991, 1764412800000000]],
    [
      '[0.12345678901234567,1e300,12345678901234567.5]',
      [JSON.parse('0.12345678901234567'), 1e300, JSON.parse('12345678901234567.5')],
    ],
    ['"9007199254740993"', '9007199254740993'],
    [
      '["a \\" 9007199254740993","\\\\",9007199254740993]',
      ['a " 9007199254740993', '\\', '9007199254740993'],
    ],
    ['{"9007199254740993":1}', { '9007199254740993': 1 }],
  ])('keeps what is written in %s', (text, value) => {
    expect(parse(text)).toEqual(value)
  })

  it.each([
    '',
    '[',
    '09007199254740993',
    '[9007199254740993',
    '1 9007199254740993',
    '{9007199254740993:1}',
    '["\\9007199254740993]',
    '<html>',
  ])('refuses %j', (text) => {
    expect(() => parse(text)).toThrow(SyntaxError)
  })

  it('makes no prototype of a "__proto__" key', () => {
    const value = parse('{"__proto__":{"polluted":9007199254740993}}')
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })
})
