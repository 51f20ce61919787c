/**
 * Holds the first download of the standalone site to `budget.json`, in compressed bytes:
 * `index.html`, what it names, and what that imports before it runs. A part that is
 * fetched on demand does not count. The budget of script began as what the floor of the bench
 * has; a feature that raises it puts the page above the floor.
 */
import { existsSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { build, type Rolldown } from 'vite'
import budget from './budget.json' with { type: 'json' }

type Files = Map<string, Rolldown.OutputAsset | Rolldown.OutputChunk>

async function buildInMemory(): Promise<Files> {
  const built = await build({ mode: 'standalone', logLevel: 'warn', build: { write: false } })
  const { output } = built as Rolldown.RolldownOutput
  return new Map(output.map((file) => [file.fileName, file]))
}

const PAGE = 'index.html'

/** Names of the files that the browser loads before the site runs. */
function firstDownload(files: Files): Set<string> {
  const names = new Set([PAGE])
  const named = sourceOf(PAGE, files).matchAll(
    /<(?:script|link)\b[^>]*?\b(?:src|href)="\/([^"]+\.(?:js|css))"/g,
  )
  for (const [, name = ''] of named) names.add(name)
  // A set also goes through what is added to it meanwhile.
  for (const name of names) {
    const file = files.get(name)
    if (file?.type === 'chunk') for (const imported of file.imports) names.add(imported)
  }
  return names
}

function sourceOf(name: string, files: Files): string {
  const file = files.get(name)
  if (file) return file.type === 'chunk' ? file.code : Buffer.from(file.source).toString()
  if (existsSync(`public/${name}`)) return readFileSync(`public/${name}`, 'utf8')
  throw new Error(`${PAGE} names ${name}, which is not there`)
}

const KINDS = { script: /\.js$/, style: /\.css$/, html: /\.html$/ }

function sizeOf(kind: keyof typeof KINDS, files: Files): number {
  return [...firstDownload(files)]
    .filter((name) => KINDS[kind].test(name))
    .reduce((size, name) => size + gzipSync(sourceOf(name, files), { level: 9 }).length, 0)
}

const files = await buildInMemory()
for (const kind of ['script', 'style', 'html'] as const) {
  const size = sizeOf(kind, files)
  console.log(`${kind.padEnd(6)} ${size} of ${budget[kind]} bytes`)
  if (size > budget[kind]) {
    console.error(`The first download has ${size - budget[kind]} bytes of ${kind} too many.`)
    process.exitCode = 1
  }
}
if (process.exitCode) {
  console.error(
    'Save them elsewhere, or have them fetched when they are needed. Where neither will do, ' +
      'raise test/bench/budget.json in the same commit, and say in its body what for.',
  )
}
