import { notifyManager } from '@tanstack/react-query'
import { type ReactNode, StrictMode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import { createConnectivity } from '../api/http/connectivity.ts'
import { createHttpClient } from '../api/http/http-client.ts'
import { createSignInApi } from '../api/sign-in.ts'
import type { TokenStore } from '../auth/token-store.ts'
import { LANGUAGES, type Language } from '../i18n/locale.ts'
import { loadMessages } from '../i18n/use-messages.ts'
import { guardBfcache } from './browser/bfcache-guard.ts'
import { getStationLocale } from './browser/ruuvi-station-preferences.ts'
import { SiteApp } from './SiteApp.tsx'
import { createSite } from './site.ts'
import { createSiteLanguage } from './site-language.ts'

type Options = {
  apiBaseUrl: string
  tokens: TokenStore
  fetch?: typeof globalThis.fetch | undefined
  footer?: ReactNode
  languages?: readonly Language[]
}

/** Puts the site on the page: as the standalone build and the demo both do. */
export function mountSite({ apiBaseUrl, tokens, fetch, footer, languages = LANGUAGES }: Options): void {
  const language = createSiteLanguage(languages, getStationLocale())
  void loadMessages(language.locale()) // begun before anything is rendered that waits for it
  const connectivity = createConnectivity()
  const signIn = createSignInApi(createHttpClient({ baseUrl: apiBaseUrl, connectivity, fetch }))
  const site = createSite({ apiBaseUrl, tokens, signIn, fetch, language })
  const root = document.getElementById('root') as HTMLElement // it is in our own `index.html`
  guardBfcache(tokens, root)
  const render = () =>
    createRoot(root).render(
      <StrictMode>
        <BrowserRouter basename={import.meta.env.BASE_URL.replace(/(?<=.)\/$/, '')}>
          <SiteApp site={site} reload={() => location.reload()} footer={footer} />
        </BrowserRouter>
      </StrictMode>,
    )
  // A list that came before the script is in the first frame, with no placeholders before it: effects run
  // with the first rendering, and react-query tells of an answer without a task in between.
  notifyManager.setScheduler(queueMicrotask)
  // In a task after that of the script itself, so that neither is long.
  setTimeout(() => flushSync(render))
}
