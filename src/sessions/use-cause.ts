import { useEffect, useState } from 'react'
import type { ApiError } from '../api/errors.ts'
import { type I18n, useI18n } from '../i18n/I18nProvider.tsx'
import { waitOf } from './queries.ts'

type Cause = {
  /** Why it failed, in words. */
  text: string
  /** The cloud asked for patience, and it is too early to try again. */
  tooEarly: boolean
}

/** What to say of a failure, and whether it may be tried again yet. */
export function useCause(error: ApiError | undefined): Cause {
  const { t } = useI18n()
  const wait = error?.kind === 'throttled' ? waitOf(error) : 0
  const [waitedFor, setWaitedFor] = useState<ApiError>()
  useEffect(() => {
    if (wait === 0) return
    const timer = setTimeout(() => setWaitedFor(error), wait)
    return () => clearTimeout(timer)
  }, [error, wait])
  return { text: error ? causeText(t, error) : '', tooEarly: wait > 0 && waitedFor !== error }
}

/** Why it failed, in words. Of what the server says, only a code is ever shown. */
export function causeText(t: I18n['t'], error: ApiError): string {
  if (error.kind === 'throttled') return t('cause.throttledFor', { count: Math.ceil(waitOf(error) / 1000) })
  if (error.kind === 'refused' && error.code) return t('cause.refusedWith', { code: error.code })
  return t(`cause.${error.kind}`)
}
