import { defineConfig } from 'vitest/config'

/** The unit tests alone: a browser would be started for every mutant. */
export default defineConfig({
  test: {
    include: ['test/unit/**/*.test.ts'],
    exclude: ['test/unit/{docs,catalogues}.test.ts'],
    // Each mutant runs them again: a tenth of the usual tries is enough to notice one.
    env: { VITE_PROPERTY_RUNS: '20' },
    testTimeout: 60_000,
  },
})
