import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** A program that tests need, and how to come by it. */
export type Program = {
  /** As a person calls it. */
  title: string
  /** The environment's own word for where it is. */
  variable: string
  /** What it may be called in a folder of the `PATH`. */
  names: string[]
  /** Where it may be besides. */
  elsewhere: string[]
  /** Tried in this order when it is nowhere. */
  installers: (() => void)[]
}

/** The one named in the environment, or an installed one. */
export function findProgram({ variable, names, elsewhere }: Program): string | undefined {
  const named = process.env[variable]
  if (named) {
    if (existsSync(named)) return named
    throw new Error(`${variable} is ${named}, and there is no such file.`)
  }
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
  return [...onPath, ...elsewhere].find((path) => existsSync(path))
}

/** Where the program is; it is installed when there is none. Throws when it cannot be had. */
export function ensureProgram(program: Program): string {
  const found = findProgram(program)
  if (found) return found
  console.log(`No ${program.title} found. Installing one for the tests.`)
  for (const install of program.installers) {
    install()
    const installed = findProgram(program)
    if (installed) return installed
  }
  throw new Error(
    `The tests need ${program.title}, and it could not be installed. ` +
      `Install it by hand, or set ${program.variable} to its executable.`,
  )
}

export function run(command: string, ...args: string[]): boolean {
  console.log(`> ${command} ${args.join(' ')}`)
  return spawnSync(command, args, { stdio: 'inherit', timeout: 10 * 60_000 }).status === 0
}

/** Installs a package of Debian's or Ubuntu's, if that needs no password. */
export function aptInstall(name: string): void {
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  const apt = (...args: string[]) => {
    const [command = 'apt-get', ...rest] = [...sudo, 'apt-get', ...args]
    return run(command, ...rest)
  }
  apt('update')
  apt('install', '-y', '--no-install-recommends', name)
}
