import { type Account, isSameAccount } from '../api/http/authorizer.ts'
import { isBusy } from '../sessions/sign-out/rules/selectors.ts'
import { type App, createApp } from './create-app.ts'
import type { Host } from './host.ts'
import { createLatestHost, type LatestHost } from './latest-host.ts'

/** An app and the host that it calls, which follows the page that shows it. */
export type HostedApp = { app: App; latest: LatestHost }

let interruptedApp: (HostedApp & { account: Account }) | undefined
let stopWatching = () => {}

/** The page went while something was at work: the next one tells what became of it. */
export function keepInterruptedApp(hosted: HostedApp): void {
  const { queryClient, getState, services } = hosted.app
  if (getState().kind === 'left' || !isBusy(services.signOut.get())) return
  forgetInterruptedApp()
  const { accountId, email } = hosted.latest.host
  interruptedApp = { ...hosted, account: { accountId, email } }
  // Nothing of the list is kept for a page that may never come.
  const dropList = () => {
    if (isBusy(services.signOut.get())) return
    // Once: the next page's list is that page's.
    stopWatching()
    queryClient.clear()
  }
  stopWatching = services.signOut.subscribe(dropList)
}

/**
 * The app whose work was cut off, for a page of the same cloud and account; else a new one. A host
 * that does not say whose account it shows gets a new one: the list in the old may be another person's.
 */
export function findOrCreateApp(host: Host): HostedApp {
  const latest = createLatestHost(host)
  if (interruptedApp && isFor(interruptedApp, latest.host)) return interruptedApp
  return { app: createApp(latest.host), latest }
}

const isFor = ({ app, latest, account }: NonNullable<typeof interruptedApp>, host: Host): boolean =>
  app.getState().kind === 'active' &&
  latest.host.apiBaseUrl === host.apiBaseUrl &&
  isSameAccount(account, host) === true

/** It is shown again, or must not be any more. */
export function forgetInterruptedApp(): void {
  stopWatching()
  stopWatching = () => {}
  interruptedApp = undefined
}
