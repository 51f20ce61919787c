import type { Session, SessionList } from './sessions.ts'

/** Whether a session's absence from the list proves that it has ended. */
export const isCompleteList = ({ sessions, unreadable }: SessionList): boolean =>
  unreadable === 0 && sessions.some(({ current }) => current)

/** The session of this browser, where the list flags exactly one. */
export function getOnlyCurrent({ sessions }: SessionList): Session | undefined {
  const [current, ...more] = sessions.filter((session) => session.current)
  return more.length === 0 ? current : undefined
}

/** How many other sessions there are; `null` when the list does not tell for sure. */
export const countOtherSessions = (list: SessionList): number | null =>
  list.unreadable === 0 && getOnlyCurrent(list) ? list.sessions.length - 1 : null
