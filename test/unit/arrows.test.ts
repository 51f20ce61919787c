import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, sep } from 'node:path'
import { describe, expect, it } from 'vitest'

/** The rooms of `src/` and what each may import. `src/README.md` shows the same. */
const ARROWS: Record<string, string[]> = {
  contract: [],
  api: ['contract'],
  auth: [],
  i18n: [],
  ui: [],
  sessions: ['api', 'i18n', 'ui'],
  'sign-in': ['api', 'i18n', 'ui'],
  app: ['api', 'auth', 'i18n', 'ui', 'sessions', 'sign-in'],
  'mock-cloud': ['contract'],
  hosting: [],
  entries: ['api', 'auth', 'i18n', 'ui', 'sessions', 'sign-in', 'app', 'mock-cloud'],
}

/** Third parties, and the only places that may import them at run time. */
const THIRD_PARTIES: [pattern: RegExp, places: RegExp][] = [
  [/^react-router/, /^(entries|app\/routes)/],
  [/^@tanstack\/react-query$/, /^(sessions|sign-in|app)\//],
  [/^msw$/, /^(mock-cloud|entries\/demo)\//],
  [/^react-dom/, /^entries\//],
  [/^react($|\/)/, /^(auth\/use-|i18n|ui|sessions|sign-in|app|entries)/],
  [/^node:/, /^(mock-cloud\/serve|hosting\/plugin)/],
  [/^vite$/, /^hosting\/plugin/],
]

/** Globals that stay in their rooms. */
const GLOBALS: [pattern: RegExp, places: RegExp][] = [
  [/\b(localStorage|sessionStorage)\b/, /^(auth|entries)\//],
  [/\blocation\.(href|assign|search|hash|replace|reload)\b/, /^(auth|entries)\//],
  [/\bdocument\.title\b/, /^app\/routes/],
]

type Import = { specifier: string; typeOnly: boolean }
type File = { path: string; text: string; imports: Import[] }

const FROM =
  /^(?:import|export)\s+(type\s+)?[^'"]*?from\s+'([^']+)'|^import\s+'([^']+)'|\bimport\('([^']+)'\)/gm
const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '')

const files: File[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => {
    const text = withoutComments(readFileSync(join('src', path), 'utf8'))
    const imports = [...text.matchAll(FROM)].map(([, type, from, bare, dynamic]) => ({
      specifier: from ?? bare ?? dynamic ?? '',
      typeOnly: type !== undefined,
    }))
    return { path: path.split(sep).join('/'), text, imports }
  })

const roomOf = (path: string) => path.split('/')[0] ?? ''
const targetOf = (file: File, specifier: string) =>
  normalize(join(dirname(file.path), specifier))
    .split(sep)
    .join('/')

describe('the rooms of src/', () => {
  it('are the ones in the table', () => {
    expect([...new Set(files.map(({ path }) => roomOf(path)))].sort()).toEqual(Object.keys(ARROWS).sort())
  })

  it.each(Object.entries(ARROWS))('%s imports only %j', (room, allowed) => {
    const strays = files
      .filter(({ path }) => roomOf(path) === room)
      .flatMap((file) =>
        file.imports
          .filter(({ specifier }) => specifier.startsWith('.'))
          .map(({ specifier }) => targetOf(file, specifier))
          .filter((target) => ![room, ...allowed].includes(roomOf(target)))
          .map((target) => `${file.path} -> ${target}`),
      )
    expect(strays).toEqual([])
  })

  it('lets only the demo, and the mocks for a host’s tests, pretend to be the cloud', () => {
    const strays = files
      .filter(({ path }) => path.startsWith('entries/') && !/^entries\/(demo\/|mocks\.ts)/.test(path))
      .filter((file) => file.imports.some(({ specifier }) => specifier.includes('mock-cloud')))
    expect(strays.map(({ path }) => path)).toEqual([])
  })

  it.each(THIRD_PARTIES)('%s is imported only in %s', (pattern, places) => {
    const strays = files
      .filter(({ path }) => !places.test(path))
      .filter(({ imports }) =>
        imports.some(({ specifier, typeOnly }) => !typeOnly && pattern.test(specifier)),
      )
    expect(strays.map(({ path }) => path)).toEqual([])
  })

  it('import no third party that is not in the table', () => {
    const known = (specifier: string) => THIRD_PARTIES.some(([pattern]) => pattern.test(specifier))
    const strangers = files
      .flatMap(({ imports }) => imports)
      .map(({ specifier }) => specifier)
      .filter((specifier) => !specifier.startsWith('.') && !known(specifier))
    expect(strangers).toEqual([])
  })

  it.each(GLOBALS)('%s is touched only in %s', (pattern, places) => {
    const strays = files.filter(({ path, text }) => !places.test(path) && pattern.test(text))
    expect(strays.map(({ path }) => path)).toEqual([])
  })

  it('import in no circle', () => {
    const targets = new Map(
      files.map((file) => [
        file.path,
        file.imports
          .filter(({ specifier, typeOnly }) => !typeOnly && specifier.startsWith('.'))
          .map(({ specifier }) => targetOf(file, specifier)),
      ]),
    )
    const circles = (path: string, trail: string[] = []): string[][] =>
      trail.includes(path)
        ? [[...trail.slice(trail.indexOf(path)), path]]
        : (targets.get(path) ?? []).flatMap((target) => circles(target, [...trail, path]))
    expect(files.flatMap(({ path }) => circles(path))).toEqual([])
  })
})
