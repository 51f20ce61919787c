import {
  CancelledError,
  mutationOptions,
  type QueryClient,
  queryOptions,
  useMutationState,
  useQueryClient,
} from '@tanstack/react-query'
import { type ApiError, asApiError } from '../api/errors.ts'
import type { SessionId } from '../api/session-id.ts'
import type { Session, SessionList } from '../api/sessions.ts'
import { type SessionsPort, useSessionsPort } from './port.ts'
import {
  type ExitOutcome,
  type Outcome,
  type SignOutTools,
  signOutEverywhere,
  signOutHere,
  signOutOne,
  verify,
} from './sign-out.ts'

const MINUTE = 60_000

/** Worth one more try: the next answer may well be another. */
const PASSING: ReadonlySet<ApiError['kind']> = new Set(['network', 'timeout', 'server'])

/** The account's sessions, read again once a minute while the page is visible. */
const sessionsQuery = ({ api }: Pick<SessionsPort, 'api'>) =>
  queryOptions<SessionList, ApiError>({
    queryKey: ['sessions'],
    queryFn: ({ signal }) => api.list(signal),
    // `online` would hold requests back on the browser's word, and let them go by themselves later.
    networkMode: 'always',
    retry: (failures, { kind }) => failures < 1 && PASSING.has(kind),
    retryDelay: 1000,
    // Both are off by default under `networkMode: 'always'`, or only for a stale list.
    refetchOnReconnect: 'always',
    refetchOnWindowFocus: 'always',
    refetchInterval: ({ state: { error } }) => (error?.kind === 'throttled' ? waitOf(error) : MINUTE),
    structuralSharing: keepUnchanged,
  })

/** Milliseconds until a throttled request may be made again. */
const waitOf = ({ retryAfter = 15 }: ApiError): number => Math.min(retryAfter * 1000, MINUTE)

/** Rows that did not change stay the same objects, so that only rows that did are rendered. */
function keepUnchanged(old: unknown, fresh: unknown): SessionList {
  const next = fresh as SessionList
  const before = new Map((old as SessionList | undefined)?.sessions.map((session) => [session.id, session]))
  return { ...next, sessions: next.sessions.map((session) => sameAs(before.get(session.id), session)) }
}

const sameAs = (old: Session | undefined, fresh: Session): Session =>
  old?.current === fresh.current &&
  old.createdAt?.getTime() === fresh.createdAt?.getTime() &&
  old.lastAccessed?.getTime() === fresh.lastAccessed?.getTime()
    ? old
    : fresh

/**
 * A list asked for after this call. One that is already on its way may have left before
 * the last sign-out, and would bring the row back; it is dropped.
 */
async function readListAfresh(client: QueryClient, port: Pick<SessionsPort, 'api'>): Promise<SessionList> {
  const query = sessionsQuery(port)
  await client.cancelQueries(query)
  for (;;) {
    try {
      return await client.fetchQuery({ ...query, retry: false })
    } catch (thrown) {
      // A sign-out that came after ours dropped our list; the one it asked for serves us too.
      if (!(thrown instanceof CancelledError)) throw asApiError(thrown)
    }
  }
}

const toolsOf = (client: QueryClient, port: SessionsPort): SignOutTools => ({
  api: port.api,
  confirmIdentity: port.confirmIdentity,
  readList: () => readListAfresh(client, port),
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
})

/** A DELETE goes out when a person asks for it: never again by itself, never later. */
const ONCE = { networkMode: 'always', retry: false } as const

type SignOutRequest = {
  id: SessionId /** Send nothing; only look whether it is gone. */
  checkOnly?: boolean
}

/** Signs one other session out. Its record stays in the mutation cache: see `useSignOuts`. */
const signOutMutation = (client: QueryClient, port: SessionsPort) =>
  mutationOptions<Outcome, ApiError, SignOutRequest>({
    ...ONCE,
    mutationKey: ['sessions', 'sign-out'],
    gcTime: Number.POSITIVE_INFINITY,
    mutationFn: ({ id, checkOnly }) => {
      const tools = toolsOf(client, port)
      return checkOnly ? verify(id, tools) : signOutOne(id, tools)
    },
  })

const EXIT_KEY = ['sessions', 'exit']

/** Whether a sign-out of this browser is at work: then it is the one to say why the session ended. */
export const isExiting = (client: QueryClient): boolean => client.isMutating({ mutationKey: EXIT_KEY }) > 0

/** Signs this browser's session out, and with `id: 'all'` every other one too. */
const exitMutation = (client: QueryClient, port: SessionsPort) =>
  mutationOptions<ExitOutcome, ApiError, SessionId | 'all'>({
    ...ONCE,
    mutationKey: EXIT_KEY,
    mutationFn: async (id) => {
      const tools = toolsOf(client, port)
      const outcome = id === 'all' ? await signOutEverywhere(tools) : await signOutHere(id, tools)
      if (outcome.kind === 'exit') port.signedOut(outcome.reason)
      return outcome
    },
  })

/** How signing out one session stands: at work while there is no outcome. */
export type SignOutState = { id: SessionId; outcome: Outcome | undefined; submittedAt: number }

/** Every sign-out of this visit, oldest first. */
export const useSignOuts = (): SignOutState[] =>
  useMutationState({
    filters: { mutationKey: ['sessions', 'sign-out'] },
    select: ({ state }): SignOutState => ({
      id: (state.variables as SignOutRequest).id,
      outcome: state.data as Outcome | undefined,
      submittedAt: state.submittedAt,
    }),
  })

/** The options above, bound to where the page is. */
export function useSessionsData() {
  const client = useQueryClient()
  const port = useSessionsPort()
  return {
    sessions: sessionsQuery(port),
    signOut: signOutMutation(client, port),
    exit: exitMutation(client, port),
  }
}
