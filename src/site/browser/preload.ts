/**
 * What the standalone site does first: a file of its own, a hundred times smaller than the
 * rest, which the browser runs while that is still on its way.
 */

import { createTokenStore } from '../../auth/token-store.ts'
import { DEVICES_PATH } from '../paths.ts'
import { isFramedWithoutPermission } from './frame-guard.ts'
import { isMocked } from './mock-worker-guard.ts'
import { prefetchSessions } from './prefetch-sessions.ts'
import { applyStationTheme } from './ruuvi-station-preferences.ts'

const { BASE_URL, VITE_API_BASE_URL } = import.meta.env

applyStationTheme()

export const tokens = createTokenStore()

const isListWanted =
  location.pathname === BASE_URL.replace(/\/$/, DEVICES_PATH) && !isFramedWithoutPermission() && !isMocked()

/** In place of the browser's, with the answer that was asked for early; absent when none was. */
export const earlyFetch = isListWanted ? prefetchSessions(VITE_API_BASE_URL, tokens) : undefined

// The first formatter of a page costs some 15 ms of a desktop's processor time. The page needs one; until
// the rest of the script comes there is nothing else to do.
requestAnimationFrame(() => setTimeout(() => new Intl.DateTimeFormat()))
