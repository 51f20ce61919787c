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

/** Without these the browser looks up its maker's hosts, which a closed network refuses one by one. */
const QUIET = ['--disable-background-networking', '--disable-component-update', '--disable-sync']

export function chromiumLaunch(): { executablePath?: string; args: string[] } {
  const executablePath = findProgram(CHROMIUM)
  return { ...(executablePath && { executablePath }), args: QUIET }
}

export const ensureChromium = (): string => ensureProgram(CHROMIUM)
