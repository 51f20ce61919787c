import { useEffect, useRef, useState } from 'react'
import type { SessionId } from '../../api/session-id.ts'
import { type SignOutRecord, useStartBulkSignOut } from './mutations.ts'
import type { BulkOutcome, Progress } from './rules/bulk-sign-out.ts'

export type BulkSignOut = {
  /** `null` while there is no job. */
  progress: Progress | null
  stopping: boolean
  /** Of the last job that has ended. */
  outcome: BulkOutcome | undefined
  start: (ids: readonly SessionId[]) => void
  stop: () => void
}

/**
 * One job at a time that signs many sessions out. Belongs to the whole page: nothing that
 * a list may say must take the progress and the Stop button away.
 */
export function useBulkSignOut(records: readonly SignOutRecord[]): BulkSignOut {
  const job = useStartBulkSignOut()
  const outcome = records.findLast((record) => record.kind === 'many')?.outcome
  const [progress, setProgress] = useState<Progress | null>(null)
  const [stopping, setStopping] = useState(false)
  const stopper = useRef<AbortController>(null)
  useBeforeUnloadWarning(job.working)
  // Nobody sees it any more, and nobody could stop it.
  useEffect(() => () => stopper.current?.abort(), [])
  return {
    progress: job.working ? progress : null,
    stopping,
    outcome,
    start(ids) {
      const controller = new AbortController()
      // A second press begins nothing, and must not take the Stop of the first one away.
      if (!job.start({ ids, signal: controller.signal, onProgress: setProgress })) return
      stopper.current = controller
      setStopping(false)
      setProgress({ done: 0, total: ids.length, waiting: false })
    },
    stop() {
      setStopping(true)
      stopper.current?.abort()
    },
  }
}

/** Closing the page would end the job half-way: the browser asks first. */
function useBeforeUnloadWarning(working: boolean): void {
  useEffect(() => {
    if (!working) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [working])
}
