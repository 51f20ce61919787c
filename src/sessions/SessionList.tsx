import { useMemo, useRef } from 'react'
import type { Session } from '../api/sessions.ts'
import { useI18n } from '../i18n/I18nProvider.tsx'
import { Button } from '../ui/Button.tsx'
import { isUsedJustNow, type Watch } from './changes.ts'
import type { SignOutRecord } from './mutations.ts'
import { OtherSessionRow } from './OtherSessionRow.tsx'
import { signOutStates } from './sign-out-states.ts'
import { findTwins, twinOf } from './twins.ts'
import { useHeldRows } from './use-held-rows.ts'
import type { LastVisit } from './use-last-visit.ts'
import { useParts } from './use-parts.ts'
import { useRowCount } from './use-row-count.ts'
import { useUsed } from './use-used.ts'

export type SessionListProps = {
  sessions: readonly Session[]
  records: readonly SignOutRecord[]
  now: Date
  watch: Watch | null
  lastVisit: LastVisit | null
  /** Id of the heading that names the list. */
  labelledBy: string
  /** No session is flagged as this browser, so any may be it. */
  maybeThis?: boolean
}

/** Sessions that can be signed out one by one. */
export function SessionList({
  sessions,
  records,
  now,
  watch,
  lastVisit,
  labelledBy,
  maybeThis = false,
}: SessionListProps) {
  const { t } = useI18n()
  const list = useRef<HTMLDivElement>(null)
  const { working, askedFor, outcomes } = useMemo(() => signOutStates(records), [records])
  const rows = useHeldRows(sessions, askedFor, list)
  const { count, more, showAll } = useRowCount(rows.length, list)
  const shown = useMemo(() => rows.slice(0, count), [rows, count])
  const parts = useParts(shown)
  const twins = useMemo(() => findTwins(shown.map(({ session }) => session)), [shown])
  const used = useUsed(now)
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
                twin={twinOf(twins, session.id)}
                working={working.get(session.id) ?? false}
                gone={gone}
                outcome={outcomes.get(session.id)}
                newSince={newSince(session, watch, lastVisit)}
                usedJustNow={watch !== null && isUsedJustNow(watch, session, now)}
                maybeThis={maybeThis}
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
  watch: Watch | null,
  lastVisit: LastVisit | null,
): Date | 'opened' | undefined {
  if (watch?.arrived.some((session) => session.id === id)) return 'opened'
  return lastVisit && !lastVisit.ids.has(id) ? lastVisit.at : undefined
}
