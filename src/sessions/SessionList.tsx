import { useRef, useState } from 'react'
import type { SessionId } from '../api/session-id.ts'
import type { Session } from '../api/sessions.ts'
import { useI18n } from '../i18n/I18nProvider.tsx'
import { Button } from '../ui/Button.tsx'
import { type SignOutState, useSignOuts } from './queries.ts'
import { SessionRow } from './SessionRow.tsx'
import { SignOutFailure } from './SignOutFailure.tsx'
import { SignOutSession } from './SignOutSession.tsx'
import { findTwins, twinOf } from './twins.ts'
import { useHeldRows } from './use-held-rows.ts'

/** More rows than this are shown on demand. */
const FIRST_ROWS = 20

type Props = {
  sessions: readonly Session[]
  now: Date
  /** Id of the heading that names the list. */
  labelledBy: string
  /** No session is flagged as this browser, so any may be it. */
  maybeThis?: boolean
}

/** Sessions that can be signed out one by one. */
export function SessionList({ sessions, now, labelledBy, maybeThis = false }: Props) {
  const { t } = useI18n()
  const list = useRef<HTMLUListElement>(null)
  const signOuts = latestById(useSignOuts())
  const rows = useHeldRows(sessions, endedIds(signOuts), list)
  const [all, setAll] = useState(false)
  const shown = all ? rows : rows.slice(0, FIRST_ROWS)
  const twins = findTwins(shown.map(({ session }) => session))
  return (
    <>
      <ul ref={list} className="ad-list" aria-labelledby={labelledBy}>
        {shown.map(({ session, gone }) => {
          const signOut = signOuts.get(session.id)
          const working = signOut !== undefined && !signOut.outcome
          return (
            <SessionRow
              key={session.id}
              session={session}
              now={now}
              twin={twinOf(twins, session.id)}
              leaving={working || gone}
              title={gone && !working ? t('row.gone') : undefined}
              action={
                <SignOutSession
                  session={session}
                  twin={twinOf(twins, session.id)}
                  working={working}
                  maybeThis={maybeThis}
                />
              }
              failure={signOut?.outcome && <SignOutFailure id={session.id} outcome={signOut.outcome} />}
            />
          )
        })}
      </ul>
      {rows.length > shown.length && (
        <Button onClick={() => setAll(true)}>{t('list.showAll', { count: rows.length })}</Button>
      )}
    </>
  )
}

const latestById = (signOuts: readonly SignOutState[]): ReadonlyMap<SessionId, SignOutState> =>
  new Map(signOuts.map((signOut) => [signOut.id, signOut]))

function endedIds(signOuts: ReadonlyMap<SessionId, SignOutState>): ReadonlySet<SessionId> {
  const ended = new Set<SessionId>()
  for (const { id, outcome } of signOuts.values()) {
    if (outcome?.kind === 'signed-out' || outcome?.kind === 'already-signed-out') ended.add(id)
  }
  return ended
}
