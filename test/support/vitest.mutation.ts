import { defineConfig } from 'vitest/config'

/** The unit tests alone: a browser would be started for every mutant. */
export default defineConfig({
  test: { include: ['test/unit/**/*.test.ts'], exclude: ['test/unit/{docs,catalogues}.test.ts'] },
})
