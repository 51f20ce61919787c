import type { AddressInfo } from 'node:net'
import { createDb, type Db } from '../../src/mock-cloud/db.ts'
import { createHandlers } from '../../src/mock-cloud/handlers.ts'
import { seed } from '../../src/mock-cloud/scenarios.ts'
import { createMockCloudServer } from '../../src/mock-cloud/server.ts'

const EMAIL = 'you@example.com'

/** The mock cloud on a socket. Every journey begins with an account of its own. */
export async function startCloud() {
  let db: Db = createDb()
  let handlers = createHandlers(db)
  const server = createMockCloudServer(() => handlers)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    /** Five sessions; returns the access token of one of them. */
    reset(): string {
      db = createDb()
      handlers = createHandlers(db)
      return seed(db, 'default', EMAIL)
    },
    countSessions: () => db.sessionsOf(EMAIL).length,
    close: () => server.close(),
  }
}

export type Cloud = Awaited<ReturnType<typeof startCloud>>
