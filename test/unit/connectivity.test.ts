import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createConnectivity } from '../../src/api/connectivity.ts'

beforeEach(() => void vi.stubGlobal('navigator', { onLine: false }))
afterEach(() => void vi.unstubAllGlobals())

it('believes an answer more than the browser’s word, until it says so anew', () => {
  const target = new EventTarget()
  const connectivity = createConnectivity(target)
  const listener = vi.fn()
  const stop = connectivity.subscribe(listener)
  expect(connectivity.isOnline()).toBe(false)
  connectivity.markOnline()
  expect(connectivity.isOnline()).toBe(true)
  expect(listener).toHaveBeenCalledTimes(1)
  target.dispatchEvent(new Event('offline'))
  expect(connectivity.isOnline()).toBe(false)
  expect(listener).toHaveBeenCalledTimes(2)
  stop()
})

it('counts an answer only while somebody hears of the loss that would end it', () => {
  const connectivity = createConnectivity(new EventTarget())
  connectivity.markOnline()
  expect(connectivity.isOnline()).toBe(false)
})
