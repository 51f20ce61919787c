import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { getResponse, type RequestHandler } from 'msw'

const ALWAYS = {
  // A browser sends a request again, DELETE or not, when a connection that it had used before
  // breaks off without an answer. Each request on one of its own, and what it sends is what we asked for.
  Connection: 'close',
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Headers': 'authorization, content-type',
  'Access-Control-Allow-Methods': 'GET, POST, DELETE',
}

export type ServedRequest = { method: string; path: string; authorization: string | undefined }

/**
 * The handlers on a real socket, with the real cloud's CORS. A handler's network error
 * becomes a connection that breaks off.
 *
 * @param handlers asked for at every request.
 * @param onRequest hears of each request, preflights apart, as it comes in.
 */
export function createMockCloudServer(
  handlers: () => RequestHandler[],
  onRequest: (request: ServedRequest) => void = () => {},
): Server {
  return createServer((incoming, outgoing) => {
    void answer(incoming, outgoing, handlers, onRequest).catch((thrown: unknown) => {
      console.error(thrown)
      outgoing.destroy()
    })
  })
}

async function answer(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  handlers: () => RequestHandler[],
  onRequest: (request: ServedRequest) => void,
): Promise<void> {
  if (incoming.method === 'OPTIONS') {
    outgoing.writeHead(204, ALWAYS).end()
    return
  }
  const { method = 'GET', url: path = '/' } = incoming
  onRequest({ method, path, authorization: incoming.headers.authorization })
  const response = await getResponse(handlers(), await toRequest(incoming, method, path))
  if (response?.type === 'error') {
    outgoing.destroy()
    return
  }
  // The gateway in front of the real one answers so, without the API's envelope.
  const found = response ?? Response.json({ message: 'Not Found' }, { status: 404 })
  const body = Buffer.from(await found.arrayBuffer())
  outgoing.writeHead(found.status, { ...ALWAYS, ...Object.fromEntries(found.headers) }).end(body)
}

async function toRequest(incoming: IncomingMessage, method: string, path: string): Promise<Request> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk as Buffer)
  const headers = new Headers()
  for (const [name, value] of Object.entries(incoming.headers))
    if (typeof value === 'string') headers.set(name, value)
  return new Request(new URL(path, `http://${incoming.headers.host}`), {
    method,
    headers,
    ...(chunks.length > 0 && { body: Buffer.concat(chunks) }),
  })
}
