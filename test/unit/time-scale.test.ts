import { describe, expect, it } from 'vitest'
import { getSessionLine } from '../../src/sessions/time-line/session-line.ts'
import { createTimeScale } from '../../src/sessions/time-line/time-scale.ts'
import { aSession, DAY, earlier, NOW } from '../support/sessions.ts'

const daysOf = (unusedAfterDays: number) => createTimeScale(unusedAfterDays).stops.map(({ days }) => days)

describe('the stops of the axis', () => {
  it.each([
    [90, [1, 7, 30, 90, 365]],
    [14, [1, 7, 14, 30, 365]],
    [2.5, [1, 2.5, 7, 30, 365]],
    [400, [1, 7, 30, 365, 400]],
  ])('put %d days in their order', (days, stops) => {
    expect(daysOf(days)).toEqual(stops)
  })

  it.each([1, 7, 30, 365, 0, -5, Number.NaN])('have none of their own for %d days', (days) => {
    expect(daysOf(days)).toEqual([1, 7, 30, 365])
  })
})

describe('a moment on the axis', () => {
  const scale = createTimeScale(90)

  it.each([
    ['now', 0, 100],
    ['an hour ahead, by a clock that differs', -DAY / 24, 100],
    ['half a day ago', DAY / 2, 90],
    ['a day ago', DAY, 80],
    ['four days ago', 4 * DAY, 70],
    ['a week ago', 7 * DAY, 60],
    ['a month ago', 30 * DAY, 40],
    ['90 days ago', 90 * DAY, 20],
    ['a year ago', 365 * DAY, 0],
    ['more than a year ago', 366 * DAY, null],
  ])('%s', (_when, age, position) => {
    expect(scale.getPosition(earlier(age), NOW)).toBe(position)
  })

  it('is rounded to half a percent, so that a minute moves no line', () => {
    const positions = Array.from({ length: 60 }, (_, minute) =>
      scale.getPosition(earlier(20 * DAY + minute * 60_000), NOW),
    )
    expect(new Set(positions).size).toBe(1)
  })
})

describe('the line of a session', () => {
  const scale = createTimeScale(90)
  const lineOf = (created: number | null, used: number | null) =>
    getSessionLine(
      aSession(1, {
        createdAt: created === null ? null : earlier(created),
        lastAccessed: used === null ? null : earlier(used),
      }),
      scale,
      NOW,
    )

  it('has both times', () => {
    expect(lineOf(30 * DAY, DAY)).toEqual({ signedIn: 40, lastUsed: 80 })
  })

  it('is not drawn where one of the times is unknown', () => {
    expect(lineOf(DAY, null)).toBeNull()
    expect(lineOf(null, DAY)).toBeNull()
  })

  it('has no stroke where the sign-in is older than the axis', () => {
    expect(lineOf(400 * DAY, DAY)).toMatchObject({ signedIn: null, lastUsed: 80 })
  })

  it('has no dot where the last use is older than the axis', () => {
    expect(lineOf(500 * DAY, 400 * DAY)).toEqual({ signedIn: null, lastUsed: null })
  })

  it('shows a last use before the sign-in as the cloud gives it', () => {
    expect(lineOf(DAY, 7 * DAY)).toMatchObject({ signedIn: 80, lastUsed: 60 })
  })
})
