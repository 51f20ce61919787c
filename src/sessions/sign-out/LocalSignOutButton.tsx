import { useI18n } from '../../i18n/I18nProvider.tsx'
import { Button } from '../../ui/controls/Button.tsx'
import { useSessionsContext } from '../sessions-context.ts'

/** The last resort: this browser forgets its token. The cloud is not told, and the text says so. */
export function LocalSignOutButton() {
  const { t } = useI18n()
  const { endSession } = useSessionsContext()
  return (
    <div className="ad-local-sign-out">
      <Button onClick={() => endSession('local')}>{t('local.open')}</Button>
      <p className="ad-muted">{t('local.effect')}</p>
    </div>
  )
}
