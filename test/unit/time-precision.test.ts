import { describe, expect, it } from 'vitest'
import type { Session } from '../../src/api/sessions.ts'
import { createFormat } from '../../src/i18n/format.ts'
import { getTimeDetail, getTimeNames } from '../../src/sessions/shared/time-precision.ts'
import { aSession } from '../support/sessions.ts'

describe('getTimeNames', () => {
  const at = (digits: number, time: string | null) =>
    aSession(digits, { lastAccessed: time === null ? null : new Date(`${time}Z`) })
  const format = createFormat('en-GB', 'Europe/Helsinki')
  const namesOf = (...rows: Session[]) => {
    const names = getTimeNames(rows, ({ lastAccessed }, precision) =>
      lastAccessed ? format.shortDateTime(lastAccessed, getTimeDetail(precision)) : 'unknown',
    )
    return rows.map(({ id }) => names.get(id))
  }

  it('asks for seconds only where rows share a minute', () => {
    expect(
      namesOf(at(1, '2026-05-15T11:02:01'), at(2, '2026-05-15T11:02:59'), at(3, '2026-05-15T11:03:00')),
    ).toEqual([
      { precision: 'seconds', when: '15 May 2026, 14:02:01' },
      { precision: 'seconds', when: '15 May 2026, 14:02:59' },
      { precision: 'minutes', when: '15 May 2026, 14:03' },
    ])
  })

  it('counts rows that share the second, and rows without a time', () => {
    const second = '2026-05-15T11:02:01'
    expect(
      namesOf(at(1, second), at(2, second), at(3, null), at(4, null)).map((name) => name?.place),
    ).toEqual([
      { n: 1, count: 2 },
      { n: 2, count: 2 },
      { n: 1, count: 2 },
      { n: 2, count: 2 },
    ])
  })

  it('tells the hour that clocks repeat in autumn from itself by the offset [W20 session names]', () => {
    const names = namesOf(at(1, '2025-10-26T00:30:00'), at(2, '2025-10-26T01:30:00'))
    expect(names).toEqual([
      { precision: 'offset', when: '26 Oct 2025, 03:30:00 GMT+3' },
      { precision: 'offset', when: '26 Oct 2025, 03:30:00 GMT+2' },
    ])
    const three = namesOf(
      at(1, '2025-10-26T00:30:00'),
      at(2, '2025-10-26T00:30:00'),
      at(3, '2025-10-26T01:30:00'),
    )
    expect(new Set(three.map((name) => `${name?.when} ${name?.place?.n}`)).size).toBe(3)
  })
})
