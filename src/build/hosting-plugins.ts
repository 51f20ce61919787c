import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Connect, Plugin } from 'vite'
import { CACHE, type Deployment, type Kind, metaPolicy, securityHeaders } from './security-headers.ts'
import { caddyfile, netlifyHeaders, netlifyRedirects, nginxConfig } from './server-files.ts'

/** Gives the built site its policy: in the document, in the headers of `vite preview`, and in a file that hosts read. */
export function securityPolicy(deployment: Deployment): Plugin {
  let base = '/'
  return {
    name: 'policy',
    configResolved(config) {
      base = config.base
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { server }) =>
        // The development server reloads parts of the page by inline code.
        server ? [] : [{ tag: 'meta', attrs: policyAttributes(deployment), injectTo: 'head-prepend' }],
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: '_headers', source: netlifyHeaders(deployment, base) })
      this.emitFile({ type: 'asset', fileName: '_redirects', source: netlifyRedirects(base) })
    },
    configurePreviewServer({ middlewares }) {
      middlewares.use(setHeaders(deployment))
    },
  }
}

/** Writes the configuration of common servers to `hosting/`: beside the site, since all that lies in it is served. */
export function serverFiles(deployment: Deployment): Plugin {
  return {
    name: 'server-files',
    apply: 'build',
    writeBundle({ dir = '' }) {
      const folder = join(dir, '../hosting')
      mkdirSync(folder, { recursive: true })
      writeFileSync(join(folder, 'nginx.conf'), nginxConfig(deployment, this.environment.config.base))
      writeFileSync(join(folder, 'Caddyfile'), caddyfile(deployment, this.environment.config.base))
    },
  }
}

const policyAttributes = (deployment: Deployment) => ({
  'http-equiv': 'Content-Security-Policy',
  content: metaPolicy(deployment),
})

const setHeaders =
  (deployment: Deployment): Connect.NextHandleFunction =>
  ({ url = '/' }, response, next) => {
    const headers = { ...securityHeaders(deployment), 'Cache-Control': CACHE[getErrorKind(url)] }
    const set = () => {
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    }
    set()
    // Again at the last moment, since Vite sets a `Cache-Control` of its own on documents.
    const { writeHead } = response
    response.writeHead = ((...args: Parameters<typeof writeHead>) => {
      set()
      return writeHead.apply(response, args)
    }) as typeof writeHead
    next()
  }

function getErrorKind(url: string): Kind {
  if (/\/assets\//.test(url)) return 'asset'
  return /\.(svg|png|ico|webmanifest|txt)(\?|$)/.test(url) ? 'file' : 'document'
}
