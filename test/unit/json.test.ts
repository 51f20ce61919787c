import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { parseJson } from '../../src/api/http/json.ts'
import { toSessionId } from '../../src/api/session-id.ts'
import { seesSource } from '../support/json-source.ts'

afterEach(() => void vi.restoreAllMocks())

describe('parseJson', () => {
  it.skipIf(!seesSource).each([
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
    ['[9007199254740993,7,-7,1.5,-0,1.0]', ['9007199254740993', 7, -7, 1.5, -0, 1]],
    ['[9007199254740993,{"id":-7},{"id":null}]', ['9007199254740993', { id: -7 }, { id: null }]],
    ['{"id":"9007199254740993"}', { id: '9007199254740993' }],
  ])('keeps what is written in %s', (text, value) => {
    expect(parseJson(text)).toEqual(value)
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
    expect(() => parseJson(text)).toThrow(SyntaxError)
  })

  it('makes no prototype of a "__proto__" key', () => {
    const value = parseJson('{"__proto__":{"polluted":9007199254740993}}')
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })

  const idIn = (text: string) => toSessionId((parseJson(`{"id":${text}}`) as { id: unknown }).id)

  it.each(['9007199254740991.4', '-0', '9007199254740990.5', '1e400', '4503599627370497.5'])(
    'takes no id from %s, which a double would bend into another [W33 bent]',
    (text) => expect(idIn(text)).toBeNull(),
  )

  it.skipIf(!seesSource).each(['1.0', '-1.0', '12.0', '1e3', '0e0', '0.0', '10E-1', '999999999999999.99999'])(
    'takes no id from %s, which is no integer as it is written [W33 written]',
    (text) => {
      expect(idIn(text)).toBeNull()
      expect(toSessionId((parseJson(`{"id" :\n\t${text}}`) as { id: unknown }).id)).toBeNull()
      expect(toSessionId((parseJson(`{"\\u0069d": ${text}}`) as { id: unknown }).id)).toBeNull()
    },
  )

  it.each(['0', '7', '-12', '4503599627'])('takes the id %s', (text) => expect(idIn(text)).toBe(text))

  it('reads millions of digits beside a long id in little time [W32 digits]', () => {
    const text = `[{"id":9007199254740993,"x":1${'0'.repeat(3_900_000)}},{"id":1${'0'.repeat(3_900_000)}}]`
    const before = performance.now()
    const [, second] = parseJson(text) as { id: unknown }[]
    expect(toSessionId(second?.id)).toBeNull()
    expect(performance.now() - before).toBeLessThan(700)
  })

  it.each([
    '{"id":7,"createdAt":1764412800}',
    '{"id": 123456789012345, "lastAccessed": 0, "height": 0.5}',
    '{"id":"1.0"}',
    '{"name":"a1234567890123456","price":"\\u20ac 5"}',
  ])('leaves %s to the engine alone, for which a reviver is many times the work', (text) => {
    const parse = vi.spyOn(JSON, 'parse')
    parseJson(text)
    expect(parse).toHaveBeenCalledExactlyOnceWith(text)
  })
})

describe('parseJson where the engine shows revivers no source', () => {
  beforeEach(() => {
    const { parse } = JSON
    vi.spyOn(JSON, 'parse').mockImplementation((text, reviver) =>
      parse(text, reviver && ((key, value) => reviver.call(undefined, key, value))),
    )
  })

  it.each([
    ['that is long', '9007199254740993'],
    ['that is long and negative', '-9223372036854775808'],
    ['that is as long as one which was rounded', '9007199254740991'],
    ['from which on a fraction may be lost', '2251799813685248'],
    ['from which down a fraction may be lost', '-2251799813685248'],
    ['that is minus zero', '-0'],
    ['that is a fraction', '1.5'],
    ['that is no number of a double', '1e400'],
  ])('has `null` in place of an id %s', (_what, text) => {
    expect(parseJson(`{"id":${text}}`)).toEqual({ id: null })
  })

  it.each(['0', '2251799813685247', '-2251799813685247'])('takes the id %s', (text) => {
    expect(parseJson(`{"id":${text}}`)).toEqual({ id: Number(text) })
  })

  it('has any other number as JSON.parse has it', () => {
    const text = '{"read":[9007199254740993,0.12345678901234567,-0,1e400],"name":"9007199254740993"}'
    expect(parseJson(text)).toEqual(JSON.parse(text))
  })
})
