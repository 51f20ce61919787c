/**
 * `npm run words`: every message of every language with real values, beside the English, in
 * `test-results/words.md`. For a native speaker to read through in ten minutes.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { en } from '../../src/i18n/catalogues/en.ts'
import { createFormat, type Format } from '../../src/i18n/format.ts'
import { createI18n, type I18n } from '../../src/i18n/I18nProvider.tsx'
import { ENGLISH, LANGUAGES, type Language } from '../../src/i18n/locale.ts'
import type { MessageKey } from '../../src/i18n/messages.ts'
import { loadMessages } from '../../src/i18n/use-messages.ts'

const FILE = 'test-results/words.md'
const COUNTS = [0, 1, 2, 5, 22, 137]

const NOW = new Date('2026-05-12T11:02:00Z')
/** Today, this year, the first of a month, and the year before. */
const TIMES = [
  '2026-05-12T06:14:00Z',
  '2026-04-05T11:02:00Z',
  '2026-05-01T06:14:00Z',
  '2025-11-06T11:02:00Z',
].map((time) => new Date(time))
const TIME_ZONE = 'Europe/Helsinki'
/** Zones that languages name in different ways: by a name of their own, by a country, by a city. */
const ZONES = [TIME_ZONE, 'Europe/London', 'America/New_York', 'Asia/Almaty']

/** Where on the page the messages of a prefix are, in the order of the catalogue. */
const PLACES: Record<string, string> = {
  devices: 'Head of the page',
  answer: 'The three numbers below the title',
  status: 'The line below them, when nothing was signed out',
  current: 'This device',
  others: 'The other sessions',
  unused: 'Unused sessions',
  many: 'Signing out several sessions',
  badge: 'Badges of a row',
  tellApart: 'Help for telling sessions apart',
  all: 'The list when no session is known to be this one',
  list: 'Below a long list',
  timeLine: 'The axis above the rows',
  row: 'A row',
  one: 'The question before one session is signed out',
  here: 'The question before this session is signed out',
  everywhere: 'The question before all are signed out',
  guide: 'What to do when something looks wrong',
  local: 'When the cloud cannot be reached',
  dialog: 'Buttons',
  result: 'What a sign-out did',
  failed: 'What a sign-out failed to do',
  load: 'The list could not be loaded',
  cause: 'Why: the sentence after it',
  offline: 'Without a connection',
  ended: 'After signing out',
  restart: 'The sign-in changed meanwhile',
  signIn: 'Signing in',
  notFound: 'A page that is not there, or crashed',
  site: 'Around the page',
}
const SAME_PLACE: Record<string, string> = { action: 'dialog', crash: 'notFound' }

/** What is read before a message, as one phrase with it. */
const AFTER: Partial<Record<MessageKey, MessageKey>> = {
  'badge.newSince': 'badge.new',
  'badge.newJustNow': 'badge.new',
  'guide.mailboxReasonUnknown': 'guide.mailbox',
  'guide.signInAgainWhere': 'guide.signInAgain',
}
/** Their number is a text of its own, large and above them; here it comes first. */
const BELOW_A_NUMBER: MessageKey[] = ['answer.sessions', 'answer.inUse', 'answer.unused']

type Params = Record<string, string | number>
type Say = (key: MessageKey, params?: Params) => string

const toTexts = (write: (date: Date) => string) => TIMES.map((time) => write(time))

/** What a placeholder may be filled with, as the page fills it. */
function samplesOf(name: string, key: MessageKey, format: Format, locale: string, say: Say): string[] {
  const unknown = say('row.unknown')
  switch (name) {
    case 'time':
      return toTexts((time) => format.stamp(time, NOW))
    case 'zone':
      return ZONES.map((zone) => createFormat(locale, zone).zone())
    case 'date':
      return toTexts((time) =>
        key === 'unused.which' ? format.shortDateTime(time) : format.day(time, NOW),
      ).slice(1)
    case 'when':
      if (key === 'row.lastUsed') return toTexts((time) => format.relative(time, NOW))
      if (key === 'row.signedIn') return [...toTexts((time) => format.stamp(time, NOW)), unknown]
      if (key === 'result.newSignIns') return [format.dateTime(NOW)]
      return [...toTexts(format.shortDateTime).slice(1, 2), unknown]
    case 'created':
    case 'used':
      return [...toTexts((time) => format.dateTime(time)).slice(1, 3), unknown]
    case 'email':
      return ['anna@example.com']
    case 'code':
      return ['ER_INTERNAL']
    case 'page':
      return [say('devices.title')]
    case 'site':
      return [say('site.name')]
    default:
      throw new Error(`Give an example of {${name}} of ${key}`)
  }
}

