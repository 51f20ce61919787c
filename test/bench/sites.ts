import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { build } from 'vite'

const OUT = `${process.cwd()}/test-results/bench`

/** A page without a framework: one file, served as it is written. */
export const LOWER_BOUND = fileURLToPath(new URL('lower-bound', import.meta.url))

/** The folder that it was built into, as of all below. */
export async function buildBaseline(): Promise<string> {
  const outDir = `${OUT}/baseline`
  await build({
    configFile: false,
    root: fileURLToPath(new URL('baseline', import.meta.url)),
    logLevel: 'warn',
    plugins: [react()],
    build: { outDir, emptyOutDir: true, modulePreload: { polyfill: false } },
  })
  return outDir
}

/** `dist/standalone`, as `npm run build` makes it. */
export async function buildOurs(): Promise<string> {
  const outDir = `${OUT}/standalone`
  await build({ mode: 'standalone', logLevel: 'warn', build: { outDir, emptyOutDir: true } })
  return outDir
}
