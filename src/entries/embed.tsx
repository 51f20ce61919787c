import '../ui/theme.css'
import './embed.css'
import { ActiveDevicesApp } from '../app/ActiveDevicesApp.tsx'
import type { Host } from '../app/host.ts'

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
  return (
    <div className={`active-devices ad-embed ${className ?? ''}`.trimEnd()}>
      <ActiveDevicesApp {...host} />
    </div>
  )
}
