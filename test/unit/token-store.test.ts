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

  it('reads `localStorage` where no other storage is given', () => {
    const { openTab } = createBrowser({ user: JSON.stringify(USER) })
    vi.stubGlobal('localStorage', openTab().storage)
    expect(createTokenStore({ target: new EventTarget() }).account()).toEqual({ email: USER.email })
    vi.unstubAllGlobals()
  })

  it.each([
    [
      { email: 7, accessToken: 'a' },
      { email: '', accessToken: 'a', newUser: false },
    ],
    [
      { email: 'a@b.c', accessToken: 'a', newUser: 'yes' },
      { email: 'a@b.c', accessToken: 'a', newUser: false },
    ],
    [
      { email: 'a@b.c', accessToken: 'a', newUser: true },
      { email: 'a@b.c', accessToken: 'a', newUser: true },
    ],
  ])('takes from %j only what is of its type', (stored, user) => {
    expect(
      createBrowser({ user: JSON.stringify(stored) })
        .openTab()
        .store.get(),
    ).toEqual(user)
  })

  it('takes another address for another account, with the same token too', () => {
    const { openTab } = createBrowser({ user: JSON.stringify(USER) })
    const [here, there] = [openTab().store, openTab().store]
    const listener = vi.fn()
    here.subscribe(listener)
    there.set({ ...USER, email: 'other@example.com' })
    expect(here.account()).toEqual({ email: 'other@example.com' })
    expect(listener).toHaveBeenCalledTimes(1)
  })

  it('takes no two users without an address for the same account', () => {
    const { openTab } = createBrowser({ user: JSON.stringify({ ...USER, email: '' }) })
    const [here, there] = [openTab().store, openTab().store]
    here.subscribe(() => {})
    const before = here.account()
    there.set({ ...USER, email: '', accessToken: 'another' })
    expect(here.account()).not.toBe(before)
  })

  it('goes on hearing other tabs when one of two listeners leaves', () => {
    const { openTab } = createBrowser({ user: JSON.stringify(USER) })
    const [here, there] = [openTab().store, openTab().store]
    const listener = vi.fn()
    here.subscribe(listener)
    here.subscribe(() => {})()
    there.clear()
    expect(listener).toHaveBeenCalledTimes(1)
  })

  it('does not follow a token that storage keeps although it was removed, and says that it is there', () => {
    const { data, openTab } = createBrowser({ user: JSON.stringify(USER) })
    const { storage } = openTab()
    const store = createTokenStore({
      storage: () => ({ ...storage, removeItem: () => {} }),
      target: new EventTarget(),
    })
    expect(store.clear()).toBe(false)
    store.refresh()
    expect(store.get()).toBeNull()
    // Another sign-in is followed again, also where it is the same one as before.
    store.set({ ...USER, accessToken: 'another' })
    data.set('user', JSON.stringify(USER))
    store.refresh()
    expect(store.get()).toEqual(USER)
  })

  it('knows what is stored when storage breaks later', () => {
    const [empty, signedIn, signedOut] = [undefined, 'in', 'out'].map((was) => {
      const { store, setBroken } = createBrowser().openTab()
      if (was) store.set(USER)
      if (was === 'out') store.clear()
      setBroken(true)
      return store.clear()
    })
    expect({ empty, signedIn, signedOut }).toEqual({ empty: true, signedIn: false, signedOut: true })
  })

  it.each(['read', 'write'])('stays in memory once a %s has failed', (failing) => {
    const { data, openTab } = createBrowser({ user: JSON.stringify(USER) })
    const { store, setBroken } = openTab()
    setBroken(true)
    if (failing === 'read') store.refresh()
    else store.set(USER)
    setBroken(false)
    data.set('user', JSON.stringify({ ...USER, accessToken: 'another' }))
    store.refresh()
    expect(store.get()).toEqual(USER)
  })
})
