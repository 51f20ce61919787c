import { useI18n } from '../../i18n/I18nProvider.tsx'
import { ErrorNotice } from '../../ui/feedback/Notice.tsx'
import { usePageIds } from '../sessions-context.ts'
import { useOnline } from '../shared/use-online.ts'
import { LocalSignOutButton } from '../sign-out/LocalSignOutButton.tsx'

export function OfflineBanner() {
  const { t } = useI18n()
  const ids = usePageIds()
  if (useOnline()) return null
  return <ErrorNotice title={t('offline.banner')} textId={ids.offline} actions={<LocalSignOutButton />} />
}
