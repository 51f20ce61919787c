import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { Navigate, useHref, useLocation, useRoutes } from 'react-router'
import { ActiveDevicesApp } from '../app/ActiveDevicesApp.tsx'
import { getSafeRedirect } from '../auth/safe-redirect.ts'
import { useAccount } from '../auth/use-account.ts'
import { useI18n } from '../i18n/I18nProvider.tsx'
import { isRecord } from '../lib/is-record.ts'
import { describeEnding } from '../sessions/sign-out/describe-ending.ts'
import { SignInPage } from '../sign-in/SignInPage.tsx'
import { Notice } from '../ui/feedback/Notice.tsx'
import { Heading } from '../ui/Heading.tsx'
import { DEVICES_PATH } from './paths.ts'
import type { Ending, SignInReason, Site } from './site.ts'

/** Every address of our own site. */
export function SiteRoutes({ site }: { site: Site }) {
  useFocusOnNavigation()
  return useRoutes([
    { path: '/', element: <Navigate to={DEVICES_PATH} replace /> },
    { path: DEVICES_PATH, element: <DevicesRoute site={site} /> },
    { path: '/login', element: <LoginRoute site={site} /> },
    { path: '*', element: <NotFoundRoute /> },
  ])
}

function DevicesRoute({ site }: { site: Site }) {
  usePageTitle('devices.title')
  const account = useAccount(site.tokens)
  const signIn = useCountOfChanges(account)
  const { pathname, search } = useLocation()
  useEffect(() => {
    if (signIn > 0) focusHeading()
  }, [signIn])
  if (!account) {
    const ending = site.lastEnding()
    const reason = ending?.reason
    // Who chose to leave is not sent back here by the next sign-in in this tab.
    const chosen = reason && reason !== 'expired' && reason !== 'other-tab'
    const to = chosen ? '/login' : `/login?next=${encodePath(pathname + search)}`
    return <Navigate to={to} replace state={ending} />
  }
  return <ActiveDevicesApp key={signIn} {...site.host} email={account.email} />
}

/** A key for the page: a new sign-in gets one of its own, with nothing of the last one's in it. */
function useCountOfChanges(value: unknown): number {
  const [seen, setSeen] = useState({ value, count: 0 })
  if (value !== seen.value) setSeen({ value, count: seen.count + 1 })
  return seen.count
}

function LoginRoute({ site }: { site: Site }) {
  usePageTitle('signIn.title')
  const { t } = useI18n()
  const account = useAccount(site.tokens)
  const [client] = useState(() => new QueryClient())
  const { search, state } = useLocation()
  if (account)
    return <Navigate to={getSafeRedirect(new URLSearchParams(search).get('next'), DEVICES_PATH)} replace />
  const ending = parseEnding(state)
  return (
    <QueryClientProvider client={client}>
      <SignInPage api={site.signIn} onSignedIn={site.signedIn}>
        {ending && (
          <Notice>
            {ending.reason === 'other-tab'
              ? t('ended.other-tab')
              : describeEnding(t, ending.reason, ending.summary)}
          </Notice>
        )}
        {site.isTokenStuck() && <Notice>{t('ended.tokenStuck')}</Notice>}
      </SignInPage>
    </QueryClientProvider>
  )
}

function NotFoundRoute() {
  usePageTitle('notFound.title')
  const { t } = useI18n()
  // A plain link: react-router's own brings 2 kB of prefetching with it.
  const devices = useHref(DEVICES_PATH)
  return (
    <div className="ad-page ad-not-found">
      <Heading level={1} tabIndex={-1}>
        {t('notFound.title')}
      </Heading>
      <p>{t('notFound.lead')}</p>
      <p>
        <a href={devices}>{t('notFound.back')}</a>
      </p>
    </div>
  )
}

function usePageTitle(key: 'devices.title' | 'signIn.title' | 'notFound.title') {
  const { t } = useI18n()
  const title = t('site.pageTitle', { page: t(key), site: t('site.name') })
  useEffect(() => {
    document.title = title
  }, [title])
}

/** After a change of page focus goes to its heading; on arrival it stays where the browser put it. */
function useFocusOnNavigation() {
  const { pathname } = useLocation()
  const arrivedAt = useRef<string | null>(null)
  useEffect(() => {
    if (pathname === '/') return // on the way to somewhere else
    const before = arrivedAt.current
    arrivedAt.current = pathname
    if (before === null || before === pathname) return
    focusHeading()
  }, [pathname])
}

function focusHeading() {
  scrollTo(0, 0)
  document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
}

const REASONS: Record<SignInReason, true> = {
  all: true,
  'all-unconfirmed': true,
  current: true,
  local: true,
  expired: true,
  'other-tab': true,
}

/** History state outlives the code that wrote it, so it is read as a stranger's. */
function parseEnding(state: unknown): Ending | undefined {
  if (!isRecord(state)) return undefined
  const { reason, summary } = state
  if (typeof reason !== 'string' || !Object.hasOwn(REASONS, reason)) return undefined
  return { reason: reason as SignInReason, summary: parseSummary(summary) }
}

function parseSummary(value: unknown): Ending['summary'] {
  const count = (key: string) => {
    const number = isRecord(value) ? value[key] : undefined
    return typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? number : 0
  }
  return { signedOut: count('signedOut'), unconfirmed: count('unconfirmed') }
}

/** Slashes need no escape in a query, and a path is easier to read with them. */
const encodePath = (path: string) => encodeURIComponent(path).replaceAll('%2F', '/')
