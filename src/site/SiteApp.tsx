import '../ui/theme.css'
import { type ReactNode, useEffect, useState } from 'react'
import { ErrorFallback } from '../app/ErrorFallback.tsx'
import { Root } from '../app/Root.tsx'
import { useAccount } from '../auth/use-account.ts'
import { useI18n } from '../i18n/I18nProvider.tsx'
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx'
import { LanguageSwitch } from './LanguageSwitch.tsx'
import { SiteRoutes } from './routes.tsx'
import type { Site } from './site.ts'
import './site.css'

type Props = {
  site: Site
  /** Loads the whole page again. */
  reload: () => void
  footer?: ReactNode
}

/** Our own site: a header, one page at a time, and the languages. Needs a router around it. */
export function SiteApp({ site, reload, footer }: Props) {
  const { language } = site
  const [locale, setLocale] = useState(language.locale)
  // A page that crashed is given another chance when somebody signs in or out.
  const account = useAccount(site.tokens)
  function choose(tag: string) {
    language.choose(tag)
    setLocale(language.locale())
  }
  return (
    <>
      <Root locale={locale} className="ad-site" fallback={<SiteHeader>Ruuvi</SiteHeader>}>
        <DocumentLanguage />
        <SiteHeader email={account?.email}>
          <SiteName />
        </SiteHeader>
        <main className="ad-site-main">
          <ErrorBoundary
            key={account ? 'in' : 'out'}
            fallback={<ErrorFallback onTryAgain={reload} onSignOutLocally={() => site.signOutLocally()} />}
          >
            <SiteRoutes site={site} />
          </ErrorBoundary>
        </main>
        <footer className="ad-site-footer">
          <LanguageSwitch languages={language.languages} onChoose={choose} />
        </footer>
      </Root>
      {footer}
    </>
  )
}

function SiteHeader({ email, children }: { email?: string | undefined; children?: ReactNode }) {
  return (
    <header className="ad-site-header">
      <div className="ad-site-bar">
        <p className="ad-site-name">
          <span className="ad-site-mark" aria-hidden="true" />
          <span>{children}</span>
        </p>
        {email && <p className="ad-site-account ad-muted">{email}</p>}
      </div>
    </header>
  )
}

const SiteName = () => <span>{useI18n().t('site.name')}</span>

/** On our own site the whole document is in the page's language, its title among it. */
function DocumentLanguage() {
  const { language } = useI18n().locale
  useEffect(() => {
    document.documentElement.lang = language.tag
    document.documentElement.dir = language.rtl ? 'rtl' : 'ltr'
  }, [language])
  return null
}
