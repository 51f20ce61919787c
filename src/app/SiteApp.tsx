import '../ui/theme.css'
import { type ReactNode, useMemo } from 'react'
import { useUser } from '../auth/use-user.ts'
import { I18nProvider, useI18n } from '../i18n/I18nProvider.tsx'
import { pickLocale } from '../i18n/locale.ts'
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx'
import { Crashed } from './Crashed.tsx'
import { SiteRoutes } from './routes.tsx'
import type { Site } from './site.ts'
import './site.css'

type Props = {
  site: Site
  /** Loads the whole page again. */
  reload: () => void
  footer?: ReactNode
}

/** Our own site: a header, and one page at a time. Needs a router around it. */
export function SiteApp({ site, reload, footer }: Props) {
  // A page that crashed is given another chance when somebody signs in or out.
  const user = useUser(site.tokens)
  const locale = useMemo(() => pickLocale([site.host.locale]), [site.host.locale])
  return (
    <I18nProvider locale={locale}>
      <div className="active-devices ad-site">
        <SiteHeader />
        <main className="ad-site-main">
          <ErrorBoundary
            key={user ? 'in' : 'out'}
            fallback={<Crashed onTryAgain={reload} onForget={() => site.host.onSignedOut('this-browser')} />}
          >
            <SiteRoutes site={site} />
          </ErrorBoundary>
        </main>
      </div>
      {footer}
    </I18nProvider>
  )
}

function SiteHeader() {
  const { t } = useI18n()
  return (
    <header className="ad-site-header">
      <p className="ad-site-name">
        <span className="ad-site-mark" aria-hidden="true" />
        {t('site.name')}
      </p>
    </header>
  )
}
