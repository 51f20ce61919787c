import { useMemo } from 'react'
import type { Session } from '../../api/sessions.ts'
import type { PageState } from '../page-state.ts'
import { useSessionsContext } from '../sessions-context.ts'
import { getSessionLine } from '../time-line/session-line.ts'
import { createTimeScale } from '../time-line/time-scale.ts'

/** Where a row's times are on the axis, and whether it counts as unused. */
export function useRowTimes({ now, unusedBefore }: PageState) {
  const { unusedAfterDays } = useSessionsContext()
  return useMemo(() => {
    const scale = createTimeScale(unusedAfterDays)
    return (session: Session) => {
      const line = getSessionLine(session, scale, now)
      return {
        hasLine: line !== null,
        lineFrom: line?.signedIn ?? null,
        lineTo: line?.lastUsed ?? null,
        isUnused: session.lastAccessed !== null && session.lastAccessed <= unusedBefore,
      }
    }
  }, [now, unusedBefore, unusedAfterDays])
}
