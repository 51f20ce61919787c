import { aptInstall, ensureProgram, type Program } from './programs.ts'

/** Firefox as its makers ship it; Playwright drives it through WebDriver BiDi. */
const FIREFOX: Program = {
  title: 'Firefox',
  variable: 'FIREFOX_PATH',
  names: ['firefox-esr', 'firefox'],
  elsewhere: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  installers: [() => aptInstall('firefox-esr')],
}

/** The engine of Safari, as Linux has it, with its own driver and a small browser around it. */
const WEBKIT_DRIVER: Program = {
  title: 'WebKitWebDriver',
  variable: 'WEBKIT_DRIVER_PATH',
  names: ['WebKitWebDriver'],
  elsewhere: [],
  installers: [() => aptInstall('webkit2gtk-driver')],
}

/** A screen in memory, for the browser that cannot do without one. */
const XVFB: Program = {
  title: 'Xvfb',
  variable: 'XVFB_PATH',
  names: ['Xvfb'],
  elsewhere: [],
  installers: [() => aptInstall('xvfb')],
}

export const ensureFirefox = (): string => ensureProgram(FIREFOX)
export const ensureWebKit = () => ({ driver: ensureProgram(WEBKIT_DRIVER), xvfb: ensureProgram(XVFB) })

/** The engines that journeys can run in here, after what is missing was installed. */
export function ensureEngines(): string[] {
  ensureFirefox()
  if (process.platform !== 'linux') {
    console.log('WebKitGTK is for Linux alone: its journeys are left out.')
    return ['firefox']
  }
  ensureWebKit()
  return ['firefox', 'webkit']
}
