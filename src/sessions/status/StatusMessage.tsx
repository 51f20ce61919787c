import type { Session, SessionList } from '../../api/sessions.ts'
import { useI18n } from '../../i18n/I18nProvider.tsx'
import type { SessionChanges } from '../changes/session-changes.ts'
import { getSessionIds } from '../session-ids.ts'
import { usePageIds } from '../sessions-context.ts'
import { describeResult } from '../sign-out/describe-result.ts'
import { countOtherSessions } from '../sign-out/rules/evidence.ts'
import { getNewestResult, type Result } from '../sign-out/rules/selectors.ts'
import { useSignOutState } from '../sign-out/use-sign-out.ts'
import './status-message.css'

type Props = {
  list: SessionList | undefined
  changes: SessionChanges | null
}

/**
 * What was done last, and who has come since. It stays: a message that vanishes is one
 * that some never read. The page's one `status`; what it never says is silent.
 */
export function StatusMessage({ list, changes }: Props) {
  const ids = usePageIds()
  const result = getNewestResult(useSignOutState())
  const listed = getSessionIds(list?.sessions ?? [])
  const arrived = [...(changes?.arrived.values() ?? [])].filter(({ id }) => listed.has(id))
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

function Done(result: Result) {
  const { t } = useI18n()
  return <span key={JSON.stringify(result)}>{describeResult(t, result)} </span>
}

function Remaining({ count }: { count: number | null }) {
  const { t } = useI18n()
  if (count === null) return null
  return <span>{count > 0 ? t('result.remaining', { count }) : t('result.noneRemain')} </span>
}

function Arrived({ sessions }: { sessions: readonly Session[] }) {
  const { t, format } = useI18n()
  // Not spread into `Math.max`: more arguments than an engine takes are a RangeError.
  const last = sessions.reduce((latest, { createdAt }) => Math.max(latest, createdAt?.getTime() ?? 0), 0)
  const when = last > 0 ? format.dateTime(new Date(last)) : t('row.unknown')
  return <span>{t('result.newSignIns', { count: sessions.length, when })}</span>
}
