import { afterEach, describe, expect, it, vi } from 'vitest'
import { isFramedWithoutPermission } from '../../src/site/browser/frame-guard.ts'

const PORTAL = 'https://portal.example'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.unstubAllEnvs()
})

/** @param ancestors origins of the pages around this one; `undefined` in an engine that does not tell. */
function frame(ancestors: readonly string[] | undefined, framedBy = ''): boolean {
  const self = {}
  vi.stubGlobal('self', self)
  vi.stubGlobal('top', ancestors?.length === 0 ? self : {})
  vi.stubGlobal('location', ancestors ? { ancestorOrigins: ancestors } : {})
  vi.stubEnv('VITE_FRAMED_BY', framedBy)
  return isFramedWithoutPermission()
}

describe('a page in a frame', () => {
  it('is shown in no frame when nobody was given leave', () => {
    expect(frame([PORTAL])).toBe(true)
    expect(frame(undefined)).toBe(true)
    expect(frame([])).toBe(false)
  })

  it.each([
    ['the one that may', [PORTAL], false],
    ['another one', ['https://evil.example'], true],
    ['the one that may, itself in another', [PORTAL, 'https://evil.example'], true],
  ])('is shown by leave alone, without headers: %s [W35 ancestors]', (_name, ancestors, isRefused) => {
    expect(frame(ancestors, `${PORTAL}/account https://other.example`)).toBe(isRefused)
  })

  it('is left to the headers in an engine that does not name the pages around it', () => {
    expect(frame(undefined, PORTAL)).toBe(false)
  })
})
