import type { GetToken } from '../api/http/authorizer.ts'
import type { SignOutSummary } from '../sessions/sign-out/rules/selectors.ts'
import type { SignOutReason } from '../sessions/sign-out/rules/sign-out-reason.ts'

/** Everything the page asks of whoever shows it. Our own site is a host like any other. */
export type Host = {
  /** Origin, and path if any, of the cloud: `https://network.ruuvi.com`. */
  apiBaseUrl: string
  /**
   * The access token, asked for before every request and stored nowhere. `null` when signed out;
   * `undefined` while it is not known yet: the page stays in its loading state and asks again.
   */
  getToken?: GetToken | undefined
  /** For a host whose cookies sign the requests in, in place of `getToken`. */
  credentials?: 'include' | undefined
  /**
   * Whose the token is: anything that is the same for as long as the account is. With it, or else
   * with `email`, a renewed token goes on with what was begun; without either, another token is
   * another account, and the page starts afresh.
   */
  accountId?: string | undefined
  /**
   * This browser is signed out: forget the token and show something else. Called once per
   * sign-in, with what was done to other sessions until then. Should it throw or not settle
   * within 5 seconds, the page says so itself.
   */
  onSignedOut: (reason: SignOutReason, summary: SignOutSummary) => void | Promise<void>
  /** Told when something that was confirmed begins, and when nothing is at work any more. */
  onBusyChange?: ((isBusy: boolean) => void) | undefined
  /** Re-authentication before anything is ended. `false` or a rejection: nothing is sent. */
  confirmIdentity?: (() => Promise<boolean>) | undefined
  /** BCP 47; the document's language when absent. May change at any time. */
  locale?: string | undefined
  /** Address of the account, shown at the top when given; tells accounts apart when there is no `accountId`. */
  email?: string | undefined
  /** After so many days without use a session is offered as unused; 90 when absent. */
  unusedAfterDays?: number | undefined
  /** In place of the browser's `fetch`: for a host with a proxy of its own, and for mocks. */
  fetch?: typeof globalThis.fetch | undefined
}
