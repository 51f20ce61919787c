import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import { Builder, Capabilities, type WebDriver } from 'selenium-webdriver'
import { DriverService } from 'selenium-webdriver/remote/index.js'
import { ensureWebKit } from '../../support/engines.ts'
import type { Browser } from './tab.ts'
import { createTab } from './webkit-tab.ts'

/** WebKitGTK, through its own driver, on a screen that nobody sees. */
export async function startWebKit(): Promise<Browser> {
  const programs = ensureWebKit()
  const screen = await startScreen(programs.xvfb)
  const service = createService(programs.driver, screen.name)
  const address = await service.start()
  const drivers: WebDriver[] = []
  return {
    async newTab() {
      const driver = await startSession(address)
      drivers.push(driver)
      return createTab(driver, await driver.getWindowHandle())
    },
    async closeTabs() {
      for (const driver of drivers.splice(0)) await driver.quit()
    },
    async quit() {
      await service.kill()
      screen.close()
    },
  }
}

/** The browser that comes with the driver, each session with a profile of its own. */
const MINI_BROWSER = new Capabilities({ browserName: 'MiniBrowser' })

const SESSION_START = 20_000

/** On a busy machine a window now and then never reports to the driver; the next one does. */
async function startSession(address: string, triesLeft = 2): Promise<WebDriver> {
  const starting = new Builder().usingServer(address).withCapabilities(MINI_BROWSER).build()
  const driver = await Promise.race([starting, setTimeout(SESSION_START, undefined, { ref: false })])
  if (driver) return driver
  if (triesLeft === 0) throw new Error('WebKit opened no window.')
  return startSession(address, triesLeft - 1)
}

const createService = (driver: string, screen: string) =>
  new DriverService.Builder(driver)
    .setLoopback(true)
    .addArguments('--host=127.0.0.1')
    .setEnvironment({
      ...process.env,
      DISPLAY: screen,
      GDK_BACKEND: 'x11', // or it would open on the desktop of whoever has one
      LANGUAGE: 'en_GB',
      TZ: 'Europe/Helsinki',
    } as Record<string, string>)
    .setStdio('inherit')
    .build()

/** Xvfb chooses a number that is free, and says it when it is ready. */
async function startScreen(xvfb: string) {
  const screen = spawn(xvfb, ['-displayfd', '1', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const [number] = await once(screen.stdout, 'data')
  return { name: `:${String(number).trim()}`, close: () => screen.kill() }
}
