import { useEffect, useRef, useState } from 'react'
import { Navigate, useHref, useLocation, useRoutes } from 'react-router'
import { ActiveDevicesApp } from '../app/ActiveDevicesApp.tsx'
import { useAccount } from '../auth/use-account.ts'
import { useI18n } from '../i18n/I18nProvider.tsx'
import { Heading } from '../ui/Heading.tsx'
import { LoginRoute } from './LoginRoute.tsx'
import { DEVICES_PATH } from './paths.ts'
import type { Site } from './site.ts'
import { usePageTitle } from './use-page-title.ts'

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
  const { t } = useI18n()
  usePageTitle(t('devices.title'))
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
    const chosen = reason && reason !== 'expired' && reason !== 'gone'
    const to = chosen ? '/login' : `/login?next=${encodePath(pathname + search)}`
    return <Navigate to={to} replace state={ending} />
  }
  return (
    // The address stands in the site's bar.
    <ActiveDevicesApp key={signIn} {...site.host} email={account.email} showEmail={false} />
  )
}

/** A key for the page: a new sign-in gets one of its own, with nothing of the last one's in it. */
function useCountOfChanges(value: unknown): number {
  const [seen, setSeen] = useState({ value, count: 0 })
  if (value !== seen.value) setSeen({ value, count: seen.count + 1 })
  return seen.count
}

function NotFoundRoute() {
  const { t } = useI18n()
  usePageTitle(t('notFound.title'))
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

/** Slashes need no escape in a query, and a path is easier to read with them. */
const encodePath = (path: string) => encodeURIComponent(path).replaceAll('%2F', '/')
