import { render } from '@testing-library/react'
import { MemoryRouter, useLocation } from 'react-router'
import { createConnectivity } from '../../src/api/http/connectivity.ts'
import { createHttpClient } from '../../src/api/http/http-client.ts'
import { createSignInApi } from '../../src/api/sign-in.ts'
import { createTokenStore } from '../../src/auth/token-store.ts'
import { SiteApp } from '../../src/site/SiteApp.tsx'
import { createSite } from '../../src/site/site.ts'
import type { SiteLanguage } from '../../src/site/site-language.ts'
import { ConfirmDelay } from '../../src/ui/dialog/press-guard.ts'
import { type Cloud, EMAIL } from './devices.tsx'

const API = 'https://cloud.test'

/** The address that the site shows now. */
export let where = ''
function Whereabouts() {
  const { pathname, search, hash } = useLocation()
  where = pathname + search + hash
  return null
}

type Options = { signedIn?: boolean; language?: SiteLanguage }

/** Our own site, at an address, signed in or not. */
export function renderSite(cloud: Cloud, at: string, options?: Options) {
  const site = createTestSite(cloud, options)
  render(
    <ConfirmDelay.Provider value={0}>
      <MemoryRouter initialEntries={[at]}>
        <SiteApp site={site} reload={() => {}} />
        <Whereabouts />
      </MemoryRouter>
    </ConfirmDelay.Provider>,
  )
  return site.tokens
}

/** The same before it is on the screen, for a router of the test's own. */
export function createTestSite(cloud: Cloud, { signedIn = true, ...options }: Options = {}) {
  const tokens = createTokenStore()
  if (signedIn) tokens.set({ email: EMAIL, accessToken: cloud.token, newUser: false })
  const connectivity = createConnectivity()
  const signIn = createSignInApi(createHttpClient({ baseUrl: API, connectivity, fetch: cloud.fetch }))
  return createSite({ apiBaseUrl: API, tokens, signIn, fetch: cloud.fetch, ...options })
}
