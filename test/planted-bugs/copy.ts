import { execFileSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  symlinkSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

/** A copy of the project as it is now, new files among it, in a folder of its own. */
export function copyOfProject(): string {
  const copy = realpathSync(mkdtempSync(join(tmpdir(), 'planted-bugs-')))
  for (const file of projectFiles()) {
    mkdirSync(dirname(join(copy, file)), { recursive: true })
    copyFileSync(file, join(copy, file))
  }
  linkPackages(copy)
  return copy
}

const projectFiles = () =>
  execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
    .split('\0')
    .filter(existsSync)

/** One by one, so that what tools cache in `node_modules` stays out of the original. */
function linkPackages(copy: string): void {
  mkdirSync(join(copy, 'node_modules'))
  for (const name of readdirSync('node_modules').filter((name) => !name.startsWith('.')))
    symlinkSync(resolve('node_modules', name), join(copy, 'node_modules', name))
}
