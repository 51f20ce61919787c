import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = import.meta.dirname

/** A folder beside this file. What is done with it follows from the scripts of its `package.json`. */
export type Host = {
  name: string
  folder: string
  /** `build` and `start` serve a page, without `start` it is a folder of files; `dev` serves it in development. */
  scripts: { build?: string; start?: string; dev?: string; test?: string }
  /** It shows the page in a modal of its own. */
  isModal: boolean
  /** It asks, in a modal of its own, who is there before anything is ended. */
  asksIdentity: boolean
  /** It has a page to open; without one its types or its tests are what is tried. */
  hasPage: boolean
}

export const allHosts = (): Host[] =>
  readdirSync(ROOT, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => readHost(name))

function readHost(name: string): Host {
  const folder = join(ROOT, name)
  const { scripts = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Partial<Host>
  return {
    name,
    folder,
    scripts,
    isModal: name.startsWith('modal-'),
    asksIdentity: name.endsWith('-confirms-identity'),
    hasPage: !scripts.test && !name.startsWith('types-'),
  }
}
