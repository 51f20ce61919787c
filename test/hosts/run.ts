/**
 * `npm run test:hosts`: the packed package in real hosts, each a folder beside this file.
 *
 *   npm run test:hosts                      all of them
 *   npm run test:hosts -- next modal-       those whose names begin so
 *   npm run test:hosts -- --sizes           and what the package adds to each, against EMBED.md
 *   npm run test:hosts -- --keep            leaves the installed copies, and says where
 */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright'
import { chromiumLaunch, ensureChromium } from '../support/chromium.ts'
import { startCloud } from './cloud.ts'
import { run } from './commands.ts'
import { emptyPackage } from './empty-package.ts'
import { allHosts, type Host } from './hosts.ts'
import { install, pack, remove, type Workshop } from './install.ts'
import { countBytesWithout, makeJourney, type Visit } from './journey.ts'
import { type Served, serve, serveBy, serveFolder } from './serve.ts'
import { assertDocumentedSize, toKB } from './sizes.ts'

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { sizes: { type: 'boolean' }, keep: { type: 'boolean' } },
})

const chosen = allHosts().filter(
  ({ name }) => positionals.length === 0 || positionals.some((start) => name.startsWith(start)),
)
ensureChromium()
const browser = await chromium.launch(chromiumLaunch())
const cloud = await startCloud()
const workshop = await pack()
let failed = chosen.length === 0 ? 1 : 0
for (const host of chosen) {
  const began = Date.now()
  const outcome = await tryHost(host, workshop).catch((thrown: unknown) => {
    failed += 1
    return `failed\n${(thrown as Error).message}`
  })
  if (!options.keep) remove(join(workshop.folder, host.name))
  console.log(
    `${host.name.padEnd(26)} ${`${Math.round((Date.now() - began) / 1000)} s`.padStart(5)}  ${outcome}`,
  )
}
await browser.close()
cloud.close()
if (options.keep) console.log(`The copies are in ${workshop.folder}`)
else remove(workshop.folder)
console.log(`\n${chosen.length - failed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)

async function tryHost(host: Host, shop: Workshop): Promise<string> {
  // Where a page without a bundler takes the element from.
  const files = await serveFolder(join(shop.folder, host.name, 'node_modules'), 'active-devices/dist/embed')
  try {
    const copy = await install(host, shop, {
      'https://network.ruuvi.com': cloud.url,
      'https://static.example.com/active-devices': `${files.url}/element`,
    })
    if (host.scripts.build) await run(copy, 'npm', 'run', 'build')
    if (host.scripts.test) await runTests(copy)
    return host.hasPage ? await tryPage(host, copy) : 'passed'
  } finally {
    await files.close()
  }
}

async function runTests(copy: string): Promise<void> {
  const printed = await run(copy, 'npm', 'test')
  if (/console\.(error|warn)|^stderr \|/m.test(printed)) throw new Error(`The tests complain\n${printed}`)
}

async function tryPage(host: Host, copy: string): Promise<string> {
  const bytes = await visitServed(serve(host, copy), host, makeJourney)
  if (host.scripts.dev) await visitServed(serveBy('dev', copy), host, makeJourney)
  if (!options.sizes || !host.scripts.build) return 'passed'
  emptyPackage(copy)
  await run(copy, 'npm', 'run', 'build')
  const without = await visitServed(serve(host, copy), host, countBytesWithout)
  const measured = `adds ${toKB(bytes - without)} to ${toKB(without)}`
  assertDocumentedSize(host.name, bytes - without)
  return `passed, ${measured}`
}

async function visitServed(
  serving: Promise<Served>,
  host: Host,
  visit: (visit: Visit) => Promise<number>,
): Promise<number> {
  const served = await serving
  try {
    return await visit({ browser, url: served.url, cloud, host })
  } finally {
    await served.close()
  }
}
