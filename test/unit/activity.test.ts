import { describe, expect, it } from 'vitest'
import { getActivity } from '../../src/sessions/shared/activity.ts'
import { aSession, DAY, earlier, MINUTE, NOW } from '../support/sessions.ts'

describe('getActivity', () => {
  const usage = (used: Date | null, createdAt: Date | null = earlier(99 * DAY)) =>
    getActivity(aSession(1, { lastAccessed: used, createdAt }), NOW)

  it('is in use within three minutes, and up to five minutes ahead of the clock', () => {
    expect(usage(earlier(0))).toBe('in-use')
    expect(usage(earlier(3 * MINUTE))).toBe('in-use')
    expect(usage(earlier(-5 * MINUTE))).toBe('in-use')
    expect(usage(earlier(3 * MINUTE + 1))).toBe('last-used')
    expect(usage(earlier(-5 * MINUTE - 1))).toBe('last-used')
  })

  it('is unused since sign-in when both times are within a minute', () => {
    const used = earlier(60 * MINUTE)
    expect(usage(used, earlier(61 * MINUTE))).toBe('unused-since-sign-in')
    expect(usage(used, earlier(61 * MINUTE + 1000))).toBe('last-used')
  })

  it('is unknown without a time', () => {
    expect(usage(null)).toBe('unknown')
    expect(usage(earlier(60 * MINUTE), null)).toBe('last-used')
  })
})
