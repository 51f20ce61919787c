/** As msw calls it. */
const MOCK_WORKER = /\/mockServiceWorker\.js$/

const isMock = (worker: ServiceWorker | null | undefined) => MOCK_WORKER.test(worker?.scriptURL ?? '')

/**
 * A mock service worker that someone's development left on this origin answers in the
 * cloud's place: nothing that it says is true. True when one is at work; then it is
 * removed, and the page must be loaded again without it.
 */
export function isMocked(): boolean {
  return isMock(globalThis.navigator.serviceWorker?.controller)
}

export async function removeMockWorker(): Promise<void> {
  const registrations = await navigator.serviceWorker.getRegistrations()
  await Promise.all(
    registrations.filter(({ active }) => isMock(active)).map((registration) => registration.unregister()),
  )
  location.reload()
}
