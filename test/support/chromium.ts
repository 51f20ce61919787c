import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]

/** The browser that tests run in: one named in `CHROMIUM_PATH`, an installed one, or Playwright's own. */
function findChromium(): string | undefined {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    if (existsSync(named)) return named
    throw new Error(`CHROMIUM_PATH is ${named}, and there is no such file.`)
  }
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
  return [...onPath, ...ELSEWHERE, chromium.executablePath()].find((path) => existsSync(path))
}

/** Without these the browser looks up its maker's hosts, which a closed network refuses one by one. */
const QUIET = ['--disable-background-networking', '--disable-component-update', '--disable-sync']

export function chromiumLaunch(): { executablePath?: string; args: string[] } {
  const executablePath = findChromium()
  return { ...(executablePath && { executablePath }), args: QUIET }
}

const run = (command: string, args: string[]): boolean => {
  console.log(`> ${command} ${args.join(' ')}`)
  return spawnSync(command, args, { stdio: 'inherit', timeout: 10 * 60_000 }).status === 0
}

/** Installs a browser when there is none: Playwright's, else the system's. Throws when neither can be had. */
export function ensureChromium(): string {
  const found = findChromium()
  if (found) return found
  console.log('No Chromium or Chrome found. Installing one for the tests.')
  run('npx', ['playwright', 'install', 'chromium'])
  const downloaded = findChromium()
  if (downloaded) return downloaded
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  const apt = (...args: string[]) => {
    const [command = 'apt-get', ...rest] = [...sudo, 'apt-get', ...args]
    return run(command, rest)
  }
  apt('update')
  apt('install', '-y', '--no-install-recommends', 'chromium')
  const installed = findChromium()
  if (installed) return installed
  throw new Error(
    'The tests need Chromium or Chrome, and neither Playwright nor apt-get could install one. ' +
      'Install it by hand, or set CHROMIUM_PATH to its executable.',
  )
}
