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
  /** The list is on its way already. */
  early?: boolean
  footer?: ReactNode
  languages?: readonly Language[]
}

/**
 * In milliseconds. An answer that was asked for early is there by now, or will be soon: with it
 * the page is rendered once, and without it twice. What is seen meanwhile is the frame of `index.html`.
 */
const A_MOMENT = 50

/** Puts the site on the page: as the standalone build and the demo both do. */
export async function mountSite({
  apiBaseUrl,
  tokens,
  fetch,
  early = false,
  footer,
  languages = LANGUAGES,
}: Options): Promise<void> {
  const language = createSiteLanguage(languages, rememberedLocale())
  void loadSpoken(language.locale()) // begun before anything is rendered that waits for it
  const connectivity = createConnectivity()
  const signIn = createSignInApi(createHttp({ baseUrl: apiBaseUrl, connectivity, fetch }))
  const site = createSite({ apiBaseUrl, tokens, signIn, fetch, language })
  const root = document.getElementById('root') as HTMLElement // it is in our own `index.html`
  guardRestoredPage(tokens, root)
  if (early && tokens.get()) await Promise.race([site.prepare(), wait(A_MOMENT)])
  createRoot(root).render(
    <StrictMode>
      <BrowserRouter basename={import.meta.env.BASE_URL.replace(/(?<=.)\/$/, '')}>
        <SiteApp site={site} reload={() => location.reload()} footer={footer} />
      </BrowserRouter>
    </StrictMode>,
  )
}

const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds))
