import { HttpResponse } from 'msw'
import { WORDS } from './words.ts'

/** A clear answer, in the words that tell it; or what it is taken for. */
type Clear = RegExp | 'exit' | 'done'

/**
 * Replies that go wrong, and what each makes of reading the list, of ending one session,
 * and of ending all. Where a reply leaves it `unclear` whether a session was ended, the
 * cloud is asked what became of it: both answers are tried.
 */
export type ReplyFault = [
  id: string,
  what: string,
  reply: () => Response,
  read: RegExp | 'exit',
  one: Clear | 'unclear' | 'already',
  all: Clear | 'unclear' | 'softly',
]

const envelope = (status: number, code: string) => () =>
  HttpResponse.json({ result: 'error', error: 'SHOUTED <b>WORDS</b>', code, sub_code: null }, { status })
const text = (status: number, body: string | null, headers?: Record<string, string>) => () =>
  new HttpResponse(body, { status, headers: { 'Content-Type': 'text/html', ...headers } })

const { UNREACHABLE, TROUBLE, UNREADABLE, NOT_ALLOWED, NOT_OFFERED, NOT_ACCEPTED, TOO_MANY } = WORDS
const coded = (code: string) => new RegExp(`\\(${code}\\)`)

// biome-ignore format: a table is read in columns
export const replyFaults: ReplyFault[] = [
  ['T1',  'no connection',            () => HttpResponse.error(),                               UNREACHABLE,          'unclear',            'unclear'],
  ['H1',  '401',                      envelope(401, 'ER_UNAUTHORIZED'),                         'exit',               'exit',               'softly'],
  ['H2',  '403 ER_FORBIDDEN',         envelope(403, 'ER_FORBIDDEN'),                            NOT_ALLOWED,          NOT_ALLOWED,          NOT_ALLOWED],
  ['H3',  '403 ER_UNAUTHORIZED',      envelope(403, 'ER_UNAUTHORIZED'),                         'exit',               'exit',               'softly'],
  ['H4',  '404 ER_NOT_FOUND',         envelope(404, 'ER_NOT_FOUND'),                            NOT_OFFERED,          'already',            NOT_OFFERED],
  ['H4',  '404 of a gateway',         text(404, '{"message":"Not Found"}'),                     NOT_OFFERED,          NOT_OFFERED,          NOT_OFFERED],
  ['H5',  '429 with Retry-After',     text(429, null, { 'Retry-After': '7' }),                  TOO_MANY,             TOO_MANY,             TOO_MANY],
  ['H6',  '429',                      envelope(429, 'ER_THROTTLED'),                            TOO_MANY,             TOO_MANY,             TOO_MANY],
  ['H7',  '500',                      envelope(500, 'ER_INTERNAL'),                             TROUBLE,              'unclear',            'unclear'],
  ['H8',  '502 with HTML',            text(502, '<h1>Bad Gateway</h1>'),                        TROUBLE,              'unclear',            'unclear'],
  ['H8',  '503 of a gateway',         text(503, '{"message":"Service Unavailable"}'),           TROUBLE,              'unclear',            'unclear'],
  ['H9',  '504',                      text(504, null),                                          TROUBLE,              'unclear',            'unclear'],
  ['H10', '400',                      envelope(400, 'ER_INVALID'),                              coded('ER_INVALID'),  coded('ER_INVALID'),  coded('ER_INVALID')],
  ['H10', '405',                      text(405, null),                                          NOT_ACCEPTED,         NOT_ACCEPTED,         NOT_ACCEPTED],
  ['H10', '409',                      envelope(409, 'ER_CONFLICT'),                             coded('ER_CONFLICT'), coded('ER_CONFLICT'), coded('ER_CONFLICT')],
  ['H10', '493',                      text(493, ''),                                            NOT_ACCEPTED,         NOT_ACCEPTED,         NOT_ACCEPTED],
  ['B1',  '200 with HTML',            text(200, '<!doctype html><title>Hotel Wi-Fi</title>'),   UNREADABLE,           'unclear',            'unclear'],
  ['B2',  '200 with nothing',         text(200, ''),                                            UNREADABLE,           'unclear',            'unclear'],
  ['B3',  '204',                      () => new HttpResponse(null, { status: 204 }),            UNREADABLE,           'done',               'done'],
  ['B4',  '200 with ER_CONFLICT',     envelope(200, 'ER_CONFLICT'),                             coded('ER_CONFLICT'), coded('ER_CONFLICT'), coded('ER_CONFLICT')],
  ['B4',  '200 with ER_UNAUTHORIZED', envelope(200, 'ER_UNAUTHORIZED'),                         'exit',               'exit',               'softly'],
  ['B5',  '200 with broken JSON',     text(200, '{"result":"success","data":'),                 UNREADABLE,           'unclear',            'unclear'],
  ['B7',  '200 of another shape',     text(200, '{"result":"success","data":{"sessions":{}}}'), UNREADABLE,           'done',               'done'],
  ['B7',  '200 without data',         text(200, '{"result":"success"}'),                        UNREADABLE,           'done',               'done'],
  ['B7',  '200 of no shape',          text(200, '[1,2,3]'),                                     UNREADABLE,           'unclear',            'unclear'],
]
