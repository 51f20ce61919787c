import { useI18n } from '../i18n/I18nProvider.tsx'
import { ErrorNotice } from '../ui/Notice.tsx'
import { ForgetHere } from './ForgetHere.tsx'
import { useOnline } from './use-online.ts'

/** Points buttons that wait for the connection to the reason. One page, one banner. */
export const OFFLINE_ID = 'active-devices-offline'

export function OfflineBanner() {
  const { t } = useI18n()
  if (useOnline()) return null
  return (
    <ErrorNotice title={t('offline.banner')} textId={OFFLINE_ID} actions={<ForgetHere />}>
      {t('local.effect')}
    </ErrorNotice>
  )
}
