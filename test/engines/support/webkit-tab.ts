import { By, Key, type WebDriver, type WebElement, error as webdriver } from 'selenium-webdriver'
import type { Name, Role, Tab } from './tab.ts'

/** Where to look for a role. Whether an element has it, the engine says. */
const CANDIDATES: Record<Role, string> = {
  alert: '[role=alert]',
  alertdialog: 'dialog',
  button: 'button',
  heading: 'h1, h2, h3',
  link: 'a',
  listitem: 'li',
  main: 'main',
  status: '[role=status]',
  textbox: 'input',
}

const PATIENCE = 10_000

/** A window of a WebDriver session, by the roles and names that the engine itself computes. */
export function createTab(driver: WebDriver, handle: string): Tab {
  const here = async () => {
    await driver.switchTo().window(handle)
    return driver
  }

  const find = async (role: Role, name?: Name) => findIn(await here(), CANDIDATES[role], role, name)

  /** Clicks the first that is found, as soon as there is one. */
  const clickFirst = (find: () => Promise<WebElement[]>) =>
    driver.wait(
      () =>
        look(async () => {
          const [found] = await find()
          await found?.click()
          return found !== undefined
        }),
      PATIENCE,
    )

  return {
    open: async (url) => (await here()).get(url),
    reload: async () => (await here()).navigate().refresh(),
    back: async () => (await here()).navigate().back(),
    close: async () => (await here()).close(),
    async another() {
      await here()
      // A window: behind another one a tab would be hidden, and no press arrives there.
      await driver.switchTo().newWindow('window')
      return createTab(driver, await driver.getWindowHandle())
    },
    async press(role, name) {
      await clickFirst(() => find(role, name))
    },
    async answer(name) {
      await clickFirst(async () => {
        const [dialog] = await find('alertdialog')
        // A dialog cannot be confirmed at once.
        return dialog ? findIn(dialog, 'button:not([aria-disabled])', 'button', name) : []
      })
    },
    async fill(field, text) {
      await clickFirst(() => find('textbox', field))
      await driver.switchTo().activeElement().sendKeys(text)
    },
    key: async (key) => (await here()).actions().sendKeys(KEYS[key]).perform(),
    texts: (role, name) =>
      look(async () => Promise.all((await find(role, name)).map((element) => element.getText()))),
    focused: () =>
      look(async () => {
        const element = await (await here()).switchTo().activeElement()
        return `${await element.getAriaRole()} "${await element.getAccessibleName()}"`
      }),
    read: async (expression) => (await here()).executeScript(`return ${expression}`),
  }
}

const KEYS = { Enter: Key.ENTER, Escape: Key.ESCAPE, Tab: Key.TAB }

async function findIn(
  scope: WebDriver | WebElement,
  candidates: string,
  role: Role,
  name?: Name,
): Promise<WebElement[]> {
  const found: WebElement[] = []
  for (const element of await scope.findElements(By.css(candidates)))
    if (await is(element, role, name)) found.push(element)
  return found
}

async function is(element: WebElement, role: Role, name?: Name): Promise<boolean> {
  if ((await element.getAriaRole()) !== role) return false
  if (name !== undefined && !matches(await element.getAccessibleName(), name)) return false
  return element.isDisplayed()
}

const matches = (text: string, name: Name) => (typeof name === 'string' ? text === name : name.test(text))

/** Looks again when an element went while it was looked at. */
async function look<T>(at: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await at()
    } catch (thrown) {
      if (!(thrown instanceof webdriver.StaleElementReferenceError)) throw thrown
    }
  }
}
