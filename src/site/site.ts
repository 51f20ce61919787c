import type { SignedIn, SignInApi } from '../api/sign-in.ts'
import type { Host } from '../app/host.ts'
import { lastVisitStorage } from '../app/last-visit-storage.ts'
import type { TokenStore } from '../auth/token-store.ts'
import { NOTHING_DONE, type SignOutSummary } from '../sessions/sign-out/rules/selectors.ts'
import type { SignOutReason } from '../sessions/sign-out/rules/sign-out-reason.ts'
import { createSiteLanguage, type SiteLanguage } from './site-language.ts'

/** Why the sign-in page is shown; `gone`: the stored token is, and who removed it is not known. */
export type SignInReason = SignOutReason | 'gone'

/** Why this browser is signed out, and what was done to other sessions before. */
export type Ending = { reason: SignInReason; summary: SignOutSummary }

/** What our own site is made of: a host for the page, and the sign-in beside it. */
export type Site = {
  host: Omit<Host, 'email' | 'locale'>
  language: SiteLanguage
  signIn: SignInApi
  tokens: TokenStore
  /** Why this tab was signed out last; `undefined` while nothing was. */
  lastEnding: () => Ending | undefined
  /** Only forgets the token: the cloud is not told. */
  signOutLocally: () => void
  /** The browser refused to remove the token that it has stored. */
  isTokenStuck: () => boolean
  signedIn: (user: SignedIn) => void
}

type Options = Omit<Host, 'getToken' | 'onSignedOut' | 'email' | 'locale'> & {
  signIn: SignInApi
  tokens: TokenStore
  language?: SiteLanguage
}

/** Our own site as a host: the token is in the store, and so is the way out. */
export function createSite({ signIn, tokens, language = createSiteLanguage(), ...host }: Options): Site {
  let ending: Ending | undefined
  let stuck = false
  // Signed out by another tab, or by Ruuvi Station itself: nothing of this account stays here.
  const forgetVisit = () => {
    if (!tokens.get()) lastVisitStorage.forget()
  }
  // Ruuvi Station may have signed out while no page of ours was open.
  forgetVisit()
  tokens.subscribe(forgetVisit)
  const ownHost: Site['host'] = {
    ...host,
    getToken() {
      // Another tab may have signed out a moment ago: then the token is not to be sent.
      tokens.refresh()
      const token = tokens.get()?.accessToken ?? null
      // Should it vanish from now on without a sign-out of ours: another tab, the browser or a person did it.
      if (token) ending = { reason: 'gone', summary: NOTHING_DONE }
      return token
    },
    onSignedOut(reason, summary) {
      ending = { reason, summary }
      stuck = !tokens.clear()
    },
  }
  return {
    host: ownHost,
    language,
    signIn,
    tokens,
    lastEnding: () => ending,
    signOutLocally: () => ownHost.onSignedOut('local', NOTHING_DONE),
    isTokenStuck: () => stuck,
    signedIn(user) {
      // Another tab may have signed in meanwhile, unheard: the newer sign-in stays.
      tokens.refresh()
      if (!tokens.get()) tokens.set(user)
    },
  }
}
