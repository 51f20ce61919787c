import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { checkPackage, createPackageFromTarballData, type Problem } from '@arethetypeswrong/core'
import { publint } from 'publint'
import { LANGUAGES } from '../../src/i18n/locale.ts'
import { cloudAddress } from './support/cloud-ports.ts'
import { HOSTS, INSTALLED, tarball } from './support/package.ts'
import { devices, expect, sites, test } from './support/test.ts'

const packed = () => Uint8Array.from(readFileSync(tarball()))
const installed = JSON.parse(readFileSync(`${INSTALLED}/package.json`, 'utf8')) as { exports: object }

test('it holds what is imported from it and its papers, and no more [W36 package]', () => {
  const files = readdirSync(INSTALLED, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(INSTALLED, path)).isFile())
    // Chunks are named by what is in them.
    .map((path) => path.replace(/-[\w-]{8}(?=\.js)/, '').replace(/\.js\.map$/, '.js'))
  const words = LANGUAGES.filter(({ messages }) => typeof messages === 'function').map(({ tag }) => tag)
  const papers = ['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json', 'src/embed/EMBED.md']
  const pictures = ['test/screenshots/devices-in-modal.png', 'test/screenshots/devices-themed.png']
  const modules = ['active-devices', 'route', 'mocks', 'element/element']
  const expected = [
    ...papers,
    ...pictures,
    'dist/embed/style.css',
    'dist/embed/THIRD-PARTY-NOTICES.txt',
    'dist/embed/element/THIRD-PARTY-NOTICES.txt',
    'dist/embed/style.d.ts',
    ...modules.flatMap((name) => [`dist/embed/${name}.js`, `dist/embed/${name}.d.ts`]),
    ...words.flatMap((tag) => [`dist/embed/${tag}.js`, `dist/embed/element/${tag}.js`]),
  ]
  expect([...new Set(files)].sort()).toEqual(expected.sort())
  // Nothing of others is in the component; the element brings React along.
  const notices = readFileSync(`${INSTALLED}/dist/embed/element/THIRD-PARTY-NOTICES.txt`, 'utf8')
  for (const name of ['react', 'react-dom', '@tanstack/react-query'])
    expect(notices).toContain(`\n## ${name} - `)
})

test('publint has nothing to say of the package', async () => {
  const { messages } = await publint({ pack: { tarball: packed().buffer } })
  expect(messages).toEqual([])
})

test('its types are right wherever modules can be imported', async () => {
  const result = await checkPackage(createPackageFromTarballData(packed()), {
    excludeEntrypoints: ['./style.css'],
  })
  // It is made of modules alone, with entries that only `exports` knows.
  const isOfOldWays = (problem: Problem) =>
    problem.kind === 'CJSResolvesToESM' ||
    ('resolutionKind' in problem && problem.resolutionKind === 'node10')
  expect(result.types && result.problems.filter((problem) => !isOfOldWays(problem))).toEqual([])
})

test('a portal that uses it passes the type checker', () => {
  const options = [
    '--noEmit',
    '--allowImportingTsExtensions',
    '--strict',
    '--skipLibCheck',
    '--jsx',
    'react-jsx',
    '--target',
    'es2022',
  ]
  const modules = ['--module', 'esnext', '--moduleResolution', 'bundler', '--types', 'vite/client']
  // By its path: two versions are installed, and either may be `npx tsc`.
  const tsc = 'node_modules/typescript/bin/tsc'
  execFileSync(process.execPath, [tsc, ...options, ...modules, `${HOSTS}/host-portal/main.tsx`], {
    stdio: 'inherit',
  })
})

/** Runs a module in plain Node, in a folder that the package is installed in. */
const inNode = (code: string) =>
  execFileSync(process.execPath, ['--input-type=module', '--eval', code], { cwd: HOSTS, encoding: 'utf8' })

for (const entry of Object.keys(installed.exports).filter((name) => !name.endsWith('.css'))) {
  test(`${entry} can be imported where there is no document`, () => {
    const name = `active-devices${entry.slice(1)}`
    expect(inNode(`console.log(String(Object.keys(await import('${name}')).length > 0))`)).toBe('true\n')
  })
}

test('a server renders its place, and says so to server components', () => {
  expect(readFileSync(`${INSTALLED}/dist/embed/active-devices.js`, 'utf8')).toMatch(/^'use client'/)
  const html = inNode(`
    import { createElement } from 'react'
    import { renderToString } from 'react-dom/server'
    import { ActiveDevices } from 'active-devices'
    console.log(renderToString(createElement(ActiveDevices)))`)
  expect(html).toContain('<div class="active-devices ad-embed"><div class="ad-page" aria-busy="true">')
})

test('hosts are built of it without a warning', () => {
  expect(JSON.parse(process.env.E2E_WARNINGS ?? 'null')).toEqual([])
})

test('the lines of the README show the page', async ({ page, cloud }) => {
  // They name the real cloud.
  await page.route('https://network.ruuvi.com/**', async (route) => {
    const url = route.request().url().replace('https://network.ruuvi.com', cloudAddress())
    await route.fulfill({ response: await route.fetch({ url }) })
  })
  await page.goto(`${sites.fresh()}/#${encodeURIComponent(cloud.token)}`)
  await expect(devices(page).rows).toHaveCount(4)
  await devices(page).confirm('Sign out everywhere', 'Sign out everywhere')
  await expect(page.getByText('Signed out: all')).toBeVisible()
})
