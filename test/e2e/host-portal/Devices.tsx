import type { SignOutReason } from 'active-devices'
import { lazy, Suspense } from 'react'
import { options } from './options.ts'

type Props = { token: string | null; onLeft: (reason: SignOutReason) => void }

const ActiveDevices = lazy(async () => ({ default: (await import('active-devices')).ActiveDevices }))

/** The page as this portal embeds it. */
export const Devices = ({ token, onLeft }: Props) => (
  <Suspense>
    <ActiveDevices {...devicesProps(() => token, onLeft)} />
  </Suspense>
)

export const devicesProps = (token: () => string | null, onLeft: Props['onLeft']) => ({
  apiBaseUrl: options.api,
  getToken: () => giveToken(token()),
  onSignedOut(reason: SignOutReason) {
    if (options.onSignedOut === 'throws') throw new Error('The portal has a bug')
    onLeft(reason)
  },
  locale: options.locale,
  headingLevel: options.headingLevel,
  ...(options.view === 'compact' && { compact: true, heading: false, headingLevel: 2 as const }),
})

function giveToken(token: string | null): string | null | Promise<string | null> {
  if (options.getToken === 'throws') throw new Error('The portal has lost its keys')
  if (options.getToken === 'null') return null
  return options.getToken === 'async' ? new Promise((resolve) => setTimeout(resolve, 300, token)) : token
}
