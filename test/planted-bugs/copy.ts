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

/** A copy of the tracked files as they are now, in a folder of its own. */
export function copyOfProject(): string {
  const copy = realpathSync(mkdtempSync(join(tmpdir(), 'planted-bugs-')))
  for (const file of trackedFiles()) {
    mkdirSync(dirname(join(copy, file)), { recursive: true })
    copyFileSync(file, join(copy, file))
  }
  linkPackages(copy)
  return copy
}

const trackedFiles = () =>
  execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0').filter(existsSync)

/** One by one, so that what tools cache in `node_modules` stays out of the original. */
function linkPackages(copy: string): void {
  mkdirSync(join(copy, 'node_modules'))
  for (const name of readdirSync('node_modules').filter((name) => !name.startsWith('.')))
    symlinkSync(resolve('node_modules', name), join(copy, 'node_modules', name))
}
