/**
 * What the standalone site does first: a file of its own, a hundred times smaller than the
 * rest, which the browser runs while that is still on its way.
 */

import { createTokenStore } from '../../auth/token-store.ts'
import { createFormat } from '../../i18n/format.ts'
import { DEVICES_PATH } from '../paths.ts'
import { isFramedWithoutPermission } from './frame-guard.ts'
import { isMocked } from './mock-worker-guard.ts'
import { prefetchSessions } from './prefetch-sessions.ts'
import { applyStationTheme } from './station-preferences.ts'

const { BASE_URL, VITE_API_BASE_URL } = import.meta.env

applyStationTheme()

export const tokens = createTokenStore()

const isListWanted =
  location.pathname === BASE_URL.replace(/\/$/, DEVICES_PATH) && !isFramedWithoutPermission() && !isMocked()

/** In place of the browser's, with the answer that was asked for early; absent when none was. */
export const earlyFetch = isListWanted ? prefetchSessions(VITE_API_BASE_URL, tokens) : undefined

// After the first frame, and before there is anything else to do.
if (earlyFetch) requestAnimationFrame(() => setTimeout(warmUp))

/** An engine's first formatters of a language take it longer than all rows do together. */
function warmUp(): void {
  const format = createFormat(Intl.DateTimeFormat().resolvedOptions().locale)
  const now = new Date()
  format.dateTime(now)
  format.shortDateTime(now)
  format.stamp(now, now)
  format.relative(now, now)
  format.number(1)
  format.zone()
}
