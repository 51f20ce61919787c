import type { ApiError } from '../api/errors.ts'
import { useI18n } from '../i18n/I18nProvider.tsx'
import { ErrorNotice } from '../ui/feedback/Notice.tsx'

/** What kept a request from being answered, other than what was typed. */
export function SignInFailure({ error }: { error: ApiError }) {
  const { t } = useI18n()
  return (
    <ErrorNotice title={t('signIn.failed')}>
      {error.kind === 'rate-limited' ? t('signIn.throttled') : t(`cause.${error.kind}`)}
    </ErrorNotice>
  )
}
