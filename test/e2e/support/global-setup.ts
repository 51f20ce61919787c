import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import react from '@vitejs/plugin-react'
import { build, type PreviewServer, preview } from 'vite'
import type { Deployment } from '../../../src/hosting/headers.ts'
import { policy } from '../../../src/hosting/plugin.ts'

const OUT = 'test-results/sites'

/** Builds every site once, as `npm run build` does, and serves them as any static host would. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const api = `http://127.0.0.1:${await freePort()}`
  process.env.VITE_API_BASE_URL = api
  process.env.NODE_ENV = 'production' // the runner sets "test", and with it React's slow build
  await buildSite('standalone', `${OUT}/standalone`)
  await buildSite('standalone', `${OUT}/sub-path/account`, '/account/')
  await buildSite('demo', `${OUT}/demo`)
  await buildSite('embed', `${OUT}/embed`)
  await buildBareHost()

  const servers = await Promise.all([
    serve('STANDALONE', `${OUT}/standalone`, { api }),
    serve('SUB_PATH', `${OUT}/sub-path`, { api }, '/account/'),
    serve('DEMO', `${OUT}/demo`, { api: null }),
    serve('BARE_HOST', `${OUT}/bare-host`, { api }),
    serve('NO_HEADERS', `${OUT}/standalone`),
  ])
  process.env.E2E_API = api
  return async () => {
    await Promise.all(servers.map((server) => server.close()))
  }
}

const buildSite = (mode: string, outDir: string, base = '/') =>
  build({ mode, base, logLevel: 'warn', build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 2000 } })

/** A React page with nothing but React, on the built package. */
const buildBareHost = () =>
  build({
    configFile: false,
    root: 'test/e2e/bare-host',
    publicDir: `${process.cwd()}/public`,
    logLevel: 'warn',
    plugins: [react()],
    resolve: {
      alias: [
        { find: 'active-devices/style.css', replacement: `${process.cwd()}/${OUT}/embed/style.css` },
        { find: /^active-devices$/, replacement: `${process.cwd()}/${OUT}/embed/active-devices.js` },
      ],
    },
    build: {
      outDir: `${process.cwd()}/${OUT}/bare-host`,
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      rollupOptions: { onwarn() {} },
    },
  })

/** @param deployment none for a host whose headers cannot be set. */
async function serve(
  name: string,
  outDir: string,
  deployment?: Deployment,
  base = '/',
): Promise<PreviewServer> {
  const server = await preview({
    configFile: false,
    logLevel: 'warn',
    base,
    plugins: deployment ? [policy(deployment)] : [],
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
