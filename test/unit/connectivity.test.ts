import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createConnectivity } from '../../src/api/http/connectivity.ts'

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

it('counts no answer of a time when nobody heard of the loss that would have ended it', () => {
  const connectivity = createConnectivity(new EventTarget())
  connectivity.markOnline()
  const stop = connectivity.subscribe(vi.fn())
  expect(connectivity.isOnline()).toBe(false)
  connectivity.markOnline()
  expect(connectivity.isOnline()).toBe(true)
  stop()
  expect(connectivity.isOnline()).toBe(false)
  connectivity.subscribe(vi.fn())
  expect(connectivity.isOnline()).toBe(false)
})

it.each([
  ['says that it is', { onLine: true }],
  ['does not say', {}],
  ['is none that could say', undefined],
])('takes a browser for connected that %s', (_what, navigator) => {
  vi.stubGlobal('navigator', navigator)
  expect(createConnectivity(new EventTarget()).isOnline()).toBe(true)
})

describe('a listener', () => {
  it('hears of an answer only where it changes something', () => {
    const connectivity = createConnectivity(new EventTarget())
    const listener = vi.fn()
    connectivity.subscribe(listener)
    connectivity.markOnline()
    connectivity.markOnline()
    expect(listener).toHaveBeenCalledTimes(1)
    vi.stubGlobal('navigator', { onLine: true })
    const connected = createConnectivity(new EventTarget())
    const other = vi.fn()
    connected.subscribe(other)
    connected.markOnline()
    expect(other).not.toHaveBeenCalled()
  })

  it('hears that the connection is back', () => {
    const target = new EventTarget()
    const connectivity = createConnectivity(target)
    const listener = vi.fn(() => connectivity.isOnline())
    connectivity.subscribe(listener)
    vi.stubGlobal('navigator', { onLine: true })
    target.dispatchEvent(new Event('online'))
    expect(listener).toHaveReturnedWith(true)
  })

  it('hears each event once, however many others there are, and none after it has left', () => {
    const target = new EventTarget()
    const { subscribe, markOnline, isOnline } = createConnectivity(target)
    const [first, second] = [vi.fn(), vi.fn()]
    const stop = subscribe(first)
    subscribe(second)
    target.dispatchEvent(new Event('online'))
    expect([first, second].map(({ mock }) => mock.calls.length)).toEqual([1, 1])
    stop()
    for (const event of ['online', 'offline']) target.dispatchEvent(new Event(event))
    expect([first, second].map(({ mock }) => mock.calls.length)).toEqual([1, 3])
    markOnline()
    expect(isOnline()).toBe(true)
  })

  it('leaves nothing on the window when the last has left', () => {
    const target = new EventTarget()
    const [added, removed] = [vi.spyOn(target, 'addEventListener'), vi.spyOn(target, 'removeEventListener')]
    const { subscribe } = createConnectivity(target)
    const stops = [subscribe(vi.fn()), subscribe(vi.fn())]
    for (const stop of stops) stop()
    expect(added).toHaveBeenCalled()
    for (const [type, listener] of added.mock.calls) expect(removed).toHaveBeenCalledWith(type, listener)
  })
})
