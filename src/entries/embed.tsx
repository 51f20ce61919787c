import '../ui/theme.css'
import { useMemo } from 'react'
import { ActiveDevicesApp } from '../app/ActiveDevicesApp.tsx'
import type { Host } from '../app/host.ts'
import { Root } from '../app/Root.tsx'
import { pickLocale } from '../i18n/locale.ts'
import { Skeleton } from '../ui/Skeleton.tsx'
import './embed.css'

export type { Host } from '../app/host.ts'
export type { SignedOutReason } from '../sessions/port.ts'

/** What a host gives the page, and how it may look. */
export type ActiveDevicesProps = Host & {
  /** Added to the root's own `active-devices`; `light` or `dark` fixes the theme. */
  className?: string
}

/**
 * The "active devices" page as a component. Needs no router, no provider and nothing of
 * its surroundings; every style is under `.active-devices`.
 *
 * @example
 * <ActiveDevices
 *   apiBaseUrl="https://network.ruuvi.com"
 *   getToken={() => auth.accessToken}
 *   onSignedOut={(reason) => auth.leave(reason)}
 * />
 */
export function ActiveDevices({ className, ...host }: ActiveDevicesProps) {
  const locale = useMemo(() => pickLocale([host.locale, documentLanguage()]), [host.locale])
  return (
    <Root locale={locale} className={`ad-embed ${className ?? ''}`.trimEnd()} waiting={<Waiting />}>
      <ActiveDevicesApp {...host} />
    </Root>
  )
}

const documentLanguage = () => globalThis.document?.documentElement.lang

const Waiting = () => (
  <div className="ad-page" aria-busy="true">
    <Skeleton />
  </div>
)
