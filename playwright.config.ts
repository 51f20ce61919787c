import { defineConfig } from '@playwright/test'
import { type OtherEngine, WORKERS } from './test/e2e/support/cloud-ports.ts'
import { e2eLaunch } from './test/e2e/support/launch.ts'
import type { Engine } from './test/engines/support/test.ts'

const inEngine = (engine: OtherEngine) => ({
  name: engine,
  workers: 1,
  testDir: 'test/engines',
  timeout: 90_000,
  use: { engine },
})

export default defineConfig<object, Engine>({
  testDir: 'test/e2e',
  outputDir: 'test-results/e2e',
  globalSetup: './test/e2e/support/global-setup.ts',
  workers: WORKERS,
  fullyParallel: true,
  // Patience for a busy machine; a test that passes waits no longer for it.
  timeout: 90_000,
  projects: [
    { name: 'journeys', testIgnore: '**/screenshots.spec.ts' },
    // The same few journeys in the two other engines that people have.
    inEngine('firefox'),
    inEngine('webkit'),
    // Compares the page with its pictures; `npm run screenshots` takes them anew.
    {
      name: 'screenshots',
      testMatch: '**/screenshots.spec.ts',
      snapshotPathTemplate: '{arg}{ext}',
      // A button moved by 2 px differs in 500 and more; smooth edges of letters in a few.
      expect: { toHaveScreenshot: { maxDiffPixels: 100 } },
    },
  ],
  expect: { timeout: 10_000 },
  forbidOnly: !!process.env.CI,
  reporter: 'list',
  use: {
    browserName: 'chromium',
    launchOptions: e2eLaunch(),
    locale: 'en-GB',
    timezoneId: 'Europe/Helsinki',
    // A tenth of a test's time: `--trace on` where one is looked into.
    trace: 'off',
  },
})
