import type { UseQueryResult } from '@tanstack/react-query'
import { useState } from 'react'
import type { ApiError } from '../../api/errors.ts'
import type { SessionList } from '../../api/sessions.ts'
import { compareLists, type ListChanges } from '../changes/compare-lists.ts'
import { useSessionsContext } from '../sessions-context.ts'
import { getNewestResult, type Result } from '../sign-out/rules/selectors.ts'

export type Refresh = {
  isPending: boolean
  /** How often it came back, and how often it failed. */
  answered: number
  failed: number
  /** What the last one that came back has shown. */
  answer: { at: Date; changes: ListChanges /** Of what had been told before it. */; resultKey: string } | null
  press: () => void
}

/** The reading of the list that a person asks for: it always answers. */
export function useRefresh({
  data,
  refetch,
}: Pick<UseQueryResult<SessionList, ApiError>, 'data' | 'refetch'>): Refresh {
  const { signOut } = useSessionsContext()
  const [pending, setPending] = useState(0)
  const [{ answered, failed, answer }, setState] = useState<Pick<Refresh, 'answered' | 'failed' | 'answer'>>({
    answered: 0,
    failed: 0,
    answer: null,
  })
  async function refresh() {
    const resultKey = getResultKey(getNewestResult(signOut.get()))
    setPending((count) => count + 1)
    const read = await refetch()
    setPending((count) => count - 1)
    const { data: list, isError } = read
    if (isError || !list) return setState((state) => ({ ...state, failed: state.failed + 1 }))
    setState((state) => ({
      ...state,
      answered: state.answered + 1,
      answer: data
        ? { at: new Date(read.dataUpdatedAt), changes: compareLists(data, list), resultKey }
        : null,
    }))
  }
  return { isPending: pending > 0, answered, failed, answer, press: () => void refresh() }
}

/** Which result of a sign-out is the newest, and what it says. */
export const getResultKey = (newest: Result | undefined): string => JSON.stringify(newest ?? null)
