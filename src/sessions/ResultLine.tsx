import { useI18n } from '../i18n/I18nProvider.tsx'
import type { Watch } from './changes.ts'
import { type SignOutRecord, useSignOutRecords } from './mutations.ts'
import './result-line.css'

/** Where focus goes after a job. One page, one result line. */
export const RESULT_ID = 'active-devices-result'

type Result = {
  signedOut: number
  asked: number
  failed: number
  stopped: boolean
  already: boolean
  remaining: number | null
}

/**
 * What was done last, and who has come since. It stays: a message that vanishes is one
 * that some never read. The page's one `status`; what it never says is silent.
 */
export function ResultLine({ watch }: { watch: Watch | null }) {
  const { t, format } = useI18n()
  const result = newestResult(useSignOutRecords())
  const arrived = watch?.arrived.at(-1)
  return (
    <div id={RESULT_ID} role="status" tabIndex={-1} className="ad-result">
      {result && <ResultText {...result} />}
      {arrived && (
        <p>
          {arrived.createdAt
            ? t('result.newSignIn', { when: format.dateTime(arrived.createdAt) })
            : t('result.newSignInUnknown')}
        </p>
      )}
    </div>
  )
}

function ResultText({ signedOut, asked, failed, stopped, already, remaining }: Result) {
  const { t } = useI18n()
  const what = already
    ? t('result.alreadySignedOut')
    : asked === 1 && signedOut === 1
      ? t('result.signedOut')
      : signedOut === asked
        ? t('result.signedOutMany', { count: signedOut })
        : t('result.signedOutSome', { done: signedOut, count: asked })
  return (
    <p>
      {what} {failed > 0 && `${t('result.failed', { count: failed })} `}
      {stopped && `${t('result.stopped')} `}
      {remaining === null
        ? null
        : remaining > 0
          ? t('result.remaining', { count: remaining })
          : t('result.noneRemain')}
    </p>
  )
}

/** Of the sign-out that ended last, which need not be the one that was asked for last. */
function newestResult(records: readonly SignOutRecord[]): Result | undefined {
  const ended = records.filter((record) => resultOf(record) !== undefined)
  const newest = ended.toSorted((a, b) => a.finishedAt - b.finishedAt).at(-1)
  return newest && resultOf(newest)
}

/** What there is to report; nothing of a sign-out of one session that failed, which its row tells. */
function resultOf({ kind, ids, outcome }: SignOutRecord): Result | undefined {
  if (!outcome || !('remaining' in outcome)) return undefined
  const { remaining } = outcome
  if (kind === 'one' || outcome.kind !== 'finished') {
    const already = outcome.kind === 'already-signed-out'
    return { signedOut: 1, asked: 1, failed: 0, stopped: false, already, remaining }
  }
  const { signedOut, failed, left } = outcome
  const stopped = left.length > 0
  return { signedOut, asked: ids.length, failed: failed.length, stopped, already: false, remaining }
}
