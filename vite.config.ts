import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { build, defineConfig, loadEnv, mergeConfig, type Plugin, type Rolldown, type UserConfig } from 'vite'
import project from './package.json' with { type: 'json' }
import { getDeployment } from './src/build/deployment.ts'
import { securityPolicy, serverFiles } from './src/build/hosting-plugins.ts'
import { inlineElementStyle } from './src/build/inline-element-style.ts'

/**
 * One config, four builds and two dev servers:
 *
 *   vite                    the standalone page against VITE_API_BASE_URL
 *   vite --mode demo        the demo, in its own mock cloud
 *   vite build              all four builds, one after the other
 *   vite build --mode NAME  one of them: standalone, demo, embed or element
 */
const BUILDS = ['standalone', 'demo', 'embed', 'element']
/** Those that are folders of the package, and no site. */
const PACKAGE: Record<string, () => UserConfig> = { embed, element }

/** The engines that the page is written for: nested CSS, `light-dark()`, `inert` dialogs. */
const ENGINES = project.browserslist.map((engine) => engine.replace(' ', ''))

export default defineConfig(({ command, mode, isPreview }): UserConfig => {
  if (command === 'build' && mode === 'production') return everyBuild()
  const outDir = `dist/${isPreview && !BUILDS.includes(mode) ? 'standalone' : mode}`
  if (isPreview && !existsSync(outDir))
    throw new Error(`There is no ${outDir} yet: \`npm run build\` makes it.`)
  const packaged = PACKAGE[mode]?.()
  const config: UserConfig = {
    plugins: [react(), plainImport(), ...(packaged ? [] : site(mode))],
    server: { port: 5173 },
    // Every page of the folder would be searched otherwise, those of the tests among them.
    optimizeDeps: {
      entries: ['index.html', `src/${mode === 'demo' ? 'demo' : 'site'}/main.tsx`],
    },
    preview: { port: 4173 },
    build: {
      outDir,
      target: ENGINES,
      // Otherwise `light-dark()` is rewritten in a way that ignores a theme chosen by a host.
      cssTarget: ENGINES,
      // The polyfill is an inline script, which the policy forbids and no supported engine needs.
      modulePreload: { polyfill: false },
      // An asset inlined as data: would need the policy to allow it.
      assetsInlineLimit: 0,
      reportCompressedSize: false,
    },
  }
  return packaged ? mergeConfig(config, packaged) : config
})

/** `npm run build`, with whatever was passed to it (`--base`) passed on to each. */
const everyBuild = (): UserConfig => ({
  builder: {
    async buildApp({ config: { base, logLevel }, environments }) {
      for (const mode of BUILDS) await build({ mode, base, ...(logLevel && { logLevel }) })
      // Or Vite would go on to build what this call itself stands for.
      for (const environment of Object.values(environments)) environment.isBuilt = true
    },
  },
})

/** What makes a site of the page. The demo talks to no cloud but the one that lives in it. */
function site(mode: string): Plugin[] {
  if (mode === 'demo') return [leanRouter(), demoEntry(), securityPolicy({ api: null })]
  const deployment = getDeployment(loadEnv(mode, process.cwd()))
  return [leanRouter(), earlyScript(), securityPolicy(deployment), serverFiles(deployment)]
}

/**
 * A chunk of ours is a catalogue of words, with no style and no chunk of its own to be fetched
 * first. Vite's helper for those is left out of the first download.
 */
const plainImport = (): Plugin => ({
  name: 'plain-import',
  load: {
    filter: { id: /vite\/preload-helper/ },
    handler: () => 'export const __vitePreload = (load) => load()',
  },
})

/**
 * react-router's production build, which its package holds but does not export, without the
 * components that nobody uses. The bundler cannot know that those can be left out: each is
 * made by a call, and is given a name for tools, neither marked as pure.
 */
const leanRouter = (): Plugin => ({
  name: 'lean-router',
  apply: 'build',
  config: () => ({
    resolve: { alias: [{ find: /^react-router$/, replacement: ROUTER }] },
  }),
  transform: {
    filter: { id: /react-router\/dist\// },
    handler: (code) => ({
      code: code
        .replace(/^\w+\.displayName = .*$/gm, '')
        .replace(/= (?=React\d*\.(?:forwardRef|createContext|memo)\()/g, '= /* @__PURE__ */ '),
      map: null,
    }),
  },
})

const ROUTER = fileURLToPath(new URL('../production/index.mjs', import.meta.resolve('react-router')))

/**
 * `early.ts` and what it needs become a file of their own, which runs as soon as it is there,
 * and before the first frame: the theme that it knows of is that frame's.
 */
const earlyScript = (): Plugin => ({
  name: 'early-script',
  apply: 'build',
  config: () => ({
    build: {
      rolldownOptions: {
        output: { codeSplitting: { groups: [{ name: 'early', test: /src\/site\/browser\/preload\.ts$/ }] } },
      },
    },
  }),
  transformIndexHtml: {
    order: 'post',
    handler: (html) => {
      const [link = '', file] =
        /<link rel="modulepreload" crossorigin (href="[^"]*\/early-[^"]*")>/.exec(html) ?? []
      const script = `<script type="module" async blocking="render" crossorigin ${file?.replace('href', 'src')}></script>`
      return html.replace(link, '').replace('<script', `${script}\n    <script`)
    },
  },
})

/** The same page, with the demo in place of the standalone entry. */
const demoEntry = (): Plugin => ({
  name: 'demo-entry',
  transformIndexHtml: {
    order: 'pre',
    handler: (html) => html.replace('/src/site/main.tsx', '/src/demo/main.tsx'),
  },
})

/** What a React host imports: React and react-query come from its own `node_modules`. */
function embed(): UserConfig {
  return library({
    entry: {
      'active-devices': 'src/embed/ActiveDevices.tsx',
      route: 'src/embed/route.ts',
      mocks: 'src/embed/mocks.ts',
    },
    external: [/^react($|\/)/, /^@tanstack\/react-query$/, 'msw'],
    // A server component may render it then.
    banner: ({ name }) => (name === 'active-devices' ? "'use client'" : ''),
  })
}

/** The custom element, with all that it needs in it. */
function element(): UserConfig {
  return {
    ...library({
      entry: { element: 'src/embed/element/element.tsx' },
      minify: true,
      outDir: 'dist/embed/element',
    }),
    plugins: [inlineElementStyle()],
    define: { 'process.env.NODE_ENV': '"production"' },
  }
}

type Library = Rolldown.OutputOptions &
  Pick<Rolldown.InputOptions, 'external'> & { entry: Record<string, string>; outDir?: string }

const library = ({ entry, external, outDir = 'dist/embed', ...output }: Library): UserConfig => ({
  build: {
    outDir,
    copyPublicDir: false,
    sourcemap: true,
    lib: { entry, formats: ['es'], cssFileName: 'style' },
    rolldownOptions: { ...(external && { external }), output: { minify: false, ...output } },
  },
})
