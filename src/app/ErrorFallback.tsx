import type { ReactNode } from 'react'
import { useI18n } from '../i18n/I18nProvider.tsx'
import { Button } from '../ui/controls/Button.tsx'
import { ErrorNotice } from '../ui/feedback/Notice.tsx'

type Props = {
  onTryAgain: () => void
  onSignOutLocally: () => void
  /** What is known of the sign-outs that were asked for before. */
  children?: ReactNode
}

/** In place of a page that threw while rendering: what was done so far, and what a person can still do. */
export function ErrorFallback({ onTryAgain, onSignOutLocally, children }: Props) {
  const { t } = useI18n()
  return (
    <div className="ad-page">
      <ErrorNotice
        title={t('crash.title')}
        actions={
          <>
            <Button variant="primary" onClick={onTryAgain}>
              {t('action.tryAgain')}
            </Button>
            <Button onClick={onSignOutLocally}>{t('local.open')}</Button>
          </>
        }
      />
      {children}
    </div>
  )
}
