import { useI18n } from '../../i18n/I18nProvider.tsx'
import { Notice } from '../../ui/feedback/Notice.tsx'
import { BulkProgress } from './BulkSignOutPanel.tsx'
import { describeResult } from './describe-result.ts'
import { countResult, isBusy } from './rules/selectors.ts'
import { useBulkSignOut, useSignOutState } from './use-sign-out.ts'

/** What was asked for on this page and how it stands, for when the page itself cannot be shown. */
export function SignOutReport() {
  const { t } = useI18n()
  const state = useSignOutState()
  const bulk = useBulkSignOut()
  const results = state.operations.filter(({ phase }) => phase === 'settled').map(countResult)
  const isOtherPending = isBusy(state) && (!bulk || bulk.result !== undefined)
  return (
    <div role="status">
      {state.operations.length === 0 && <Notice>{t('crash.nothing')}</Notice>}
      {results.length > 0 && (
        <Notice>
          {results.map((result, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the record only grows.
            <span key={index}>{describeResult(t, result)} </span>
          ))}
        </Notice>
      )}
      {isOtherPending && <Notice>{t('row.signingOut')}</Notice>}
      {bulk?.operation.phase === 'sending' && <BulkProgress operation={bulk.operation} />}
    </div>
  )
}
