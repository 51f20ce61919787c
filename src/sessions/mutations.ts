import { mutationOptions, type QueryClient, useMutationState, useQueryClient } from '@tanstack/react-query'
import type { ApiError } from '../api/errors.ts'
import type { SessionId } from '../api/session-id.ts'
import { type SessionsPort, useSessionsPort } from './port.ts'
import { readListAfresh } from './queries.ts'
import {
  type ExitOutcome,
  type Outcome,
  type SignOutTools,
  signOutEverywhere,
  signOutHere,
  signOutOne,
  verify,
} from './sign-out.ts'
import { type ManyOutcome, type Progress, signOutMany } from './sign-out-many.ts'

const toolsOf = (client: QueryClient, { api, confirmIdentity }: SessionsPort): SignOutTools => ({
  api,
  confirmIdentity,
  readList: () => readListAfresh(client, api),
  wait: (milliseconds, signal) =>
    new Promise((resolve) => {
      setTimeout(resolve, milliseconds)
      signal?.addEventListener('abort', () => resolve(), { once: true })
    }),
})

/** A DELETE goes out when a person asks for it: never again by itself, never later. */
const ONCE = { networkMode: 'always', retry: false } as const
/** Kept for as long as the page is: rows and the result line read what was done from here. */
const ON_RECORD = { ...ONCE, gcTime: Number.POSITIVE_INFINITY } as const

const SIGN_OUT_KEY = ['sessions', 'sign-out']
const EXIT_KEY = ['sessions', 'exit']

type OneRequest = { id: SessionId /** Send nothing; only look whether it is gone. */; checkOnly?: boolean }
type ManyRequest = {
  ids: readonly SessionId[]
  signal: AbortSignal
  onProgress: (progress: Progress) => void
}

/** Signs one other session out. */
export function useSignOutOne() {
  const client = useQueryClient()
  const port = useSessionsPort()
  return mutationOptions<Outcome, ApiError, OneRequest>({
    ...ON_RECORD,
    mutationKey: [...SIGN_OUT_KEY, 'one'],
    mutationFn: ({ id, checkOnly }) => {
      const tools = toolsOf(client, port)
      return checkOnly ? verify(id, tools) : signOutOne(id, tools)
    },
  })
}

/** Signs many sessions out, one by one. */
export function useSignOutMany() {
  const client = useQueryClient()
  const port = useSessionsPort()
  return mutationOptions<ManyOutcome, ApiError, ManyRequest>({
    ...ON_RECORD,
    mutationKey: [...SIGN_OUT_KEY, 'many'],
    mutationFn: ({ ids, ...job }) => signOutMany(ids, toolsOf(client, port), job),
  })
}

/** Signs this browser's session out, and with `all` every other one too. */
export function useExit() {
  const client = useQueryClient()
  const port = useSessionsPort()
  return mutationOptions<ExitOutcome, ApiError, SessionId | 'all'>({
    ...ONCE,
    mutationKey: EXIT_KEY,
    mutationFn: async (id) => {
      const tools = toolsOf(client, port)
      const outcome = id === 'all' ? await signOutEverywhere(tools) : await signOutHere(id, tools)
      if (outcome.kind === 'exit') port.signedOut(outcome.reason)
      return outcome
    },
  })
}

/** Whether a sign-out of this browser is at work: then it is the one to say why the session ended. */
export const isExiting = (client: QueryClient): boolean => client.isMutating({ mutationKey: EXIT_KEY }) > 0

/** A sign-out that was asked for on this page: at work while there is no outcome. */
export type SignOutRecord =
  | { kind: 'one'; ids: readonly [SessionId]; outcome: Outcome | undefined }
  | { kind: 'many'; ids: readonly SessionId[]; outcome: ManyOutcome | undefined }

/** Every sign-out that was asked for since the page was opened, oldest first. */
export const useSignOutRecords = (): readonly SignOutRecord[] =>
  useMutationState({
    filters: { mutationKey: SIGN_OUT_KEY },
    select: ({ state: { variables, data } }): SignOutRecord => {
      const request = variables as OneRequest | ManyRequest
      return 'id' in request
        ? { kind: 'one', ids: [request.id], outcome: data as Outcome | undefined }
        : { kind: 'many', ids: request.ids, outcome: data as ManyOutcome | undefined }
    },
  })
