import type { ApiError } from '../../api/errors.ts'
import { useI18n } from '../../i18n/I18nProvider.tsx'
import { ErrorNotice } from '../../ui/feedback/Notice.tsx'
import { ShortTimestamp } from '../shared/ShortTimestamp.tsx'
import { useRetryAfter } from '../shared/use-retry-after.ts'

type Props = {
  error: ApiError
  /** When the list that is still shown was read. */
  readAt: Date
  now: Date
  /** Counts up when a person asked again in vain: then it is announced again. */
  count: number
}

/** The list stays, and is older than it should be. */
export function RefreshError({ error, readAt, now, count }: Props) {
  const { rich, format } = useI18n()
  const { text } = useRetryAfter(error)
  return (
    <ErrorNotice
      announceKey={count}
      title={rich('devices.stale', { time: <ShortTimestamp at={readAt} text={format.stamp(readAt, now)} /> })}
    >
      {text}
    </ErrorNotice>
  )
}
