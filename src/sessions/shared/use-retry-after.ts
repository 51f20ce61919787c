import { useEffect, useState } from 'react'
import type { ApiError } from '../../api/errors.ts'
import { type I18n, useI18n } from '../../i18n/I18nProvider.tsx'

/** When the cloud does not say how long to wait, or a browser may not read it. */
const DEFAULT_RETRY_AFTER_SECONDS = 15
/** Up to here seconds read better than minutes. */
const MAX_SECONDS_SHOWN = 90
const MINUTE_MS = 60_000

type RetryAfter = {
  /** Why it failed, in words. */
  text: string
  /** The cloud asked to wait, and it is too early to try again. */
  isRateLimited: boolean
}

/** What to say of a failure, and whether it may be tried again yet. Follows the wait as it passes. */
export function useRetryAfter(error: ApiError | undefined): RetryAfter {
  const { t } = useI18n()
  const [, setPassed] = useState(0)
  const remaining = error ? getRemainingWait(error) : 0
  const isRateLimited = remaining > 0
  useEffect(() => {
    if (!error || !isRateLimited) return
    let timer: ReturnType<typeof setTimeout>
    // Minutes are counted down; the last stretch stands as it is, so that a screen reader is not read numbers.
    const follow = () => {
      const left = getRemainingWait(error)
      const isInMinutes = left > MAX_SECONDS_SHOWN * 1000
      timer = setTimeout(
        () => {
          setPassed((count) => count + 1)
          if (isInMinutes) follow()
        },
        isInMinutes ? Math.min(MINUTE_MS, left - MAX_SECONDS_SHOWN * 1000 + 1) : left,
      )
    }
    follow()
    return () => clearTimeout(timer)
  }, [error, isRateLimited])
  return { text: error ? getErrorMessage(t, error) : '', isRateLimited }
}

/** Why it failed, in words. Of what the server says, only a code is ever shown. */
function getErrorMessage(t: I18n['t'], error: ApiError): string {
  if (error.kind === 'rate-limited') return getWaitMessage(t, getRemainingWait(error))
  if (error.kind === 'rejected' && error.code) return t('cause.rejectedWith', { code: error.code })
  return t(`cause.${error.kind}`)
}

function getWaitMessage(t: I18n['t'], remaining: number): string {
  if (remaining <= 0) return t('cause.rate-limitedOver')
  const seconds = Math.ceil(remaining / 1000)
  return seconds <= MAX_SECONDS_SHOWN
    ? t('cause.rate-limitedFor', { count: seconds })
    : t('cause.rate-limitedForMinutes', { count: Math.ceil(remaining / MINUTE_MS) })
}

/** Milliseconds until the request may be made again, counted from its answer. */
function getRemainingWait({ kind, retryAfter = DEFAULT_RETRY_AFTER_SECONDS, receivedAt }: ApiError): number {
  if (kind !== 'rate-limited') return 0
  return Math.max(0, receivedAt + retryAfter * 1000 - performance.now())
}
