import { type HttpResponseResolver, http, type RequestHandler } from 'msw'
import type { Db } from './db.ts'
import { sessionsFor, success } from './handlers.ts'

/** Lets the first read pass, so that there is a list for things to happen to. */
export function afterFirstRead(answer: HttpResponseResolver): HttpResponseResolver {
  let reads = 0
  return (info) => {
    reads += 1
    return reads > 1 ? answer(info) : undefined
  }
}

/** Only so many requests fail: the page reads twice by itself before it gives up. */
export function onFirstRequests(count: number, answer: HttpResponseResolver): HttpResponseResolver {
  let requests = 0
  return (info) => {
    requests += 1
    return requests > count ? undefined : answer(info)
  }
}

/** A list whose flags are wrong. */
export function flagging(isCurrent: (index: number) => boolean): (db: Db) => RequestHandler[] {
  return (db) => [
    http.get('*/sessions', ({ request }) => {
      const asking = askingSession(db, request)
      const listed = asking && sessionsFor(db, asking)
      return (
        listed &&
        success({ sessions: listed.map((session, index) => ({ ...session, current: isCurrent(index) })) })
      )
    }),
  ]
}

/** The session that a request is made under. */
export const askingSession = (db: Db, request: Request) =>
  db.authorize(request.headers.get('Authorization')?.replace('Bearer ', '') ?? '')
