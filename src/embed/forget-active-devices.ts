import { forgetInterruptedApp } from '../app/interrupted-app.ts'
import { lastVisitStorage } from '../app/last-visit-storage.ts'

/**
 * Forgets what the page remembers of an account in this browser: the sessions of the last visit,
 * and work that was cut off. For a host that signs its user out while the page is not shown.
 */
export function forgetActiveDevices(): void {
  lastVisitStorage.forget()
  forgetInterruptedApp()
}
