/** As the library that the demo uses calls its own. */
const MOCK_WORKER = /\/mock\w*\.js$/i

/**
 * Whether a mock service worker that someone's development left on this origin answers in
 * the cloud's place: nothing that it says is true.
 */
export const isMocked = (): boolean => MOCK_WORKER.test(navigator.serviceWorker?.controller?.scriptURL ?? '')

/** False when it could not be removed; else the page must be loaded again to be rid of it. */
export async function removeMockWorker(): Promise<boolean> {
  try {
    const registration = await navigator.serviceWorker.getRegistration()
    return (await registration?.unregister()) === true
  } catch {
    return false
  }
}
