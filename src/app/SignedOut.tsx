import { useEffect, useRef, useState } from 'react'
import { useI18n } from '../i18n/I18nProvider.tsx'
import { describeSignedOut } from '../sessions/sign-out/describe-signed-out.ts'
import type { SignOutSummary } from '../sessions/sign-out/rules/selectors.ts'
import { Heading } from '../ui/Heading.tsx'
import type { App } from './create-app.ts'

/** How long a host gets to put something else in our place. */
const HOST_TIMEOUT_MS = 5000

type Props = {
  app: App
  ending: Extract<ReturnType<App['getState']>, { kind: 'left' }>
  /** Starts the page afresh, and tells it of work that was cut off; returns a function that cancels that. */
  onTokenChanged: (interrupted?: SignOutSummary) => () => void
}

/**
 * The end of one sign-in. The host is expected to take over; when it fails to, or takes
 * its time, we say ourselves that the person is signed out.
 */
export function SignedOut({ app, ending, onTokenChanged }: Props) {
  const { t } = useI18n()
  const { reason, summary, wasBusy } = ending
  const [isHostSilent, setIsHostSilent] = useState(false)
  useEffect(() => {
    if (reason === 'token-changed') return onTokenChanged(wasBusy ? summary : undefined)
    const takeOver = () => setIsHostSilent(true)
    const timer = setTimeout(takeOver, HOST_TIMEOUT_MS)
    app.hostHandledSignOut().catch(takeOver)
    return () => clearTimeout(timer)
  }, [app, reason, summary, wasBusy, onTokenChanged])
  const heading = useRef<HTMLHeadingElement>(null)
  // What had the focus is gone; and a screen reader may not read a status that is new in the page.
  useEffect(() => {
    if (isHostSilent) heading.current?.focus()
  }, [isHostSilent])
  if (reason === 'token-changed' || !isHostSilent) return null
  const { title, text } = describeSignedOut(t, reason, summary)
  return (
    <div role="status" className="ad-page">
      <Heading level={1} ref={heading} tabIndex={-1}>
        {t('ended.title')}
      </Heading>
      <p>{`${title}. ${text}`.trim()}</p>
    </div>
  )
}
