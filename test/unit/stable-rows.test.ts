import { describe, expect, it } from 'vitest'
import { toRows, updateRows } from '../../src/sessions/list/stable-rows.ts'
import { aSession, NOW } from '../support/sessions.ts'

describe('updateRows', () => {
  const [a, b, c] = [aSession(1), aSession(2), aSession(3)]
  const rows = toRows([a, b])
  const whole = { askedHere: new Map<never, unknown>(), isComplete: true }

  it('keeps the order, and appends what is new', () => {
    expect(updateRows(rows, [c, b, a], whole)).toEqual(toRows([a, b, c]))
  })

  it('marks a row that ended elsewhere, and unmarks it when it is listed again', () => {
    const marked = updateRows(rows, [b], whole)
    expect(marked).toEqual([
      { session: a, gone: true },
      { session: b, gone: false },
    ])
    expect(updateRows(marked, [b], whole)).toBe(marked)
    expect(updateRows(marked, [b, a], whole)).toEqual(rows)
  })

  it('drops a row that was ended from this page', () => {
    expect(updateRows(rows, [b], { ...whole, askedHere: new Map([[a.id, true]]) })).toEqual(toRows([b]))
  })

  it('claims nothing of a row that is missing from a list which was not read whole', () => {
    expect(updateRows(rows, [b], { ...whole, isComplete: false })).toBe(rows)
  })

  it('returns the same rows for a list that tells nothing new', () => {
    expect(updateRows(rows, [b, a], whole)).toBe(rows)
    const used = { ...a, lastAccessed: NOW }
    expect(updateRows(rows, [used, b], whole)).toEqual(toRows([used, b]))
  })
})
