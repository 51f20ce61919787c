/**
 * What the standalone site does first: a file of its own, a hundred times smaller than the
 * rest, which the browser runs while that is still on its way.
 */
import { DEVICES } from '../app/addresses.ts'
import { createTokenStore } from '../auth/token-store.ts'
import { createFormat } from '../i18n/format.ts'
import { askEarly } from './early-list.ts'
import { isFramedWithoutLeave } from './framed.ts'
import { isMocked } from './mock-worker.ts'
import { showRememberedTheme } from './remembered.ts'

const { BASE_URL, VITE_API_BASE_URL } = import.meta.env

showRememberedTheme()

export const tokens = createTokenStore()

const isListWanted =
  location.pathname === BASE_URL.replace(/\/$/, DEVICES) && !isFramedWithoutLeave() && !isMocked()

/** In place of the browser's, with the answer that was asked for early; absent when none was. */
export const earlyFetch = isListWanted ? askEarly(VITE_API_BASE_URL, tokens) : undefined

// After the first frame, and before there is anything else to do.
if (earlyFetch) requestAnimationFrame(() => setTimeout(warmUp))

/** An engine's first formatters of a language take it longer than all rows do together. */
function warmUp(): void {
  const format = createFormat(Intl.DateTimeFormat().resolvedOptions().locale)
  const now = new Date()
  format.dateTime(now)
  format.shortDateTime(now)
  format.time(now)
  format.ago(now, now)
  format.number(1)
  format.zone()
}
