import { useMemo, useRef, useState } from 'react'
import type { SessionId } from '../../api/session-id.ts'
import type { Session } from '../../api/sessions.ts'
import { useI18n } from '../../i18n/I18nProvider.tsx'
import { Button } from '../../ui/controls/Button.tsx'
import type { PageState } from '../page-state.ts'
import { ConfirmSessionDialog } from '../row/ConfirmSessionDialog.tsx'
import { useRowSignOuts } from '../sign-out/use-sign-out.ts'
import { SessionRows } from './SessionRows.tsx'
import { ROWS_PER_STEP, useRowLimit } from './use-row-limit.ts'
import { useRowTexts } from './use-row-texts.ts'
import { useStableRows } from './use-stable-rows.ts'

type Props = {
  state: PageState
  sessions: readonly Session[]
  /** Id of the heading that names the list. */
  labelledBy: string
  /** No session is flagged as this browser, so any may be it. */
  mayBeCurrent?: boolean
}

/** Sessions that can be signed out one by one. */
export function SessionList({ state, sessions, labelledBy, mayBeCurrent = false }: Props) {
  const { t } = useI18n()
  const list = useRef<HTMLUListElement>(null)
  const signOuts = useRowSignOuts()
  const rows = useStableRows(state, sessions, signOuts)
  const { count, next, showMore } = useRowLimit(rows.length, list)
  const shown = useMemo(() => rows.slice(0, count), [rows, count])
  const texts = useRowTexts(shown, state.now)
  // Not kept in the row, which begins anew when it moves into another part of a long list.
  const [askedId, ask] = useState<SessionId | null>(null)
  const asked = askedId === null ? -1 : shown.findIndex(({ session }) => session.id === askedId)
  const askedRow = shown[asked]
  // Its session may be listed again: the question was about the row that went.
  if (askedId !== null && !askedRow) ask(null)
  return (
    <>
      {/* biome-ignore lint/a11y/noRedundantRoles: without bullets Safari takes it for no list. */}
      <ul ref={list} role="list" className="ad-list" aria-labelledby={labelledBy}>
        <SessionRows state={state} rows={shown} texts={texts} signOuts={signOuts} onAsk={ask} />
      </ul>
      {askedRow && (
        <ConfirmSessionDialog
          now={state.now}
          session={askedRow.session}
          precision={texts[asked]?.precision}
          mayBeCurrent={mayBeCurrent}
          onClose={() => ask(null)}
        />
      )}
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
