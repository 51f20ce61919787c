import { cpSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import react from '@vitejs/plugin-react'
import { build, createLogger, type Plugin, type PreviewServer, preview } from 'vite'
import { securityPolicy } from '../../../src/build/hosting-plugins.ts'
import { securityHeaders } from '../../../src/build/security-headers.ts'
import { OTHER_ENGINES, WORKERS } from './cloud-ports.ts'
import { copyHost, INSTALLED, installPackage } from './package.ts'

const OUT = 'test-results/sites'

/** Builds every site once, as `npm run build` does, and serves them as any static host would. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const chromium = await Promise.all(Array.from({ length: WORKERS }, freePort))
  const others = { firefox: await freePort(), webkit: await freePort() }
  process.env.E2E_CLOUD_PORTS = JSON.stringify({ chromium, ...others })
  const api = cloudAt(chromium[0])
  process.env.NODE_ENV = 'production' // the runner sets "test", and with it React's slow build
  process.env.VITE_API_BASE_URL = api
  await buildSite('demo', `${OUT}/demo`)
  const sites = await buildSites(OUT, api)
  for (const engine of OTHER_ENGINES)
    sites.push(...(await buildSites(`${OUT}/${engine}`, cloudAt(others[engine]), `_${engine}`)))
  installPackage()
  await buildHost('portal')
  await buildHost('fresh')
  process.env.E2E_WARNINGS = JSON.stringify(warnings)
  copyPlainPage()

  const servers = await Promise.all([
    ...sites.map((start) => start()),
    serve('DEMO', `${OUT}/demo`, securityPolicy({ api: null })),
    serve('PORTAL', `${OUT}/portal`, portalPolicy(api)),
    serve('FRESH', `${OUT}/fresh`, undefined),
    serve('PLAIN', `${OUT}/plain`, securityPolicy({ api })),
  ])
  process.env.E2E_API = api
  return async () => {
    await Promise.all(servers.map((server) => server.close()))
  }
}

const cloudAt = (port: number | undefined) => `http://127.0.0.1:${port}`

/** Our own site, with and without headers and one folder down; returns what serves them. */
async function buildSites(out: string, api: string, suffix = '') {
  process.env.VITE_API_BASE_URL = api
  await buildSite('standalone', `${out}/standalone`)
  await buildSite('standalone', `${out}/sub-path/account`, '/account/')
  const policy = securityPolicy({ api })
  return [
    () => serve(`STANDALONE${suffix}`, `${out}/standalone`, policy),
    () => serve(`NO_HEADERS${suffix}`, `${out}/standalone`, undefined),
    () => serve(`SUB_PATH${suffix}`, `${out}/sub-path`, policy, '/account/'),
  ]
}

const buildSite = (mode: string, outDir: string, base = '/') =>
  build({ mode, base, logLevel: 'warn', build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 2000 } })

/** What bundlers complained of while they built a host. */
const warnings: string[] = []

async function buildHost(name: string): Promise<void> {
  await build({
    configFile: false,
    root: copyHost(`host-${name}`),
    publicDir: `${process.cwd()}/public`,
    logLevel: 'warn',
    customLogger: { ...createLogger('warn'), warn: (text) => warnings.push(text) },
    plugins: [react()],
    build: {
      outDir: `${process.cwd()}/${OUT}/${name}`,
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 2000,
    },
  })
}

/** A page without React and without a build: files in a folder, the element's among them. */
function copyPlainPage(): void {
  cpSync('public', `${OUT}/plain`, { recursive: true })
  cpSync('test/e2e/host-plain', `${OUT}/plain`, { recursive: true })
  cpSync(`${INSTALLED}/dist/embed/element`, `${OUT}/plain/active-devices`, { recursive: true })
}

/** As strict as our own site's securityPolicy, but for the styles that the portal itself makes by script. */
const portalPolicy = (api: string): Plugin => ({
  name: 'portal-policy',
  configurePreviewServer({ middlewares }) {
    const { 'Content-Security-Policy': ours = '' } = securityHeaders({ api })
    middlewares.use((_request, response, next) => {
      response.setHeader('Content-Security-Policy', ours.replace("style-src 'self'", "$& 'nonce-portal'"))
      next()
    })
  },
})

/** @param headers none for a host whose headers cannot be set. */
async function serve(
  name: string,
  outDir: string,
  headers: Plugin | undefined,
  base = '/',
): Promise<PreviewServer> {
  const server = await preview({
    configFile: false,
    logLevel: 'warn',
    base,
    plugins: headers ? [headers] : [],
    // Vite serves a base by taking it off the path, so the folder of the base is its root.
    build: { outDir: outDir + base.replace(/\/$/, '') },
    preview: {
      host: '127.0.0.1',
      port: await freePort(),
      strictPort: true,
    },
  })
  const { port } = server.httpServer.address() as AddressInfo
  process.env[`E2E_${name}`] = `http://127.0.0.1:${port}`
  return server
}

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const { port } = probe.address() as AddressInfo
  await new Promise((resolve) => probe.close(resolve))
  return port
}
