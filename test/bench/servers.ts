/**
 * What every subject is served by, in a process of its own so that it never waits for the
 * one that measures: the cloud at the first port, then a static site at each of the next.
 *
 *   tsx test/bench/servers.ts <first port> <folder of a site>…
 */
import { readdirSync, readFileSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
}

/** The built sites know this cloud; what they are sent says where the one of the bench is. */
const REAL_CLOUD = 'https://network.ruuvi.com'

/** Every file of a folder, compressed beforehand; an unknown path gets `index.html`. */
function site(folder: string, cloud: string): RequestListener {
  const files = new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => extname(path) in TYPES)
      .map((path) => {
        const text = readFileSync(join(folder, path), 'utf8').replaceAll(REAL_CLOUD, cloud)
        return [`/${path}`, { type: TYPES[extname(path)], body: gzipSync(text, { level: 9 }) }]
      }),
  )
  return ({ url = '/' }, response) => {
    const file = files.get(url) ?? files.get('/index.html')
    response.writeHead(200, {
      'Content-Type': file?.type,
      'Content-Encoding': 'gzip',
      'Content-Length': file?.body.length,
      'Cache-Control': file?.type === TYPES['.html'] ? 'no-cache' : 'public, max-age=31536000',
    })
    response.end(file?.body)
  }
}

const CORS = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Headers': 'authorization',
  'Access-Control-Allow-Methods': 'GET, DELETE',
}

/** How many answers there are until a session of an account that changes goes, and another comes. */
const READS_PER_CHANGE = 20

/**
 * A cloud that answers at once. The token says what it has: "1000-7" is the seventh account of 1,000,
 * and "50-7-changing" has other sessions as time goes by.
 */
function cloud(): RequestListener {
  const bodies = new Map<string, Buffer>()
  const reads = new Map<string, number>()
  const bodyOf = (account: string) => {
    if (account.includes('changing')) {
      const count = reads.get(account) ?? 0
      reads.set(account, count + 1)
      return listOf(Number.parseInt(account, 10), Math.floor(count / READS_PER_CHANGE))
    }
    const body = bodies.get(account) ?? listOf(Number.parseInt(account, 10))
    bodies.set(account, body)
    return body
  }
  return ({ method, url = '', headers }, response) => {
    if (method === 'OPTIONS') {
      response.writeHead(204, CORS).end()
      return
    }
    const account = headers.authorization?.replace('Bearer ', '') ?? ''
    const list = bodyOf(account)
    if (method === 'DELETE') bodies.set(account, without(list, url.replace('/sessions/', '')))
    const body = method === 'DELETE' ? '{"result":"success","data":{}}' : list
    const length = Buffer.byteLength(body)
    response.writeHead(200, { ...CORS, 'Content-Type': 'application/json', 'Content-Length': length })
    response.end(body)
  }
}

/** @param changes so many sessions after the first are others than at the beginning. */
function listOf(count: number, changes = 0): Buffer {
  const now = Math.floor(Date.now() / 1000)
  const sessions = Array.from({ length: count }, (_, n) => ({
    id: 4_100_000 + (n === 0 ? 0 : n + changes) * 7,
    createdAt: now - 90_000 - 4_001 * n,
    lastAccessed: now - 60 - 3_601 * n,
    current: n === 0,
  }))
  return Buffer.from(JSON.stringify({ result: 'success', data: { sessions } }))
}

/** The list without one session, as text: parsing ten thousand would take longer than an answer may. */
const without = (list: Buffer, id: string) =>
  Buffer.from(
    list
      .toString()
      .replace(new RegExp(`\\{"id":${id},[^}]*\\},?`), '')
      .replace(',]', ']'),
  )

const [port, ...folders] = process.argv.slice(2)
const first = Number(port)
const listeners = [cloud(), ...folders.map((folder) => site(folder, `http://127.0.0.1:${first}`))]
await Promise.all(
  listeners.map(
    (listener, n) =>
      new Promise<void>((resolve) => createServer(listener).listen(first + n, '127.0.0.1', resolve)),
  ),
)
process.send?.('listening')
