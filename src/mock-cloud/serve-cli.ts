/**
 * `npm run mock-cloud`: the mock cloud over HTTP, for a page that talks to a real socket.
 *
 *   npm run mock-cloud -- --port 8787 --scenario many
 */
import { parseArgs } from 'node:util'
import { createDb } from './db.ts'
import { withOthersAtFirstSignIn } from './first-sign-in.ts'
import { createHandlers } from './handlers.ts'
import { faultsOf, isScenarioName, scenarios } from './scenarios.ts'
import { createMockCloudServer } from './server.ts'

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '8787' },
    scenario: { type: 'string', default: 'default' },
  },
})
const { scenario } = values
const port = Number(values.port)
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`"${values.port}" is not a port. Choose a number, such as 8787.`)
  process.exit(2)
}
if (!isScenarioName(scenario)) {
  console.error(`There is no scenario "${scenario}". Choose one of: ${Object.keys(scenarios).join(', ')}`)
  process.exit(2)
}

const db = withOthersAtFirstSignIn(createDb(), scenario)
const handlers = [
  ...faultsOf(scenario, db),
  ...createHandlers(db, (email, code) => console.log(`Code for ${email}: ${code}`)),
]
const url = `http://127.0.0.1:${port}`
createMockCloudServer(
  () => handlers,
  ({ method, path }) => console.log(`${method} ${path}`),
)
  .on('error', (failure: NodeJS.ErrnoException) => {
    const taken = failure.code === 'EADDRINUSE'
    console.error(taken ? `Port ${port} is taken. Choose another with --port.` : failure.message)
    process.exit(1)
  })
  .listen(port, '127.0.0.1', () => {
    console.log(`The mock cloud is at ${url}, scenario "${scenario}".`)
    console.log(`Point the page at it:  VITE_API_BASE_URL=${url} npm run dev`)
    console.log('Sign in with any e-mail address; the code appears here.')
  })
