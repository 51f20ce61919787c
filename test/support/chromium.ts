import { chromium } from 'playwright'
import { aptInstall, ensureProgram, findProgram, type Program, run } from './programs.ts'

/** The browser that tests run in: one named in `CHROMIUM_PATH`, an installed one, or Playwright's own. */
const CHROMIUM: Program = {
  title: 'Chromium or Chrome',
  variable: 'CHROMIUM_PATH',
  names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
  elsewhere: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    chromium.executablePath(),
  ],
  installers: [() => run('npx', 'playwright', 'install', 'chromium'), () => aptInstall('chromium')],
}

/** The same engine without a window: about half the time for a test. Playwright takes it, too, where it brings its own. */
const HEADLESS_SHELL: Program = {
  title: 'Chromium’s headless shell',
  variable: 'CHROMIUM_PATH',
  names: ['chromium-headless-shell'],
  elsewhere: [],
  installers: [() => aptInstall('chromium-headless-shell')],
}

/** Without these the browser looks up its maker's hosts, which a closed network refuses one by one. */
const QUIET = ['--disable-background-networking', '--disable-component-update', '--disable-sync']

type Launch = { executablePath?: string; args: string[] }

const launch = (executablePath: string | undefined): Launch => ({
  ...(executablePath && { executablePath }),
  args: QUIET,
})

export const chromiumLaunch = (): Launch => launch(findProgram(HEADLESS_SHELL) ?? findProgram(CHROMIUM))

/** For what the shell does not have: the back/forward cache, and the speed of a browser as people have it. */
export const wholeChromiumLaunch = (): Launch => launch(findProgram(CHROMIUM))

/** Throws when there is no Chromium, and none can be had. The shell is welcome, and not needed. */
export function ensureChromium(): void {
  ensureProgram(CHROMIUM)
  if (process.platform !== 'linux') return
  try {
    ensureProgram(HEADLESS_SHELL)
  } catch {
    console.log('Tests run in the whole browser, which takes longer.')
  }
}
