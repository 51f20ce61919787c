import { createServer } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { preview } from 'vite'
import { start, stop } from './commands.ts'
import type { Host } from './hosts.ts'

export type Served = { url: string; close: () => Promise<void> }

/** The host as people meet it: by its own server, or as a folder of files. */
export const serve = ({ scripts }: Host, copy: string): Promise<Served> =>
  scripts.start ? serveBy('start', copy) : serveFolder(copy, scripts.build ? 'dist' : '.')

/** By a script of the host. What servers are told a port by differs: by `PORT`, or by `--port`. */
export async function serveBy(script: 'start' | 'dev', copy: string): Promise<Served> {
  const port = String(await freePort())
  const args = script === 'dev' ? ['--', '--port', port, '--strictPort'] : []
  const child = start(copy, { PORT: port, HOST: '127.0.0.1' }, 'npm', 'run', script, ...args)
  const url = `http://localhost:${port}`
  for (let tries = 0; tries < 150; tries += 1) {
    if (child.exitCode !== null) break
    if (await answers(url)) return { url, close: () => stop(child) }
    await setTimeout(200)
  }
  await stop(child)
  throw new Error(`npm run ${script} served nothing at ${url}\n${child.printed()}`)
}

export async function serveFolder(root: string, outDir: string): Promise<Served> {
  const server = await preview({
    configFile: false,
    root,
    // Of a page without a build it would warn that it lies where it is served from.
    logLevel: 'error',
    build: { outDir },
    preview: { host: '127.0.0.1', port: await freePort(), strictPort: true },
  })
  const url = server.resolvedUrls?.local[0]?.replace(/\/$/, '') ?? ''
  return { url, close: () => server.close() }
}

const answers = (url: string): Promise<boolean> =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  )

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const address = probe.address()
  await new Promise((resolve) => probe.close(resolve))
  return typeof address === 'object' && address ? address.port : 0
}
