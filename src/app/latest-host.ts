import type { Host } from './host.ts'

/** A host that stays the same object while its values are always the latest ones given. */
export type LatestHost = {
  host: Host
  update: (next: Host) => void
  /** Nobody tells any more whose the token is: from now on another token is another account's. */
  detach: () => void
}

/** A host may pass inline arrows then without anything being built again. */
export function createLatestHost(first: Host): LatestHost {
  let latest = first
  let isAttached = true
  const host: Host = {
    apiBaseUrl: first.apiBaseUrl,
    credentials: first.credentials,
    getToken: first.getToken && (() => latest.getToken?.()),
    get accountId() {
      return isAttached ? asText(latest.accountId) : undefined
    },
    get email() {
      return isAttached ? asText(latest.email) : undefined
    },
    onSignedOut: (reason, summary) => latest.onSignedOut(reason, summary),
    onBusyChange: (isBusy) => latest.onBusyChange?.(isBusy),
    async confirmIdentity() {
      const { confirmIdentity } = latest
      if (!confirmIdentity) return true
      // A task later our own dialog is closed, and does not take the focus from a modal of the host's.
      await new Promise((resolve) => setTimeout(resolve))
      return confirmIdentity()
    },
    fetch: (...request) => (latest.fetch ?? globalThis.fetch)(...request),
  }
  return {
    host,
    update(next) {
      latest = next
      isAttached = true
    },
    detach() {
      isAttached = false
    },
  }
}

/** A number is taken for a text: without types a host gives the id that it has. */
function asText(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' ? value : undefined
}
