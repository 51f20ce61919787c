import type { Plugin } from 'vite'

const NAME = 'preload'

/**
 * Builds a module and what it imports as a file of its own, which the document names first: it
 * runs while the rest is still on its way, and before the first frame is painted. The rest
 * imports it from there, so that it is one instance.
 *
 * @param module path from the root of the project.
 */
export function preloadScript(module: string): Plugin {
  let base = '/'
  return {
    name: 'preload-script',
    apply: 'build',
    config: () => ({
      build: {
        rolldownOptions: {
          output: { codeSplitting: { groups: [{ name: NAME, test: (id) => id.endsWith(module) }] } },
        },
      },
    }),
    configResolved(config) {
      base = config.base
    },
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle = {} }) {
        const file = Object.values(bundle).find((output) => output.type === 'chunk' && output.name === NAME)
        if (!file) throw new Error(`The build has no file of its own for ${module}`)
        const attrs = { type: 'module', async: true, blocking: 'render', crossorigin: true }
        const tag = { tag: 'script', attrs: { ...attrs, src: base + file.fileName } }
        return [{ ...tag, injectTo: 'head-prepend' }]
      },
    },
  }
}
