import { type QueryClient, useMutation, useMutationState, useQueryClient } from '@tanstack/react-query'
import type { ApiError } from '../../api/errors.ts'
import type { SessionId } from '../../api/session-id.ts'
import type { SessionList } from '../../api/sessions.ts'
import { type SessionsContextValue, type SignOutReason, useSessionsContext } from '../sessions-context.ts'
import { fetchFreshSessions, sessionsQuery } from '../sessions-query.ts'
import { type BulkOutcome, bulkSignOut, type Progress } from './rules/bulk-sign-out.ts'
import {
  confirmSignedOut,
  type Outcome,
  type Reply,
  type SelfSignOutOutcome,
  type SignOutTools,
  signOutEverywhere,
  signOutHere,
  signOutOne,
} from './rules/sign-out.ts'

const toolsOf = (client: QueryClient, { api, confirmIdentity }: SessionsContextValue): SignOutTools => ({
  api,
  confirmIdentity,
  readList: () => fetchFreshSessions(client, api),
  wait: (milliseconds, signal) =>
    new Promise((resolve) => {
      if (signal?.aborted) return resolve()
      setTimeout(resolve, milliseconds)
      signal?.addEventListener('abort', () => resolve(), { once: true })
    }),
})

/** A DELETE goes out when a person asks for it: never again by itself, never later. */
const ONCE = { networkMode: 'always', retry: false } as const
/** Kept for as long as the page is: rows and the result line read what was done from here. */
const ON_RECORD = { ...ONCE, gcTime: Number.POSITIVE_INFINITY } as const

const SIGN_OUT_KEY = ['sessions', 'sign-out']
const ONE_KEY = [...SIGN_OUT_KEY, 'one']
const MANY_KEY = [...SIGN_OUT_KEY, 'many']
const EXIT_KEY = ['sessions', 'exit']

type Finding<T> = {
  outcome: T
  /** By a clock that nobody sets. */
  finishedAt: number
  /** What the page showed at that moment: any other list was read later. */
  list: SessionList | undefined
}

async function find<T>(
  client: QueryClient,
  { api }: SessionsContextValue,
  work: Promise<T>,
): Promise<Finding<T>> {
  return {
    outcome: await work,
    finishedAt: performance.now(),
    list: client.getQueryData(sessionsQuery(api).queryKey),
  }
}

type OneRequest = {
  id: SessionId
  /** Send nothing; only look whether it is gone. */
  check?: { reply: Reply }
}

/** Signs one other session out; nothing happens while it is being signed out already. */
export function useSignOutSession(): (request: OneRequest) => void {
  const client = useQueryClient()
  const context = useSessionsContext()
  const { mutate } = useMutation<Finding<Outcome>, ApiError, OneRequest>({
    ...ON_RECORD,
    mutationKey: ONE_KEY,
    mutationFn: ({ id, check }) => {
      const tools = toolsOf(client, context)
      return find(client, context, check ? confirmSignedOut(id, tools, check) : signOutOne(id, tools))
    },
  })
  return (request) => {
    const isSame = ({ state }: { state: { variables: unknown } }) =>
      (state.variables as OneRequest).id === request.id
    if (client.isMutating({ mutationKey: ONE_KEY, predicate: isSame }) === 0) mutate(request)
  }
}

type ManyRequest = {
  ids: readonly SessionId[]
  signal: AbortSignal
  onProgress: (progress: Progress) => void
}

/** Signs many sessions out, one by one; one such job at a time. */
export function useStartBulkSignOut() {
  const client = useQueryClient()
  const context = useSessionsContext()
  const { mutate, isPending } = useMutation<Finding<BulkOutcome>, ApiError, ManyRequest>({
    ...ON_RECORD,
    mutationKey: MANY_KEY,
    mutationFn: ({ ids, ...job }) => find(client, context, bulkSignOut(ids, toolsOf(client, context), job)),
  })
  return {
    working: isPending,
    /** Whether it began: not while another is at work. */
    start(request: ManyRequest): boolean {
      const isFree = client.isMutating({ mutationKey: MANY_KEY }) === 0
      if (isFree) mutate(request)
      return isFree
    },
  }
}

/** Signs this browser's session out, and with `all` every other one too. */
export function useSignOutSelf() {
  const client = useQueryClient()
  const context = useSessionsContext()
  const { mutate, isPending, data } = useMutation<SelfSignOutOutcome, ApiError, SessionId | 'all'>({
    ...ONCE,
    mutationKey: EXIT_KEY,
    mutationFn: async (id) => {
      const tools = toolsOf(client, context)
      const outcome = id === 'all' ? await signOutEverywhere(tools) : await signOutHere(id, tools)
      if (outcome.kind === 'exit') context.endSession(outcome.reason)
      return outcome
    },
  })
  return {
    // A way out was found: the page is about to go, and until then there is nothing to press.
    working: isPending || data?.kind === 'exit',
    failure: data && data.kind !== 'exit' ? data : undefined,
    start(id: SessionId | 'all') {
      // The cache knows at once what a render knows a moment later: a second press is none.
      if (client.isMutating({ mutationKey: EXIT_KEY }) === 0) mutate(id)
    },
  }
}

/** What to say when the cloud no longer knows this session: a sign-out that is at work may have ended it. */
export function getExpiryReason(client: QueryClient): SignOutReason {
  const exit = client.getMutationCache().find({ mutationKey: EXIT_KEY, status: 'pending' })
  if (!exit) return 'expired'
  return exit.state.variables === 'all' ? 'all-unconfirmed' : 'current'
}

/** What is being done about a session right now: a check sends nothing. */
export type Working = false | 'signing-out' | 'checking'

/** A sign-out that was asked for on this page. */
export type SignOutRecord = {
  working: Working
  /** In milliseconds of this page's life. */
  finishedAt: number
  /** What the page showed at that moment: any other list was read later. */
  list: SessionList | undefined
} & (
  | { kind: 'one'; ids: readonly [SessionId]; outcome: Outcome | undefined }
  | { kind: 'many'; ids: readonly SessionId[]; outcome: BulkOutcome | undefined }
)

/**
 * Every sign-out that was asked for since the page was opened, in the order of asking, as it
 * was found to be at its end. What was learned since is in `useSettledRecords`.
 */
export const useSignOutRecords = (): readonly SignOutRecord[] =>
  useMutationState({
    filters: { mutationKey: SIGN_OUT_KEY },
    select: ({ state: { variables, data, status } }): SignOutRecord => {
      const request = variables as OneRequest | ManyRequest
      const finding = data as Finding<Outcome> | Finding<BulkOutcome> | undefined
      const how = {
        working: status === 'pending' && getWork(request),
        finishedAt: finding?.finishedAt ?? 0,
        list: finding?.list,
      }
      return 'id' in request
        ? { ...how, kind: 'one', ids: [request.id], outcome: finding?.outcome as Outcome | undefined }
        : { ...how, kind: 'many', ids: request.ids, outcome: finding?.outcome as BulkOutcome | undefined }
    },
  })

const getWork = (request: OneRequest | ManyRequest): Working =>
  'check' in request && request.check ? 'checking' : 'signing-out'
