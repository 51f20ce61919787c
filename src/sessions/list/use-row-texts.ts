import { useMemo, useState } from 'react'
import type { Session } from '../../api/sessions.ts'
import type { TimeDetail } from '../../i18n/format.ts'
import { type I18n, useI18n } from '../../i18n/I18nProvider.tsx'
import { memoizeByObject } from '../../lib/memoize-by-object.ts'
import { getTimeDetail, getTimeNames, type TimePrecision } from '../shared/time-precision.ts'
import type { Row } from './stable-rows.ts'

export type RowTexts = { signedIn: string; lastUsed: string; buttonName: string; precision: TimePrecision }

/** The dates of each row in words, and a name for its button that no other has. */
export function useRowTexts(rows: readonly Row[], now: Date): readonly RowTexts[] {
  const { t, format } = useI18n()
  const today = useToday(now, format)
  // A list of thousands changes in a few sessions; writing a date takes longer than all else about a row.
  const write = useMemo(
    () => ({
      stamp: memoizeMinutes((time, detail) => format.stamp(time, today, detail)),
      name: memoizeMinutes(format.shortDateTime),
    }),
    [format, today],
  )
  return useMemo(() => {
    const sessions = rows.map(({ session }) => session)
    const names = getTimeNames(sessions, ({ lastAccessed }, precision) =>
      lastAccessed ? write.name(lastAccessed, precision) : t('row.unknown'),
    )
    const stamp = (time: Date | null, precision: TimePrecision = 'minutes') =>
      time ? write.stamp(time, precision) : ''
    return sessions.map(({ id, createdAt, lastAccessed }: Session): RowTexts => {
      const { precision = 'minutes', when = '', place } = names.get(id) ?? {}
      return {
        signedIn: stamp(createdAt),
        lastUsed: stamp(lastAccessed, precision),
        buttonName: place ? t('row.signOutNameTwin', { when, ...place }) : t('row.signOutName', { when }),
        precision,
      }
    })
  }, [rows, t, write])
}

/** Remembers what was written to the minute, which is enough for nearly every row. */
function memoizeMinutes(write: (time: Date, detail: TimeDetail) => string) {
  const toMinutes = memoizeByObject((time: Date) => write(time, {}))
  return (time: Date, precision: TimePrecision) =>
    precision === 'minutes' ? toMinutes(time) : write(time, getTimeDetail(precision))
}

/** The same moment for as long as it is the same day: the texts change with the day, not with each minute. */
function useToday(now: Date, format: I18n['format']): Date {
  const [kept, keep] = useState(now)
  if (kept === now || format.day(kept) === format.day(now)) return kept
  keep(now)
  return now
}
