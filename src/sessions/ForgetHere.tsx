import { useI18n } from '../i18n/I18nProvider.tsx'
import { Button } from '../ui/Button.tsx'
import { useSessionsPort } from './port.ts'

/** The last resort, which needs no cloud: this browser forgets its token, and says that it did no more. */
export function ForgetHere() {
  const { t } = useI18n()
  const { signedOut } = useSessionsPort()
  return <Button onClick={() => signedOut('this-browser')}>{t('local.open')}</Button>
}
