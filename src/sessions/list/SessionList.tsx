import { useMemo, useRef } from 'react'
import type { Session } from '../../api/sessions.ts'
import { useI18n } from '../../i18n/I18nProvider.tsx'
import { Button } from '../../ui/controls/Button.tsx'
import { isUsedJustNow, type SessionChanges } from '../changes/session-changes.ts'
import type { LastVisit } from '../changes/use-last-visit.ts'
import { OtherSessionRow } from '../row/OtherSessionRow.tsx'
import { getTimePrecision, getTimePrecisions } from '../row/time-precision.ts'
import { useActivityLabel } from '../row/use-activity-label.ts'
import { getRowSignOut } from '../sign-out/rules/selectors.ts'
import { useRowSignOuts } from '../sign-out/use-sign-out.ts'
import { useParts } from './use-parts.ts'
import { useProgressiveList } from './use-progressive-list.ts'
import { useStableRows } from './use-stable-rows.ts'

export type SessionListProps = {
  sessions: readonly Session[]
  now: Date
  changes: SessionChanges | null
  lastVisit: LastVisit | null
  /** Id of the heading that names the list. */
  labelledBy: string
  /** No session is flagged as this browser, so any may be it. */
  mayBeCurrent?: boolean
}

/** Sessions that can be signed out one by one. */
export function SessionList({
  sessions,
  now,
  changes,
  lastVisit,
  labelledBy,
  mayBeCurrent = false,
}: SessionListProps) {
  const { t } = useI18n()
  const list = useRef<HTMLDivElement>(null)
  const signOuts = useRowSignOuts()
  const rows = useStableRows(sessions, signOuts, list)
  const { count, more, showAll } = useProgressiveList(rows.length, list)
  const shown = useMemo(() => rows.slice(0, count), [rows, count])
  const parts = useParts(shown)
  const precisions = useMemo(() => getTimePrecisions(shown.map(({ session }) => session)), [shown])
  const used = useActivityLabel(now)
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: one list to everybody, but a <ul> cannot hold parts. */}
      <div ref={list} role="list" className="ad-list" aria-labelledby={labelledBy}>
        {[...parts].map(([number, part]) => (
          <ul key={number} role="none">
            {part.map(({ session, gone }) => (
              <OtherSessionRow
                key={session.id}
                session={session}
                {...used(session)}
                precision={getTimePrecision(precisions, session.id)}
                signOut={getRowSignOut(signOuts, session.id)}
                gone={gone}
                newSince={newSince(session, changes, lastVisit)}
                usedJustNow={changes !== null && isUsedJustNow(changes, session, now)}
                mayBeCurrent={mayBeCurrent}
              />
            ))}
          </ul>
        ))}
      </div>
      {more && <Button onClick={showAll}>{t('list.showAll', { count: rows.length })}</Button>}
    </>
  )
}

function newSince(
  { id }: Session,
  changes: SessionChanges | null,
  lastVisit: LastVisit | null,
): Date | 'opened' | undefined {
  if (changes?.arrived.some((session) => session.id === id)) return 'opened'
  return lastVisit && !lastVisit.ids.has(id) ? lastVisit.at : undefined
}
