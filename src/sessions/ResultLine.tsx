import { useI18n } from '../i18n/I18nProvider.tsx'
import { useSignOuts } from './queries.ts'
import './result-line.css'

/** What was done last. It stays: a message that vanishes is one that some never read. */
export function ResultLine() {
  const { t } = useI18n()
  const done = useSignOuts().findLast(({ outcome }) => outcome && 'remaining' in outcome)?.outcome
  const remaining = done && 'remaining' in done ? done.remaining : 0
  return (
    <div role="status" className="ad-result">
      {done && (
        <p>
          {t(done.kind === 'signed-out' ? 'result.signedOut' : 'result.alreadySignedOut')}{' '}
          {remaining > 0 ? t('result.remaining', { count: remaining }) : t('result.noneRemain')}
        </p>
      )}
    </div>
  )
}
