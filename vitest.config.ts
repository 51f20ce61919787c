import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { chromiumLaunch } from './test/support/chromium.ts'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.ts'],
          environment: 'node',
          testTimeout: 30_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        plugins: [react()],
        // Found while the tests run, a dependency would reload the page under them.
        optimizeDeps: {
          include: ['react', 'react-dom/client', 'react/jsx-dev-runtime', 'react-router', 'msw', 'axe-core'],
        },
        test: {
          name: 'page',
          // A page waits about as long as it works; with a fourth on two cores timers are late.
          maxWorkers: 3,
          sequence: { groupOrder: 1 },
          // The parser has a second path that only newer engines take, as this browser does.
          include: [
            'test/page/**/*.test.tsx',
            'test/unit/json*.test.ts',
            'test/unit/sessions.property.test.ts',
          ],
          setupFiles: ['test/support/page-setup.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: chromiumLaunch(), contextOptions: { locale: 'en-GB' } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
})
