import fc from 'fast-check'
import { expect, it } from 'vitest'
import { getSafeRedirect } from '../../src/auth/safe-redirect.ts'
import { check } from '../support/property.ts'

const HOME = '/settings/devices'

/** Addresses that a sign-in may stand at: what follows must be of the same site from each. */
const PLACES = ['https://site.example/login', 'http://localhost:5173/a/b/?next=/', 'https://[::1]:8443/#/x']

/** Ways past a naive check that have been seen in the wild, and what they are made of. */
const BYPASSES = ['//', '/\\', '\\\\', '/.//', '/a/..//', '/%2e%2e//', '/%5c', '/;//', 'https:', '///']
const PARTS = [
  '/',
  '\\',
  '.',
  '..',
  '%2e',
  '%2f',
  '%5C',
  '\t',
  '\n',
  '\r',
  '\0',
  ' ',
  ':',
  '@',
  '?',
  '#',
  'a',
]
const part = fc.constantFrom(
  ...PARTS,
  ...BYPASSES,
  'evil.example',
  'javascript:',
  '\u3002',
  '\uff0f',
  '\u00ad',
)
const nasty = fc.array(part, { maxLength: 8 }).map((parts) => parts.join(''))

it('never leaves the site, whatever is asked and wherever it is asked', () =>
  check(
    fc.property(fc.oneof(nasty, nasty.map(encodeURI), fc.string({ unit: 'binary' })), (next) => {
      const path = getSafeRedirect(next, HOME)
      for (const place of PLACES) expect(new URL(path, place).origin).toBe(new URL(place).origin)
      expect(path).toMatch(/^\/(?![/\\])/)
      expect(getSafeRedirect(path, HOME)).toBe(path)
    }),
  ))

it('follows every plain path', () => {
  const word = fc.stringMatching(/^[a-z0-9_-]{1,8}$/)
  const plain = fc.tuple(fc.array(word), fc.array(word, { maxLength: 2 }))
  return check(
    fc.property(plain, ([folders, query]) => {
      const path = `/${folders.join('/')}${query.length > 0 ? `?q=${query.join('&')}` : ''}`
      expect(getSafeRedirect(path, HOME)).toBe(path)
    }),
  )
})
