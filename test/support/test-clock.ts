import { vi } from 'vitest'

/** How far time moves on between two looks at the page. */
const STEP_MS = 250
/** In that time everything on the page comes to an end: its pauses, its deadlines, its second looks. */
const MAX_LOOKS = 800

/**
 * Time for a test to pass at will, and a clock of the device that may be wrong: timers and
 * `performance.now()` follow the true time, `Date` is off by what `setError` says.
 */
export function createTestClock() {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance', 'Date'],
  })
  const start = Date.now() - performance.now()
  const now = () => start + performance.now()

  /** What takes no time, such as an answer of the cloud, happens meanwhile. */
  async function pass(milliseconds: number): Promise<void> {
    vi.advanceTimersByTime(milliseconds)
    for (let turn = 0; turn < 3; turn++) await nextTask()
  }

  return {
    /** Epoch milliseconds, by the cloud's clock. */
    now,
    pass,
    /** Lets time pass until the check no longer throws. */
    async until(check: () => void): Promise<void> {
      for (let look = 0; ; look++) {
        try {
          return check()
        } catch (thrown) {
          if (look === MAX_LOOKS) throw thrown
        }
        await pass(STEP_MS)
      }
    },
    /** @param milliseconds how far the device's clock is ahead, or behind where negative. */
    setError: (milliseconds: number) => vi.setSystemTime(now() + milliseconds),
    stop: () => void vi.useRealTimers(),
  }
}

/** The end of the task that a message arrives in; timers are faked, and clamped to 4 ms where they are not. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}
