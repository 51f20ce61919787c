import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from './commands.ts'
import type { Host } from './hosts.ts'

/** One test for every runner and every kind of document: a host that runs tests has no other. */
const SHARED_TEST = 'Devices.test.jsx'

export type Workshop = { folder: string; tarball: string }

/** Packs the package as it would be published, away from this repository, whose modules no host may find. */
export async function pack(): Promise<Workshop> {
  const folder = mkdtempSync(join(tmpdir(), 'active-devices-hosts-'))
  await run('.', 'npm', 'pack', '--silent', '--pack-destination', folder)
  const [tarball] = readdirSync(folder)
  if (!tarball) throw new Error('npm pack made no tarball')
  return { folder, tarball: join(folder, tarball) }
}

/**
 * A copy of the host with the package in it, installed by npm, which refuses versions that
 * do not fit together.
 *
 * @param addresses put in place of those that the host's files name.
 */
export async function install(
  host: Host,
  { folder, tarball }: Workshop,
  addresses: Record<string, string>,
): Promise<string> {
  const copy = join(folder, host.name)
  mkdirSync(copy)
  cpSync(host.folder, copy, { recursive: true })
  for (const entry of readdirSync(copy, { recursive: true, withFileTypes: true }))
    if (entry.isFile()) replaceIn(join(entry.parentPath, entry.name), addresses)
  if (host.scripts.test) cpSync(join(import.meta.dirname, SHARED_TEST), join(copy, SHARED_TEST))
  const printed = await run(copy, 'npm', 'install', '--no-audit', '--no-fund', '--prefer-offline', tarball)
  if (/ERESOLVE/.test(printed)) throw new Error(`npm had to override a peer dependency\n${printed}`)
  return copy
}

function replaceIn(file: string, addresses: Record<string, string>): void {
  const text = readFileSync(file, 'utf8')
  writeFileSync(
    file,
    Object.entries(addresses).reduce((now, [address, other]) => now.replaceAll(address, other), text),
  )
}

export const remove = (folder: string): void => rmSync(folder, { recursive: true, force: true })
