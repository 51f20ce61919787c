import { useEffect } from 'react'
import { useI18n } from '../i18n/I18nProvider.tsx'

/** The document's title follows the page. */
export function usePageTitle(page: string): void {
  const { t } = useI18n()
  const title = t('site.pageTitle', { page, site: t('site.name') })
  useEffect(() => {
    document.title = title
  }, [title])
}
