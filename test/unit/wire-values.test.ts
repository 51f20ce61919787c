import { describe, expect, it } from 'vitest'
import { toSessionId } from '../../src/api/session-id.ts'
import { parseTimestamp } from '../../src/api/timestamps.ts'

describe('toSessionId', () => {
  it.each([
    [984231, '984231'],
    [0, '0'],
    [-0, '0'],
    [-7, '-7'],
    [Number.MAX_SAFE_INTEGER, '9007199254740991'],
    ['0', '0'],
    ['7', '7'],
    ['-7', '-7'],
    ['9007199254740993', '9007199254740993'],
    ['9223372036854775807', '9223372036854775807'],
    ['-9223372036854775808', '-9223372036854775808'],
  ])('takes %j as %s', (wire, id) => {
    expect(toSessionId(wire)).toBe(id)
  })

  it.each([
    ['beyond int64', '9223372036854775808'],
    ['below int64', '-9223372036854775809'],
    ['a fraction', 1.5],
    ['rounded by JSON.parse', 9007199254740992],
    ['leading zeros', '007'],
    ['an exponent', '1e3'],
    ['hexadecimal', '0x1'],
    ['blanks', ' 7'],
    ['minus zero', '-0'],
    ['empty', ''],
    ['null', null],
    ['undefined', undefined],
    ['an object', { id: 1 }],
    ['a list of one id', ['7']],
    ['a minus alone', '-'],
    ['a plus', '+7'],
    ['a blank after it', '7 '],
  ])('refuses %s', (_what, wire) => {
    expect(toSessionId(wire)).toBeNull()
  })
})

describe('parseTimestamp', () => {
  it('reads seconds', () => {
    expect(parseTimestamp(1764412800)).toEqual(new Date('2025-11-29T10:40:00Z'))
  })

  it('reads a number too large for seconds as milliseconds', () => {
    expect(parseTimestamp(1764412800000)).toEqual(new Date('2025-11-29T10:40:00Z'))
  })

  it('tells seconds from milliseconds at a hundred thousand millions', () => {
    expect(parseTimestamp(1e11)).toEqual(new Date('5138-11-16T09:46:40Z'))
    expect(parseTimestamp(1e11 + 1)).toEqual(new Date('1973-03-03T09:46:40.001Z'))
  })

  it('gives times from the first second to the last of the year 9999', () => {
    expect(parseTimestamp(1)).toEqual(new Date('1970-01-01T00:00:01Z'))
    expect(parseTimestamp(253_402_300_799_999)).toEqual(new Date('9999-12-31T23:59:59.999Z'))
    expect(parseTimestamp(253_402_300_800_000)).toBeNull()
  })

  it.each([0, -1, 1.5, Number.NaN, 1e15, Number.MAX_SAFE_INTEGER, '1764412800', null, undefined])(
    'gives no time for %j',
    (wire) => {
      expect(parseTimestamp(wire)).toBeNull()
    },
  )
})
