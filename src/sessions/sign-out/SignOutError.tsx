import { useI18n } from '../../i18n/I18nProvider.tsx'
import { ErrorNotice } from '../../ui/feedback/Notice.tsx'
import { useRetryAfter } from '../shared/use-retry-after.ts'
import type { RowOutcome } from './rules/selectors.ts'

/** Beside a row: why its session is still there, or that this is not known. */
export function SignOutError({ outcome: { verdict, cause, effect } }: { outcome: RowOutcome }) {
  const { t } = useI18n()
  const { text } = useRetryAfter(cause)
  switch (verdict) {
    case 'identity-refused':
      return <ErrorNotice title={t('failed.identity')} />
    case 'still-listed':
      return <ErrorNotice title={t('failed.stillSignedIn')} />
    case 'contradicted':
      return <ErrorNotice title={t('failed.one')}>{t('failed.contradiction')}</ErrorNotice>
    case 'unconfirmed':
      return (
        <ErrorNotice title={t('failed.unconfirmed')}>
          {effect === 'done' ? t('failed.accepted') : text}
        </ErrorNotice>
      )
    default:
      // What is unknown may still be done: only what the list shows now is said.
      return (
        <ErrorNotice title={t(effect === 'unknown' ? 'failed.stillSignedIn' : 'failed.one')}>
          {text}
        </ErrorNotice>
      )
  }
}
