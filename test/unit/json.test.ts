import { describe, expect, it } from 'vitest'
import { parseJson } from '../../src/api/json.ts'
import { toSessionId } from '../../src/api/session-id.ts'
import { seesSource } from '../support/json-source.ts'

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

  it.skipIf(!seesSource).each(['1.0', '1e3', '0e0', '0.0', '10E-1', '999999999999999.99999'])(
    'takes no id from %s, which is no integer as it is written [W33 written]',
    (text) => {
      expect(idIn(text)).toBeNull()
      expect(toSessionId((parseJson(`{"\\u0069d": ${text}}`) as { id: unknown }).id)).toBeNull()
    },
  )

  it.each(['0', '7', '-12', '4503599627'])('takes the id %s', (text) => expect(idIn(text)).toBe(text))

  it.runIf(!seesSource)('takes no long id without the source, and never a wrong one', () => {
    for (const text of ['9007199254740993', '9007199254740991', '-9223372036854775808'])
      expect(idIn(text)).toBeNull()
  })

  it('reads millions of digits beside a long id in little time [W32 digits]', () => {
    const text = `[{"id":9007199254740993,"x":1${'0'.repeat(3_900_000)}},{"id":1${'0'.repeat(3_900_000)}}]`
    const before = performance.now()
    const [, second] = parseJson(text) as { id: unknown }[]
    expect(toSessionId(second?.id)).toBeNull()
    expect(performance.now() - before).toBeLessThan(700)
  })
})
