import { firefox, type Page } from 'playwright'
import { ensureFirefox } from '../../support/engines.ts'
import type { Browser, Name, Role, Tab } from './tab.ts'

/** Firefox, through WebDriver BiDi. */
export async function startFirefox(): Promise<Browser> {
  const browser = await firefox.launch({
    channel: 'moz-firefox',
    executablePath: ensureFirefox(),
    args: [],
  })
  return {
    async newTab() {
      const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/Helsinki' })
      return createTab(await context.newPage())
    },
    async closeTabs() {
      await Promise.all(browser.contexts().map((context) => context.close()))
    },
    quit: () => browser.close(),
  }
}

function createTab(page: Page): Tab {
  const find = (role: Role, name?: Name) =>
    page.getByRole(role, name === undefined ? {} : { name, exact: true }).filter({ visible: true })
  return {
    async open(url) {
      await page.goto(url)
    },
    async reload() {
      await page.reload()
    },
    async back() {
      // Not for its load: a page that is restored has none.
      await page.goBack({ waitUntil: 'commit' })
    },
    close: () => page.close(),
    another: async () => createTab(await page.context().newPage()),
    press: (role, name) => find(role, name).first().click(),
    answer: (name) => find('alertdialog').getByRole('button', { name, exact: true }).click(),
    fill: (field, text) => find('textbox', field).fill(text),
    key: (key) => page.keyboard.press(key),
    texts: (role, name) => find(role, name).allInnerTexts(),
    async focused() {
      const focused = page.locator(':focus')
      if ((await focused.count()) === 0) return ''
      // `- button "Cancel"`, and then what is in it.
      return /\w+ ".*?"/.exec(await focused.ariaSnapshot())?.[0] ?? ''
    },
    read: (expression) => page.evaluate(expression),
  }
}
