import { CancelledError, type QueryClient, queryOptions } from '@tanstack/react-query'
import { type ApiError, asApiError, getRetryDelay } from '../api/errors.ts'
import type { Session, SessionList, SessionsApi } from '../api/sessions.ts'

const MINUTE = 60_000

/** Worth one more try: the next answer may well be another. */
const PASSING: ReadonlySet<ApiError['kind']> = new Set(['network', 'timeout', 'server'])

/** The account's sessions, read again once a minute while the page is visible. */
export const sessionsQuery = (api: SessionsApi) =>
  queryOptions<SessionList, ApiError>({
    queryKey: ['sessions'],
    queryFn: ({ signal }) => api.list(signal),
    // A list that was asked for ahead of the page is as fresh as one that it would ask for.
    refetchOnMount: false,
    // `online` would hold requests back on the browser's word, and let them go by themselves later.
    networkMode: 'always',
    retry: (failures, { kind }) => kind === 'token-pending' || (failures < 1 && PASSING.has(kind)),
    retryDelay: (failures, { kind }) => (kind === 'token-pending' ? getPollDelay(failures) : 1000),
    refetchOnWindowFocus: 'always',
    // react-query hears of a lost connection only while it is mounted; see `useRefetchOnReconnect`.
    refetchOnReconnect: false,
    refetchInterval: ({ state }) => getRefetchInterval(state.error, api.failedReads()),
    structuralSharing: shareUnchangedSessions,
  })

/** A host that does not know its token yet is asked again: after 200 ms, and ever more rarely. */
const getPollDelay = (failures: number): number => Math.min(200 * 2 ** failures, 5000)

/** Once a minute; after the first "too many requests" in a row once as soon as the cloud allows it. */
export const getRefetchInterval = (error: ApiError | null, failedReads: number): number =>
  error?.kind === 'rate-limited' && failedReads <= 1 ? getRetryDelay(error) : MINUTE

/** Rows that did not change stay the same objects: a memoised row is then not rendered again. */
function shareUnchangedSessions(old: unknown, fresh: unknown): SessionList {
  const next = fresh as SessionList
  const before = new Map((old as SessionList | undefined)?.sessions.map((session) => [session.id, session]))
  return { ...next, sessions: next.sessions.map((session) => reuseIfEqual(before.get(session.id), session)) }
}

const reuseIfEqual = (old: Session | undefined, fresh: Session): Session =>
  old?.current === fresh.current &&
  old.createdAt?.getTime() === fresh.createdAt?.getTime() &&
  old.lastAccessed?.getTime() === fresh.lastAccessed?.getTime()
    ? old
    : fresh

/**
 * A list asked for after this call. One that is already on its way may have left before
 * the last sign-out, and would bring the row back; it is dropped.
 */
export async function fetchFreshSessions(client: QueryClient, api: SessionsApi): Promise<SessionList> {
  const query = sessionsQuery(api)
  // Not reverted: that would resolve whoever waits for it with the list from before.
  await client.cancelQueries(query, { silent: true, revert: false })
  // Stale whatever the clock says, or a clock that was set back would have the old list be fresh.
  await client.invalidateQueries({ ...query, refetchType: 'none' })
  for (;;) {
    try {
      return await client.fetchQuery({ ...query, retry: false })
    } catch (thrown) {
      // A sign-out that came after ours dropped our list; the one it asked for serves us too.
      if (!(thrown instanceof CancelledError)) throw asApiError(thrown)
    }
  }
}
