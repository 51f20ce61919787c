import { defineConfig } from '@playwright/test'
import { chromiumLaunch } from './test/support/chromium.ts'

export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results/e2e',
  globalSetup: './test/e2e/support/global-setup.ts',
  // One at a time: a built site knows one address of its cloud, and each test runs its own cloud there.
  workers: 1,
  projects: [
    { name: 'journeys', testIgnore: '**/screenshots.spec.ts' },
    // Makes the pictures of the README: `npm run screenshots`.
    { name: 'screenshots', testMatch: '**/screenshots.spec.ts' },
  ],
  expect: { timeout: 10_000 },
  forbidOnly: !!process.env.CI,
  reporter: 'list',
  use: {
    browserName: 'chromium',
    launchOptions: chromiumLaunch(),
    locale: 'en-GB',
    timezoneId: 'Europe/Helsinki',
    trace: 'retain-on-failure',
  },
})
