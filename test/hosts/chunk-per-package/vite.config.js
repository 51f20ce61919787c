import { defineConfig } from 'vite'

const PACKAGE = /node_modules\/((?:@[^/]+\/)?[^/]+)\//
/** The languages are fetched when somebody reads them, if they are left out of the package's chunk. */
const LANGUAGE = /active-devices\/dist\/embed\/[a-z]{2}-/

export default defineConfig({
  build: {
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { test: PACKAGE, name: (id) => (LANGUAGE.test(id) ? null : (PACKAGE.exec(id)?.[1] ?? null)) },
          ],
        },
      },
    },
  },
})
