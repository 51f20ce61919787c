import { useSyncExternalStore } from 'react'

/**
 * IANA name of the browser's time zone of now: it changes when a traveller's computer follows
 * them. `undefined` where the engine has no name that it accepts itself, such as "Etc/Unknown".
 */
export function getTimeZone(): string | undefined {
  try {
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions()
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone
  } catch {
    return undefined
  }
}

const listeners = new Set<() => void>()

/** Asks again which zone it is, for instance when a new list was read. No event tells of a change. */
export function checkTimeZone(): void {
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  window.addEventListener('focus', listener)
  document.addEventListener('visibilitychange', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('focus', listener)
    document.removeEventListener('visibilitychange', listener)
  }
}

/** The zone as of the last rendering, focus, or `checkTimeZone`. */
export const useTimeZone = (): string | undefined =>
  useSyncExternalStore(subscribe, getTimeZone, () => undefined)
