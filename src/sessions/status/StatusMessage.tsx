import type { Session, SessionList } from '../../api/sessions.ts'
import { useI18n } from '../../i18n/I18nProvider.tsx'
import type { SessionChanges } from '../changes/session-changes.ts'
import { getSessionIds } from '../session-ids.ts'
import { usePageIds } from '../sessions-context.ts'
import type { SignOutRecord } from '../sign-out/mutations.ts'
import { countOtherSessions } from '../sign-out/rules/sign-out.ts'
import './status-message.css'

type Result = {
  asked: number
  signedOut: number
  already: number
  failed: number
  stopped: boolean
  remaining: number | null
}

type Props = {
  list: SessionList | undefined
  records: readonly SignOutRecord[]
  changes: SessionChanges | null
}

/**
 * What was done last, and who has come since. It stays: a message that vanishes is one
 * that some never read. The page's one `status`; what it never says is silent.
 */
export function StatusMessage({ list, records, changes }: Props) {
  const ids = usePageIds()
  const result = getNewestResult(records)
  const listed = getSessionIds(list?.sessions ?? [])
  const arrived = changes?.arrived.filter(({ id }) => listed.has(id)) ?? []
  return (
    <div id={ids.result} role="status" tabIndex={-1} className="ad-result">
      {(result || arrived.length > 0) && (
        <p>
          {result && <Done {...result} />}
          {/* Only for as long as it is true: the list goes on. */}
          {result && list && result.remaining === countOtherSessions(list) && (
            <Remaining count={result.remaining} />
          )}
          {arrived.length > 0 && <Arrived sessions={arrived} />}
        </p>
      )}
    </div>
  )
}

function Done({ asked, signedOut, already, failed, stopped }: Result) {
  const { t } = useI18n()
  const sentences =
    asked === 1 && signedOut + already === 1
      ? [t(already ? 'result.alreadySignedOut' : 'result.signedOut')]
      : [
          signedOut === asked
            ? t('result.signedOutMany', { count: signedOut })
            : t('result.signedOutSome', { done: signedOut, count: asked }),
          already > 0 && t('result.alreadyMany', { count: already }),
          failed > 0 && t('result.failed', { count: failed }),
          stopped && t('result.stopped'),
        ]
  return <span>{sentences.filter(Boolean).join(' ')} </span>
}

function Remaining({ count }: { count: number | null }) {
  const { t } = useI18n()
  if (count === null) return null
  return <span>{count > 0 ? t('result.remaining', { count }) : t('result.noneRemain')} </span>
}

function Arrived({ sessions }: { sessions: readonly Session[] }) {
  const { t, format } = useI18n()
  const times = sessions.map(({ createdAt }) => createdAt?.getTime() ?? 0)
  const last = Math.max(...times)
  const when = last > 0 ? format.dateTime(new Date(last)) : t('row.unknown')
  return <span>{t('result.newSignIns', { count: sessions.length, when })}</span>
}

/** Of the sign-out that ended last, which need not be the one that was asked for last. */
function getNewestResult(records: readonly SignOutRecord[]): Result | undefined {
  const ended = records.filter(({ outcome }) => outcome !== undefined)
  const newest = ended.toSorted((a, b) => a.finishedAt - b.finishedAt).at(-1)
  return newest && resultOf(newest)
}

/** What there is to report; nothing where it is told elsewhere, beside the row or by the job. */
function resultOf({ ids, outcome }: SignOutRecord): Result | undefined {
  if (!outcome || !('remaining' in outcome)) return undefined
  const { kind, remaining } = outcome
  if (kind !== 'finished') {
    const already = kind === 'already-signed-out' ? 1 : 0
    return { asked: 1, signedOut: 1 - already, already, failed: 0, stopped: false, remaining }
  }
  const { signedOut, already, failed, left } = outcome
  return { asked: ids.length, signedOut, already, failed: failed.length, stopped: left.length > 0, remaining }
}
