import { describe, expect, it, vi } from 'vitest'
import { createTokenStore } from '../../src/auth/token-store.ts'
import { createBrowser } from '../support/fake-browser.ts'

const USER = { email: 'you@example.com', accessToken: '753133/AbC', newUser: false }

describe('the token store', () => {
  it('reads and writes the shape that Ruuvi Station keeps', () => {
    const { data, openTab } = createBrowser({ user: JSON.stringify(USER) })
    const { store } = openTab()
    expect(store.get()).toEqual(USER)
    store.set({ ...USER, newUser: true })
    expect(JSON.parse(data.get('user') ?? '')).toEqual({ ...USER, newUser: true })
  })

  it('gives the same object until it changes', () => {
    const { store } = createBrowser({ user: JSON.stringify(USER) }).openTab()
    const first = store.account()
    store.refresh()
    expect(store.account()).toBe(first)
  })

  it.each([
    ['another flag', JSON.stringify({ ...USER, newUser: true })],
    [
      'keys in another order',
      JSON.stringify({ newUser: false, accessToken: USER.accessToken, email: USER.email }),
    ],
  ])('stays the same sign-in when another tab writes %s [W11 flag, W11 order]', (_what, text) => {
    const { data, openTab } = createBrowser({ user: JSON.stringify(USER) })
    const { store } = openTab()
    const listener = vi.fn()
    store.subscribe(listener)
    const before = store.account()
    data.set('user', text)
    store.refresh()
    expect(store.account()).toBe(before)
    expect(listener).not.toHaveBeenCalled()
  })

  it('keeps the account, and tells of the token, when another tab renews it [W12 site]', () => {
    const { openTab } = createBrowser({ user: JSON.stringify(USER) })
    const [here, there] = [openTab().store, openTab().store]
    const listener = vi.fn()
    here.subscribe(listener)
    const before = here.account()
    there.set({ ...USER, accessToken: '753133/Renewed' })
    expect(here.account()).toBe(before)
    expect(here.get()?.accessToken).toBe('753133/Renewed')
    expect(listener).toHaveBeenCalledTimes(1)
    there.set({ ...USER, email: 'other@example.com' })
    expect(here.account()).not.toBe(before)
  })

  it.each([
    'null',
    '[]',
    '7',
    '{',
    '',
    '{"accessToken":""}',
    '{"accessToken":7}',
    '{"accessToken":"a b"}',
    '{"accessToken":"a\\nb"}',
  ])('takes malformed content %j for signed out', (content) => {
    expect(createBrowser({ user: content }).openTab().store.get()).toBeNull()
  })

  it('removes the token and nothing else', () => {
    const { data, openTab } = createBrowser({ user: JSON.stringify(USER), settings: '{}', other: 'x' })
    const { store } = openTab()
    expect(store.clear()).toBe(true)
    expect(store.get()).toBeNull()
    expect([...data.keys()]).toEqual(['settings', 'other'])
  })

  it('follows other tabs, and tells its listeners', () => {
    const { openTab } = createBrowser({ user: JSON.stringify(USER) })
    const [here, there] = [openTab().store, openTab().store]
    const listener = vi.fn()
    here.subscribe(listener)
    there.clear()
    expect(here.get()).toBeNull()
    there.set(USER)
    expect(here.get()).toEqual(USER)
    expect(listener).toHaveBeenCalledTimes(2)
  })

  it('hears nothing once nobody listens, and looks again when asked to', () => {
    const { openTab } = createBrowser({ user: JSON.stringify(USER) })
    const [here, there] = [openTab().store, openTab().store]
    here.subscribe(() => {})()
    there.clear()
    expect(here.get()).toEqual(USER)
    here.refresh()
    expect(here.get()).toBeNull()
  })

  const fails = () => {
    throw new DOMException('denied', 'SecurityError')
  }

  it.each([
    ['the whole storage is blocked', fails],
    ['reading fails', () => ({ getItem: fails, setItem: fails, removeItem: fails }) as unknown as Storage],
    ['there is none', () => null as unknown as Storage],
  ])('keeps the token in memory when %s', (_name, storage) => {
    const store = createTokenStore({ storage, target: new EventTarget() })
    expect(store.get()).toBeNull()
    store.set(USER)
    store.refresh()
    expect(store.get()).toEqual(USER)
    expect(store.clear()).toBe(true)
    expect(store.get()).toBeNull()
  })

  it('forgets the token in memory even when storage will not, and says so', () => {
    const storage = { getItem: () => JSON.stringify(USER), removeItem: fails } as unknown as Storage
    const store = createTokenStore({ storage: () => storage, target: new EventTarget() })
    expect(store.clear()).toBe(false)
    store.refresh()
    expect(store.get()).toBeNull()
  })
})
