import { useI18n } from '../i18n/I18nProvider.tsx'
import { Button } from '../ui/controls/Button.tsx'
import { ErrorNotice } from '../ui/feedback/Notice.tsx'

/** In place of a page that threw while rendering: what a person can still do. */
export function ErrorFallback({ onTryAgain, onForget }: { onTryAgain: () => void; onForget: () => void }) {
  const { t } = useI18n()
  return (
    <ErrorNotice
      title={t('crash.title')}
      actions={
        <>
          <Button variant="primary" onClick={onTryAgain}>
            {t('action.tryAgain')}
          </Button>
          <Button onClick={onForget}>{t('local.open')}</Button>
        </>
      }
    >
      {t('crash.lead')}
    </ErrorNotice>
  )
}
