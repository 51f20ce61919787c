import { type ReactNode, useMemo } from 'react'
import { countOtherSessions } from '../../api/session-list.ts'
import type { Session, SessionList } from '../../api/sessions.ts'
import { useI18n } from '../../i18n/I18nProvider.tsx'
import type { ChangesSinceOpening } from '../changes/changes-since-opening.ts'
import type { ListChanges } from '../changes/compare-lists.ts'
import type { LastVisit } from '../changes/use-last-visit.ts'
import { usePageIds } from '../sessions-context.ts'
import { describeResult } from '../sign-out/describe-result.ts'
import { getLatest, getNewestResult, getOperations, type Result } from '../sign-out/rules/selectors.ts'
import { useSignOutState } from '../sign-out/use-sign-out.ts'
import { IdleStatus } from './IdleStatus.tsx'
import { getResultKey, type Refresh } from './use-refresh.ts'
import './status-message.css'

type Props = {
  list: SessionList | undefined
  changes: ChangesSinceOpening | null
  lastVisit: LastVisit | null
  now: Date
  refresh: Refresh
  /** The way to what helps against a strange session. */
  children: ReactNode
}

/**
 * What was done last, and who has come since; at rest what is known before anything is done.
 * It stays: a message that vanishes is one that some never read. The page's one `status`.
 */
export function StatusMessage({ list, changes, lastVisit, now, refresh, children }: Props) {
  const ids = usePageIds()
  const operations = useSignOutState(getOperations)
  const latest = useSignOutState(getLatest)
  const newest = useMemo(() => getNewestResult({ operations, latest }), [operations, latest])
  // Told until the person asks for a new list, unless that list was what settled it.
  const result = refresh.answer?.resultKey === getResultKey(newest) ? undefined : newest
  const answer = result ? null : refresh.answer
  const arrived = useMemo(() => {
    const listed = new Set(list?.sessions.map(({ id }) => id))
    return [...(changes?.arrived.values() ?? [])].filter(({ id }) => listed.has(id))
  }, [list, changes])
  const isNews = result !== undefined || answer !== null || arrived.length > 0
  return (
    <div className="ad-status" data-tone={getTone({ result, arrived, isNews })}>
      <div id={ids.result} role="status" tabIndex={-1}>
        {isNews ? (
          <p key="news">
            {result && <Done {...result} />}
            {/* Only for as long as it is true: the list goes on. */}
            {result && list && result.remaining === countOtherSessions(list) && <Remaining {...result} />}
            {answer && (
              <Refreshed at={answer.at} now={now} changes={answer.changes} arrived={arrived.length} />
            )}
            {arrived.length > 0 && <Arrived sessions={arrived} />}
          </p>
        ) : (
          <IdleStatus key="rest" list={list} lastVisit={lastVisit} now={now} />
        )}
      </div>
      {children}
    </div>
  )
}

type News = { result: Result | undefined; arrived: readonly Session[]; isNews: boolean }

/** A new sign-in is what a person came to see; a partial failure is told in its own place, and is neutral here. */
function getTone({ result, arrived, isNews }: News): 'new' | 'done' | 'neutral' | undefined {
  if (arrived.length > 0) return 'new'
  if (!result) return isNews ? 'neutral' : undefined
  return result.signedOut + result.already === result.asked ? 'done' : 'neutral'
}

function Done(result: Result) {
  const { t } = useI18n()
  return <span key={JSON.stringify(result)}>{`${describeResult(t, result, { tellsFailures: false })} `}</span>
}

/** Not where exactly those remain that failed: their own place says how many are still signed in. */
function Remaining({ remaining, failed }: Result) {
  const { t } = useI18n()
  if (remaining === null || (failed > 0 && failed === remaining)) return null
  const text = remaining > 0 ? t('result.remaining', { count: remaining }) : t('result.noneRemain')
  return <span>{`${text} `}</span>
}

type RefreshedProps = { at: Date; now: Date; changes: ListChanges; arrived: number }

function Refreshed({ at, now, changes, arrived }: RefreshedProps) {
  const { t, format } = useI18n()
  const { ended, used, isUnchanged } = changes
  const sentences = [
    t('status.refreshed', { time: format.stamp(at, now) }),
    isUnchanged && arrived === 0 && t('status.unchanged'),
    used > 0 && t('status.used', { count: used }),
    ended > 0 && t('status.ended', { count: ended }),
  ]
  return <span>{`${sentences.filter(Boolean).join(' ')} `}</span>
}

function Arrived({ sessions }: { sessions: readonly Session[] }) {
  const { t, format } = useI18n()
  // Not spread into `Math.max`: more arguments than an engine takes are a RangeError.
  const last = sessions.reduce((latest, { createdAt }) => Math.max(latest, createdAt?.getTime() ?? 0), 0)
  const when = last > 0 ? format.dateTime(new Date(last)) : t('row.unknown')
  return <span>{t('result.newSignIns', { count: sessions.length, when })}</span>
}
