import { type ReactNode, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import { createConnectivity } from '../api/connectivity.ts'
import { createHttp } from '../api/http.ts'
import { createSignInApi } from '../api/sign-in.ts'
import { SiteApp } from '../app/SiteApp.tsx'
import { createSite } from '../app/site.ts'
import { createSiteLanguage } from '../app/site-language.ts'
import type { TokenStore } from '../auth/token-store.ts'
import { LANGUAGES, type Language } from '../i18n/locale.ts'
import { loadSpoken } from '../i18n/use-spoken.ts'
import { rememberedLocale } from './remembered.ts'
import { guardRestoredPage } from './restored-page.ts'

type Options = {
  apiBaseUrl: string
  tokens: TokenStore
  fetch?: typeof globalThis.fetch | undefined
  footer?: ReactNode
  languages?: readonly Language[]
}

/** Puts the site on the page: as the standalone build and the demo both do. */
export function mountSite({ apiBaseUrl, tokens, fetch, footer, languages = LANGUAGES }: Options): void {
  const language = createSiteLanguage(languages, rememberedLocale())
  void loadSpoken(language.locale()) // begun before anything is rendered that waits for it
  const connectivity = createConnectivity()
  const signIn = createSignInApi(createHttp({ baseUrl: apiBaseUrl, connectivity, fetch }))
  const site = createSite({ apiBaseUrl, tokens, signIn, fetch, language })
  const root = document.getElementById('root')
  if (!root) throw new Error('The page has no #root')
  guardRestoredPage(tokens, root)
  createRoot(root).render(
    <StrictMode>
      <BrowserRouter basename={import.meta.env.BASE_URL.replace(/(?<=.)\/$/, '')}>
        <SiteApp site={site} reload={() => location.reload()} footer={footer} />
      </BrowserRouter>
    </StrictMode>,
  )
}
