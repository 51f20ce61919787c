import { describe, expect, it } from 'vitest'
import { getRowLimit } from '../../src/sessions/list/use-row-limit.ts'

describe('getRowLimit', () => {
  it.each([
    [20, 0, 20, null],
    [21, 0, 20, 'all'],
    [136, 1, 136, null],
    [220, 0, 20, 'all'],
    [221, 0, 20, 'step'],
    [221, 1, 220, 'all'],
    [999, 4, 820, 'all'],
    [999, 5, 999, null],
  ])('shows of %i, after %i presses, %i, and offers %s', (total, steps, count, next) => {
    expect(getRowLimit(total, steps)).toEqual({ count, next })
  })
})