/** The numbers of a message: of a plural all that a language may tell apart. */
function numbersOf(key: MessageKey, names: readonly string[]): Params[] {
  if (key === 'answer.inUse') return COUNTS.map((sessions) => ({ sessions }))
  // Both numbers matter to the ear: how many sessions, and how many days.
  if (key === 'answer.unused')
    return [1, 2, 22].flatMap((count) => [1, 5].map((sessions) => ({ sessions, count })))
  if (typeof en[key] !== 'string') return COUNTS.map((count) => ({ count, sessions: count }))
  if (names.includes('done')) return [0, 1, 2, 22].map((done) => ({ done, count: done + 3 }))
  if (names.includes('n')) return [{ n: 2, count: 3 }]
  return names.includes('count') ? [1, 5, 22].map((count) => ({ count })) : [{}]
}

/** The message with one set of values a line; the same set in every language. */
function sayAll(key: MessageKey, language: Language, i18n: I18n): string[] {
  const say = i18n.t as Say
  const message = en[key]
  const text = typeof message === 'string' ? message : message.other
  const names = [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
  const numbers = numbersOf(key, names)
  const samples = names
    .filter((name) => !['count', 'n', 'done', 'sessions'].includes(name))
    .map((name) => [name, samplesOf(name, key, i18n.format, language.defaultRegionTag, say)] as const)
  const lines = Math.max(numbers.length, ...samples.map(([, texts]) => texts.length))
  return Array.from({ length: lines }, (_, line) => {
    const given: Params = { ...numbers[line % numbers.length] }
    for (const [name, texts] of samples) given[name] = texts[line % texts.length] ?? ''
    const said = say(key, given)
    const before = AFTER[key]
    if (before) return `[${say(before)}] ${said}`
    return BELOW_A_NUMBER.includes(key) ? `[${given.sessions}] ${said}` : said
  })
}

const toRow = (cells: readonly string[]) => `| ${cells.join(' | ')} |`

async function printLanguage(language: Language): Promise<string> {
  const languages = language === ENGLISH ? [ENGLISH] : [language, ENGLISH]
  const spoken = await Promise.all(
    languages.map(async (each) => {
      const loaded = await loadMessages({ language: each, formatTag: each.defaultRegionTag })
      return [each, createI18n(loaded, TIME_ZONE)] as const
    }),
  )
  const headings = [...languages.map(({ name }) => name), 'key']
  const lines: string[] = [`# ${language.name}`]
  let place = ''
  for (const key of Object.keys(en) as MessageKey[]) {
    const prefix = key.slice(0, key.indexOf('.'))
    const here = PLACES[SAME_PLACE[prefix] ?? prefix]
    if (!here) throw new Error(`Say in PLACES where the messages "${prefix}.…" are`)
    if (here !== place) {
      place = here
      lines.push('', `## ${place}`, '', toRow(headings), toRow(headings.map(() => '---')))
    }
    const columns = spoken.map(([each, i18n]) => sayAll(key, each, i18n))
    columns[0]?.forEach((_, line) => {
      lines.push(toRow([...columns.map((texts) => texts[line] ?? ''), line === 0 ? `\`${key}\`` : '']))
    })
  }
  return lines.join('\n')
}

const INTRODUCTION = `Every message with real values, in the order of the catalogue. To change one, edit its key in
\`src/i18n/catalogues/\`. The numbers are ${COUNTS.join(', ')}; most messages are never shown with 0. What
stands in square brackets is read before the message and belongs to another one.`

mkdirSync(dirname(FILE), { recursive: true })
const sections = await Promise.all(LANGUAGES.map(printLanguage))
writeFileSync(FILE, `${[INTRODUCTION, ...sections].join('\n\n')}\n`)
console.log(FILE)
