import type { TokenStore } from '../../auth/token-store.ts'

/**
 * A page that comes back from the back/forward cache, or from sleep, may have missed that
 * another tab signed out. It goes into the cache hidden, and is shown again only after it
 * has looked at what is stored, so that no row of a dead session is ever readable.
 */
export function guardBfcache(tokens: TokenStore, root: HTMLElement): void {
  addEventListener('pagehide', ({ persisted }) => {
    if (persisted) root.hidden = true
  })
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return
    tokens.refresh()
    // After the frame in which React has dealt with a change.
    requestAnimationFrame(() => {
      root.hidden = false
    })
  })
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) tokens.refresh()
  })
}
