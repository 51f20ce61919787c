import { useState } from 'react'
import type { SessionId } from '../../api/session-id.ts'
import { isCompleteList } from '../../api/session-list.ts'
import type { Session, SessionList } from '../../api/sessions.ts'
import type { PageState } from '../page-state.ts'
import { type Row, toRows, updateRows } from './stable-rows.ts'

type Shown = {
  rows: readonly Row[]
  orderVersion: number
  list: SessionList
  askedHere: ReadonlyMap<SessionId, unknown>
}

/** The rows to show, in an order that changes only when the person asks for something. */
export function useStableRows(
  { list, orderVersion }: PageState,
  sessions: readonly Session[],
  askedHere: ReadonlyMap<SessionId, unknown>,
): readonly Row[] {
  const [shown, setShown] = useState<Shown>({ rows: toRows(sessions), orderVersion, list, askedHere })
  if (shown.list === list && shown.orderVersion === orderVersion && shown.askedHere === askedHere)
    return shown.rows
  const rows: readonly Row[] =
    shown.orderVersion === orderVersion
      ? updateRows(shown.rows, sessions, { askedHere, isComplete: isCompleteList(list) })
      : toRows(sessions)
  // State that is derived from the last one and from new input: set while rendering, as React has it.
  setShown({ rows, orderVersion, list, askedHere })
  return rows
}
