import { memo } from 'react'
import type { SessionId } from '../../api/session-id.ts'
import type { Session } from '../../api/sessions.ts'
import { isUsedJustNow } from '../changes/changes-since-opening.ts'
import { getNewestSession } from '../changes/newest-session.ts'
import type { PageState } from '../page-state.ts'
import { OtherSessionRow } from '../row/OtherSessionRow.tsx'
import { useActivityLabel } from '../row/use-activity-label.ts'
import { getRowSignOut, type RowSignOut } from '../sign-out/rules/selectors.ts'
import { splitIntoParts } from './split-into-parts.ts'
import type { Row } from './stable-rows.ts'
import type { RowTexts } from './use-row-texts.ts'
import { useRowTimes } from './use-row-times.ts'

type Props = {
  state: PageState
  rows: readonly Row[]
  /** Of each row, in the same order. */
  texts: readonly RowTexts[]
  signOuts: ReadonlyMap<SessionId, RowSignOut>
  /** Asks whether to sign a session out. */
  onAsk: (id: SessionId) => void
}

/**
 * The items of a list. A modal dialog makes the browser style every element around it: a long list
 * is in parts that it skips as a whole while they are off the screen.
 */
export const SessionRows = memo(function SessionRows({ state, rows, texts, signOuts, onAsk }: Props) {
  const times = useRowTimes(state)
  const used = useActivityLabel(state.now)
  const newest = getNewestSession(state.list)
  const items = rows.map(({ session, gone }, index) => (
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
      onAsk={onAsk}
    />
  ))
  const { first, parts } = splitIntoParts(items, ({ props }) => props.session.id)
  return (
    <>
      {first}
      {parts.map((part) => (
        <div key={part.key} role="none" className="ad-list-part">
          {part.rows}
        </div>
      ))}
    </>
  )
})

const NO_TEXTS = { signedIn: '', lastUsed: '', buttonName: '' } as const

function newSince({ id }: Session, { changes, lastVisit }: PageState): Date | 'opened' | undefined {
  if (changes?.arrived.has(id)) return 'opened'
  return lastVisit && !lastVisit.ids.has(id) ? lastVisit.at : undefined
}
