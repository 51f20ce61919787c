import { useI18n } from '../i18n/I18nProvider.tsx'
import { ErrorNotice } from '../ui/Notice.tsx'
import { ForgetHere } from './ForgetHere.tsx'
import { usePageIds } from './port.ts'
import { useOnline } from './use-online.ts'

export function OfflineBanner() {
  const { t } = useI18n()
  const ids = usePageIds()
  if (useOnline()) return null
  return (
    <ErrorNotice title={t('offline.banner')} textId={ids.offline} actions={<ForgetHere />}>
      {t('local.effect')}
    </ErrorNotice>
  )
}
