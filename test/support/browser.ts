/** `npm run browser`: sees that there is one for the tests, or installs it. */
import { ensureChromium } from './chromium.ts'

try {
  ensureChromium()
} catch (thrown) {
  console.error((thrown as Error).message)
  process.exitCode = 1
}
