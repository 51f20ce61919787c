import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where the package is installed, with copies of its hosts beside it. */
export const HOSTS = 'test-results/hosts'
export const INSTALLED = join(HOSTS, 'node_modules/active-devices')

export const tarball = (): string => {
  const [name] = readdirSync(HOSTS).filter((file) => file.endsWith('.tgz'))
  if (!name) throw new Error(`There is no tarball in ${HOSTS}`)
  return join(HOSTS, name)
}

/**
 * Packs the package as it would be published, and installs it without a network. A host
 * that is copied beside it finds it as any host does, through its `exports`, and all else
 * in the project's own `node_modules`.
 */
export function installPackage(): void {
  rmSync(HOSTS, { recursive: true, force: true })
  mkdirSync(INSTALLED, { recursive: true })
  execFileSync('npm', ['pack', '--silent', '--pack-destination', HOSTS], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  execFileSync('tar', ['-xzf', tarball(), '-C', INSTALLED, '--strip-components=1'])
}

/** The example that the README gives, as it is. */
function linesOfReadme(): string {
  const [, lines] = /```jsx\n(.*?)```/s.exec(readFileSync('README.md', 'utf8')) ?? []
  if (!lines) throw new Error('The README has no example')
  return lines
}

/** A folder of the tests, copied to where the package is found. */
export function copyHost(name: string): string {
  const folder = join(HOSTS, name)
  cpSync(`test/e2e/${name}`, folder, { recursive: true })
  writeFileSync(join(folder, 'Devices.jsx'), linesOfReadme())
  return folder
}
