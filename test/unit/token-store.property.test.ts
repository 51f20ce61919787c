import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { StoredUser } from '../../src/auth/token-store.ts'
import { createBrowser, type Tab } from '../support/fake-browser.ts'
import { check } from '../support/property.ts'

const user = (name: string): StoredUser => ({ email: '', accessToken: `token/${name}`, newUser: false })
const rubbish = fc.constantFrom('', '{', 'null', '[]', '{"accessToken":"a b"}')

/** What happens, in which tab; `hear` is the browser telling the tabs of one another. */
const step = fc.record({
  tab: fc.constantFrom(0, 1),
  action: fc.oneof(
    fc.constantFrom('set-a', 'set-b', 'identified', 'refresh', 'hear').map((kind) => ({ kind })),
    rubbish.map((text) => ({ kind: 'another writer', text })),
  ),
})
const steps = fc.array(step, { maxLength: 20 })
const failures = fc.array(fc.boolean(), { maxLength: 20 })

type Browser = ReturnType<typeof createBrowser>

function openBrowser(): Browser & { tabs: readonly [Tab, Tab] } {
  const browser = createBrowser({ user: JSON.stringify(user('first')) }, { late: true })
  const tabs = [browser.openTab(), browser.openTab()] as const
  for (const { store } of tabs) store.subscribe(() => {})
  return { ...browser, tabs }
}

type Action = { kind: string; text?: string }

/** Does it, and holds the tab that did it to its word. */
function act(browser: Browser, { store }: Tab, { kind, text = '' }: Action): void {
  if (kind === 'another writer') browser.data.set('user', text)
  else if (kind === 'hear') browser.hear()
  else if (kind === 'refresh') store.refresh()
  else if (kind === 'identified') {
    store.clear()
    expect(store.get()).toBeNull()
  } else {
    store.set(user(kind))
    expect(store.get()).toEqual(user(kind))
  }
}

it('two tabs agree with what is stored once they have heard of one another', () =>
  check(
    fc.property(steps, (all) => {
      const browser = openBrowser()
      for (const { tab, action } of all) act(browser, browser.tabs[tab], action)
      // Whoever writes without a word is noticed by looking again.
      for (const { store } of browser.tabs) store.refresh()
      const read = browser.openTab().store.get()
      for (const { store } of browser.tabs) expect(store.get()).toEqual(read)
    }),
  ))

it('a tab that hears of every change needs not look', () =>
  check(
    fc.property(steps, (all) => {
      const browser = openBrowser()
      for (const { tab, action } of all.filter(
        ({ action }) => !['another writer', 'refresh'].includes(action.kind),
      ))
        act(browser, browser.tabs[tab], action)
      browser.hear()
      const read = browser.openTab().store.get()
      for (const { store } of browser.tabs) expect(store.get()).toEqual(read)
    }),
  ))

it('signing out wins: no tab finds a user again that nobody has set since', () =>
  check(
    fc.property(steps, fc.constantFrom(0, 1), (all, last) => {
      const browser = openBrowser()
      for (const { tab, action } of all) act(browser, browser.tabs[tab], action)
      expect(browser.tabs[last].store.clear()).toBe(true)
      browser.hear()
      for (const { store } of browser.tabs) expect(store.get()).toBeNull()
      expect(browser.data.has('user')).toBe(false)
    }),
  ))

it('storage that fails now and then crashes nothing, and a tab never contradicts itself', () =>
  check(
    fc.property(steps, failures, (all, broken) => {
      const browser = openBrowser()
      for (const [at, { tab, action }] of all.entries()) {
        const here = browser.tabs[tab]
        here.setBroken(broken[at] ?? false)
        act(browser, here, action)
      }
      for (const { store, setBroken } of browser.tabs) {
        setBroken(false)
        expect(store.clear()).toBe(true)
        expect(store.get()).toBeNull()
      }
      expect(browser.data.has('user')).toBe(false)
    }),
  ))
