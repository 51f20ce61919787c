import { describe, expect, it } from 'vitest'
import { toSessionId } from '../../src/api/session-id.ts'
import { parseTimestamp } from '../../src/api/timestamps.ts'

describe('toSessionId', () => {
  it.each([
    [984231, '984231'],
    [0, '0'],
    [-0, '0'],
    [-7, '-7'],
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

  it.each([0, -1, 1.5, Number.NaN, 1e15, Number.MAX_SAFE_INTEGER, '1764412800', null, undefined])(
    'gives no time for %j',
    (wire) => {
      expect(parseTimestamp(wire)).toBeNull()
    },
  )
})
