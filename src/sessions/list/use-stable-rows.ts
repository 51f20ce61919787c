import { type RefObject, useState, useSyncExternalStore } from 'react'
import type { SessionId } from '../../api/session-id.ts'
import type { Session } from '../../api/sessions.ts'

/** A row as shown: `gone` when the server no longer lists it but removing it now would move others. */
export type Row = { session: Session; gone: boolean }

/**
 * The rows to show: the sessions as served, except that while a person aims at the list,
 * with the pointer or the focus, no row changes its place. New ones then come at the end,
 * and ones that ended elsewhere stay, marked. What was ended from here goes at once.
 *
 * @param endedHere ids that a sign-out of this page has ended.
 */
export function useStableRows(
  sessions: readonly Session[],
  endedHere: ReadonlyMap<SessionId, unknown>,
  list: RefObject<HTMLElement | null>,
): readonly Row[] {
  const aiming = useAiming(list)
  const [shown, setShown] = useState<readonly Row[]>([])
  const rows = aiming
    ? hold(shown, sessions, endedHere)
    : sessions.map((session) => ({ session, gone: false }))
  if (sameRows(rows, shown)) return shown
  // Remembered while rendering, not in an effect: the next rows are held against these.
  setShown(rows)
  return rows
}

function hold(
  shown: readonly Row[],
  sessions: readonly Session[],
  endedHere: ReadonlyMap<SessionId, unknown>,
): Row[] {
  const fresh = new Map(sessions.map((session) => [session.id, session]))
  const kept: Row[] = []
  for (const { session } of shown) {
    const now = fresh.get(session.id)
    if (now) kept.push({ session: now, gone: false })
    else if (!endedHere.has(session.id)) kept.push({ session, gone: true })
    fresh.delete(session.id)
  }
  return [...kept, ...[...fresh.values()].map((session) => ({ session, gone: false }))]
}

const sameRows = (a: readonly Row[], b: readonly Row[]): boolean =>
  a.length === b.length && a.every((row, i) => row.session === b[i]?.session && row.gone === b[i]?.gone)

function useAiming(list: RefObject<HTMLElement | null>): boolean {
  const [aim] = useState(() => createAim(list))
  return useSyncExternalStore(aim.subscribe, aim.isAiming)
}

/**
 * Whether a person aims at the list. Nothing is rendered because they begin to, for nothing
 * looks different yet: the next list asks. Only the end is told, to let go of what was held.
 */
function createAim(list: RefObject<HTMLElement | null>) {
  let pointing = false
  let focused = false
  return {
    isAiming: () => pointing || focused,
    subscribe(ended: () => void) {
      const listeners = new AbortController()
      const on = (type: string, listener: (event: FocusEvent) => void) =>
        list.current?.addEventListener(type, listener as EventListener, { signal: listeners.signal })
      on('pointerenter', () => {
        pointing = true
      })
      on('pointerleave', () => {
        pointing = false
        ended()
      })
      on('focusin', () => {
        focused = true
      })
      on('focusout', ({ relatedTarget }) => {
        // From one row to the next it stays in the list, and so does everything else.
        focused = list.current?.contains(relatedTarget as Node | null) === true
        if (!focused) ended()
      })
      return () => listeners.abort()
    },
  }
}
