import { cleanup, configure } from '@testing-library/react'
import { afterEach, beforeEach, expect, vi } from 'vitest'
import { forgetActiveDevices } from '../../src/embed/forget-active-devices.ts'

// Patience for a busy machine; a test that passes waits no longer for it.
configure({ asyncUtilTimeout: 4000 })

const complaints: unknown[][] = []
const unhandled: unknown[] = []

addEventListener('unhandledrejection', ({ reason }) => unhandled.push(reason))

beforeEach(() => {
  complaints.length = 0
  unhandled.length = 0
  // React's warnings and the browser's own come this way: each one fails the test it was made in.
  for (const level of ['error', 'warn'] as const) {
    vi.spyOn(console, level).mockImplementation((...args) => void complaints.push([level, ...args]))
  }
})

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  forgetActiveDevices()
  localStorage.clear()
  expect(complaints, 'nothing is complained of on the console').toEqual([])
  expect(unhandled, 'no rejection goes unhandled').toEqual([])
})
