import { useMemo, useRef } from 'react'
import type { Session } from '../../api/sessions.ts'
import { useI18n } from '../../i18n/I18nProvider.tsx'
import { Button } from '../../ui/controls/Button.tsx'
import { isUsedJustNow } from '../changes/changes-since-opening.ts'
import { getNewestSession } from '../changes/newest-session.ts'
import { type PageState, usePageState } from '../page-state.ts'
import { OtherSessionRow } from '../row/OtherSessionRow.tsx'
import { useActivityLabel } from '../row/use-activity-label.ts'
import { getRowSignOut } from '../sign-out/rules/selectors.ts'
import { useRowSignOuts } from '../sign-out/use-sign-out.ts'
import { ROWS_PER_STEP, useRowLimit } from './use-row-limit.ts'
import { useRowTexts } from './use-row-texts.ts'
import { useRowTimes } from './use-row-times.ts'
import { useStableRows } from './use-stable-rows.ts'

type Props = {
  sessions: readonly Session[]
  /** Id of the heading that names the list. */
  labelledBy: string
  /** No session is flagged as this browser, so any may be it. */
  mayBeCurrent?: boolean
}

/** Sessions that can be signed out one by one. */
export function SessionList({ sessions, labelledBy, mayBeCurrent = false }: Props) {
  const { t } = useI18n()
  const state = usePageState()
  const list = useRef<HTMLUListElement>(null)
  const signOuts = useRowSignOuts()
  const rows = useStableRows(sessions, signOuts)
  const { count, next, showMore } = useRowLimit(rows.length, list)
  const shown = useMemo(() => rows.slice(0, count), [rows, count])
  const texts = useRowTexts(shown, state.now)
  const times = useRowTimes(state)
  const used = useActivityLabel(state.now)
  const newest = getNewestSession(state.list)
  return (
    <>
      {/* biome-ignore lint/a11y/noRedundantRoles: without bullets Safari takes it for no list. */}
      <ul ref={list} role="list" className="ad-list" aria-labelledby={labelledBy}>
        {shown.map(({ session, gone }, index) => (
          <OtherSessionRow
            key={session.id}
            session={session}
            {...used(session)}
            {...(texts[index] ?? NO_TEXTS)}
            {...times(session)}
            signOut={getRowSignOut(signOuts, session.id)}
            gone={gone}
            isNewest={session.id === newest}
            newSince={newSince(session, state)}
            usedJustNow={state.changes !== null && isUsedJustNow(state.changes, session, state.now)}
            mayBeCurrent={mayBeCurrent}
          />
        ))}
      </ul>
      {next && (
        <div className="ad-card-foot">
          {/* Also on paper, where it says what is missing. */}
          <p className="ad-muted">{t('list.shown', { done: count, count: rows.length })}</p>
          <Button variant="quiet" onClick={showMore}>
            <span>
              {next === 'all'
                ? t('list.showAll', { count: rows.length })
                : t('list.showMore', { count: ROWS_PER_STEP })}
            </span>
          </Button>
        </div>
      )}
    </>
  )
}

const NO_TEXTS = { signedIn: '', lastUsed: '', buttonName: '', precision: 'minutes' } as const

function newSince({ id }: Session, { changes, lastVisit }: PageState): Date | 'opened' | undefined {
  if (changes?.arrived.has(id)) return 'opened'
  return lastVisit && !lastVisit.ids.has(id) ? lastVisit.at : undefined
}
