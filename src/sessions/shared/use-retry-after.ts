import { useEffect, useState } from 'react'
import { type ApiError, getRetryDelay } from '../../api/errors.ts'
import { type I18n, useI18n } from '../../i18n/I18nProvider.tsx'

type Cause = {
  /** Why it failed, in words. */
  text: string
  /** The cloud asked for patience, and it is too early to try again. */
  isRateLimited: boolean
}

/** What to say of a failure, and whether it may be tried again yet. */
export function useRetryAfter(error: ApiError | undefined): Cause {
  const { t } = useI18n()
  const wait = error?.kind === 'rate-limited' ? getRetryDelay(error) : 0
  const [waitedFor, setWaitedFor] = useState<ApiError>()
  useEffect(() => {
    if (wait === 0) return
    const timer = setTimeout(() => setWaitedFor(error), wait)
    return () => clearTimeout(timer)
  }, [error, wait])
  return { text: error ? getErrorMessage(t, error) : '', isRateLimited: wait > 0 && waitedFor !== error }
}

/** Why it failed, in words. Of what the server says, only a code is ever shown. */
export function getErrorMessage(t: I18n['t'], error: ApiError): string {
  if (error.kind === 'rate-limited')
    return t('cause.rate-limitedFor', { count: Math.ceil(getRetryDelay(error) / 1000) })
  if (error.kind === 'rejected' && error.code) return t('cause.rejectedWith', { code: error.code })
  return t(`cause.${error.kind}`)
}
