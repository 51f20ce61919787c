import type { RequestListener } from 'node:http'
import type { Cloud } from '../../e2e/support/cloud.ts'

/** Leaves open what the browser asks before it sends a DELETE; resolves to the answering of it. */
export const preflightOfDelete = ({ server }: Cloud): Promise<() => void> =>
  new Promise((asked) => {
    const [answer] = server.listeners('request') as RequestListener[]
    server.removeAllListeners('request')
    server.on('request', (request, response) => {
      const goOn = () => answer?.(request, response)
      if (request.headers['access-control-request-method'] === 'DELETE') asked(goOn)
      else goOn()
    })
  })
