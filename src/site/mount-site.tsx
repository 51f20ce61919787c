import { type ReactNode, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import { createConnectivity } from '../api/connectivity.ts'
import { createHttpClient } from '../api/http-client.ts'
import { createSignInApi } from '../api/sign-in.ts'
import type { TokenStore } from '../auth/token-store.ts'
import { LANGUAGES, type Language } from '../i18n/locale.ts'
import { loadMessages } from '../i18n/use-messages.ts'
import { guardBfcache } from './browser/bfcache-guard.ts'
import { getStationLocale } from './browser/station-preferences.ts'
import { SiteApp } from './SiteApp.tsx'
import { createSite } from './site.ts'
import { createSiteLanguage } from './site-language.ts'

type Options = {
  apiBaseUrl: string
  tokens: TokenStore
  fetch?: typeof globalThis.fetch | undefined
  /** The list is on its way already. */
  early?: boolean
  footer?: ReactNode
  languages?: readonly Language[]
}

/**
 * In milliseconds. An answer that was asked for early is there by now, or will be soon: with it
 * the page is rendered once, and without it twice. What is seen meanwhile is the frame of `index.html`.
 */
const PREFETCH_WAIT_MS = 50

/** Puts the site on the page: as the standalone build and the demo both do. */
export async function mountSite({
  apiBaseUrl,
  tokens,
  fetch,
  early = false,
  footer,
  languages = LANGUAGES,
}: Options): Promise<void> {
  const language = createSiteLanguage(languages, getStationLocale())
  void loadMessages(language.locale()) // begun before anything is rendered that waits for it
  const connectivity = createConnectivity()
  const signIn = createSignInApi(createHttpClient({ baseUrl: apiBaseUrl, connectivity, fetch }))
  const site = createSite({ apiBaseUrl, tokens, signIn, fetch, language })
  const root = document.getElementById('root') as HTMLElement // it is in our own `index.html`
  guardBfcache(tokens, root)
  if (early && tokens.get()) await Promise.race([site.prepare(), wait(PREFETCH_WAIT_MS)])
  createRoot(root).render(
    <StrictMode>
      <BrowserRouter basename={import.meta.env.BASE_URL.replace(/(?<=.)\/$/, '')}>
        <SiteApp site={site} reload={() => location.reload()} footer={footer} />
      </BrowserRouter>
    </StrictMode>,
  )
}

const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds))
