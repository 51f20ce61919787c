import { existsSync } from 'node:fs'
import react from '@vitejs/plugin-react'
import { defineConfig, loadEnv, mergeConfig, type Plugin, type Rolldown, type UserConfig } from 'vite'
import project from './package.json' with { type: 'json' }
import { BUILDS } from './src/build/build-modes.ts'
import { getDeployment } from './src/build/deployment.ts'
import { securityPolicy, serverFiles } from './src/build/hosting-plugins.ts'
import { inlineElementStyle } from './src/build/inline-element-style.ts'
import { preloadScript } from './src/build/preload-script.ts'

/**
 * One config, four builds and two dev servers:
 *
 *   vite                    the standalone page against VITE_API_BASE_URL
 *   vite --mode demo        the demo, in its own mock cloud
 *   vite build              the standalone site
 *   vite build --mode NAME  one of them: standalone, demo, embed or element
 */
const isBuild = (mode: string) => BUILDS.includes(mode)
/** Those that are folders of the package, and no site. */
const PACKAGE: Record<string, () => UserConfig> = { embed, element }

/** The engines that the page is written for: nested CSS, `light-dark()`, `inert` dialogs. */
const ENGINES = project.browserslist.map((engine) => engine.replace(' ', ''))

export default defineConfig(({ mode, isPreview }): UserConfig => {
  const outDir = `dist/${isBuild(mode) ? mode : 'standalone'}`
  if (isPreview && !existsSync(outDir))
    throw new Error(`There is no ${outDir} yet: \`npm run build\` makes it.`)
  const config: UserConfig = {
    plugins: [react()],
    server: { port: 5173 },
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
      license: { fileName: 'THIRD-PARTY-NOTICES.txt' },
    },
  }
  return mergeConfig(config, PACKAGE[mode]?.() ?? site(mode))
})

/** What makes a site of the page. The demo talks to no cloud but the one that lives in it. */
function site(mode: string): UserConfig {
  const entry = `src/${mode === 'demo' ? 'demo' : 'site'}/main.tsx`
  return {
    plugins: mode === 'demo' ? [securityPolicy({ api: null })] : standalone(mode),
    // `index.html` names it.
    define: { 'import.meta.env.SITE_ENTRY': JSON.stringify(`/${entry}`) },
    // Every page of the folder would be searched otherwise, those of the tests among them.
    optimizeDeps: { entries: [entry] },
  }
}

function standalone(mode: string): Plugin[] {
  const deployment = getDeployment(loadEnv(mode, process.cwd()))
  return [preloadScript('src/site/browser/preload.ts'), securityPolicy(deployment), serverFiles(deployment)]
}

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
