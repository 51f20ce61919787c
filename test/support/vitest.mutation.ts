import { setFlagsFromString } from 'node:v8'
import { defineConfig } from 'vitest/config'
import { seesSource } from './json-source.ts'

// Node 20 shows revivers the source of a number only when asked to. Stryker runs the tests in
// threads of this process, which take the engine's flags from it and from nowhere else.
if (!seesSource) setFlagsFromString('--harmony-json-parse-with-source')

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
