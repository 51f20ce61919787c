/**
 * Part of `npm run check`: what an install would bring. Every package comes from the registry
 * with a checksum, and none runs a script of its own that was not decided on in `package.json`.
 */
import { readFileSync } from 'node:fs'

type Locked = { resolved?: string; integrity?: string; link?: boolean; hasInstallScript?: boolean }

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'))
const { allowScripts } = read('package.json') as { allowScripts: Record<string, boolean> }
const { packages } = read('package-lock.json') as { packages: Record<string, Locked> }

const faultsOf = (path: string, { resolved, integrity, link, hasInstallScript }: Locked): string[] => {
  const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
  return [
    link && 'is a link to a folder',
    !integrity?.startsWith('sha512-') && 'has no sha512 checksum',
    resolved && !resolved.startsWith('https:') && `comes from ${resolved}`,
    hasInstallScript && !(name in allowScripts) && 'runs a script when it is installed',
  ]
    .filter((fault) => typeof fault === 'string')
    .map((fault) => `${path} ${fault}`)
}

const faults = Object.entries(packages)
  .filter(([path]) => path !== '')
  .flatMap(([path, locked]) => faultsOf(path, locked))
for (const fault of faults) console.error(fault)
if (faults.length > 0) process.exit(1)
