import { describe, expect, it } from 'vitest'
import { getSafeRedirect } from '../../src/auth/safe-redirect.ts'

const HOME = '/settings/devices'

describe('getSafeRedirect', () => {
  it.each(['/settings/devices', '/a?b=c#d', '/a%2f%2fb', '/'])('goes to %s', (next) => {
    expect(getSafeRedirect(next, HOME)).toBe(next)
  })

  it.each([
    null,
    '',
    'settings',
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    '/.//evil.example',
    '/a/..//evil.example',
    '/%2e//evil.example',
    ' //evil.example',
    'javascript:alert(1)',
    'data:text/html,x',
    '//[',
  ])('does not follow %j', (next) => {
    expect(getSafeRedirect(next, HOME)).toBe(HOME)
  })
})
