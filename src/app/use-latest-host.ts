import { useLayoutEffect, useRef, useState } from 'react'
import type { Host } from './host.ts'

/**
 * A host that stays the same object while its callbacks are always the latest ones given,
 * so that a host may pass inline arrows without anything being built again.
 */
export function useLatestHost(host: Host): Host {
  const latest = useRef(host)
  useLayoutEffect(() => {
    latest.current = host
  })
  const [stable] = useState<Host>(() => ({
    apiBaseUrl: host.apiBaseUrl,
    getToken: () => latest.current.getToken(),
    onSignedOut: (...why) => latest.current.onSignedOut(...why),
    confirmIdentity: async () => {
      const { confirmIdentity } = latest.current
      if (!confirmIdentity) return true
      // A task later our own dialog is closed, and does not take the focus from a modal of the host's.
      await new Promise((resolve) => setTimeout(resolve))
      return confirmIdentity()
    },
    fetch: (...request) => (latest.current.fetch ?? globalThis.fetch)(...request),
  }))
  return stable
}
