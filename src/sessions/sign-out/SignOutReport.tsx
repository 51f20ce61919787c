import { useI18n } from '../../i18n/I18nProvider.tsx'
import { Notice } from '../../ui/feedback/Notice.tsx'
import { BulkProgress } from './bulk/BulkSignOutPanel.tsx'
import { describeResult } from './describe-result.ts'
import { getTotalResult, isBusy, isEverywhereUnconfirmed } from './rules/selectors.ts'
import { useBulkSignOut, useSignOutState } from './use-sign-out.ts'

/** What was asked for on this page and how it stands, for when the page itself cannot be shown. */
export function SignOutReport() {
  const { t } = useI18n()
  const state = useSignOutState((all) => all)
  const bulk = useBulkSignOut()
  const total = getTotalResult(state)
  const phase = bulk?.operation.phase
  const isAtWork = phase === 'sending' || phase === 'checking'
  const isOtherPending = isBusy(state) && !isAtWork
  return (
    <div role="status">
      {state.requests.size === 0 && <Notice>{t('crash.nothing')}</Notice>}
      {total.asked > 0 && <Notice>{describeResult(t, total)}</Notice>}
      {isEverywhereUnconfirmed(state) && <Notice>{t('failed.unconfirmedEverywhere')}</Notice>}
      {isOtherPending && state.requests.size > 0 && <Notice>{t('row.signingOut')}</Notice>}
      {bulk && isAtWork && <BulkProgress {...bulk} />}
    </div>
  )
}
