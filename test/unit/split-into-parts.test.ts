import { describe, expect, it } from 'vitest'
import type { SessionId } from '../../src/api/session-id.ts'
import { splitIntoParts } from '../../src/sessions/list/split-into-parts.ts'

const ids = (count: number, step = 1) =>
  Array.from({ length: count }, (_, n) => `${9007199254740993n + BigInt(n * step)}` as SessionId)
const split = (all: readonly SessionId[]) => splitIntoParts(all, (id) => id)

describe('splitIntoParts', () => {
  it('leaves 220 rows in one piece', () => {
    expect(split(ids(220))).toEqual({ first: ids(220), parts: [] })
  })

  it('leaves the first 20 of more in no part, and every row in its order', () => {
    const { first, parts } = split(ids(221))
    expect(first).toEqual(ids(20))
    expect([...first, ...parts.flatMap(({ rows }) => rows)]).toEqual(ids(221))
  })

  it.each([1, 2, 10, 100])('makes no part longer than 47 of ids that count up by %i', (step) => {
    const { parts } = split(ids(1000, step))
    expect(Math.max(...parts.map(({ rows }) => rows.length))).toBe(47)
    expect(parts.length).toBeLessThan(24)
  })

  it('leaves every other part as it is when a session ends', () => {
    const all = ids(1000)
    const before = split(all).parts
    const after = split(all.filter((_, index) => index !== 500)).parts
    const kept = before.filter(({ key }) => after.some((part) => part.key === key))
    expect(kept).toHaveLength(before.length)
    const changed = before.filter((part) => !after.some(({ rows }) => rows.join() === part.rows.join()))
    expect(changed).toHaveLength(1)
  })

  it('keys each part with the first of its ids, so that no two have the same', () => {
    const { parts } = split(ids(1000))
    expect(parts.map(({ key }) => key)).toEqual(parts.map(({ rows }) => rows[0]))
  })
})
