import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../src/i18n/locale.ts'
import { CASES } from '../faults/cases.ts'

const papers = [
  ...readdirSync('.').filter((file) => file.endsWith('.md')),
  ...readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join('src', file)),
]
const read = (file: string) => readFileSync(file, 'utf8')
const { scripts, browserslist } = JSON.parse(read('package.json')) as {
  scripts: Record<string, string>
  browserslist: string[]
}

/** npm's own commands: `npm test` and `npm start` are scripts as well. */
const NPM = ['ci', 'cit', 'pack', 'version', 'publish', 'install']

describe.each(papers)('%s', (paper) => {
  it('names no script that there is not', () => {
    const named = [...read(paper).matchAll(/\bnpm (run )?([\w:-]+)/g)]
      .filter(([, run, name = '']) => run || !NPM.includes(name))
      .map(([, , name]) => name)
    expect(named.filter((name) => name && !(name in scripts))).toEqual([])
  })

  it('links to files that there are', () => {
    const links = [...read(paper).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, link = '']) => link)
    expect(links.filter((link) => !existsSync(join(dirname(paper), link)))).toEqual([])
  })
})

it('README.md tells of every script', () => {
  const text = read('README.md')
  const told = (name: string) =>
    text.includes(`\`npm run ${name}`) || text.includes(`\`npm ${name}\``) || text.includes(`\`${name}\``)
  // Run by others, never by hand.
  const inner = ['postbuild', 'prepack', 'preversion', 'version', 'contract:check']
  expect(Object.keys(scripts).filter((name) => !inner.includes(name) && !told(name))).toEqual([])
})

it('README.md tells which browsers the page is for', () => {
  const versions = new Map(browserslist.map((engine) => engine.split(' ') as [string, string]))
  const { chrome, edge, firefox, safari } = Object.fromEntries(versions)
  expect(edge).toBe(chrome)
  expect(read('README.md')).toContain(
    `The page is for Chrome and Edge ${chrome}, Firefox ${firefox}, Safari ${safari}, and what came after them.`,
  )
})

it('SECURITY.md tells how many cases the fault matrix has', () => {
  expect(read('SECURITY.md')).toContain(
    `| cases of the fault matrix (123, and those of later kinds) | ${CASES.length} |`,
  )
})

it('README.md and EMBED.md tell of every language', () => {
  const tags = LANGUAGES.map(({ tag }) => tag)
  const english = new Intl.DisplayNames('en', { type: 'language' })
  const names = tags.map((tag) => english.of(tag) ?? tag)
  expect(read('README.md')).toContain(`\n${new Intl.ListFormat('en-GB').format(names)}. A host chooses`)
  expect(read('src/embed/EMBED.md')).toContain(
    `| BCP 47 tag of a language: ${tags.map((tag) => `\`${tag}\``).join(', ')}, with`,
  )
})

it('EMBED.md links to nothing outside of the package', () => {
  const { files } = JSON.parse(read('package.json')) as { files: string[] }
  const links = [...read('src/embed/EMBED.md').matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)]
  const linked = links.map(([, link = '']) => join('src/embed', link))
  expect(linked.filter((file) => !files.includes(file))).toEqual([])
})

describe('EMBED.md tells of every custom property of the theme', () => {
  const rows = read('src/embed/EMBED.md').matchAll(
    /^\| `(--ad-[\w-]+)` \|[^|]*\| `?([^|`]*)`? \| `?([^|`]*)`? \|$/gm,
  )
  const told = new Map([...rows].map(([, name = '', light, dark]) => [name, { light, dark }]))
  const tokens = [...read('src/ui/theme.css').matchAll(/^ {4}(--ad-[\w-]+): (.*);$/gm)]

  it('and of no other', () => {
    expect([...told.keys()].sort()).toEqual(tokens.map(([, name]) => name).sort())
  })

  it.each(tokens.map(([, name = '', value = '']) => [name, value] as const))('%s: %s', (name, value) => {
    const [, light, dark] = /^light-dark\((#\w+), (#\w+)\)$/.exec(value) ?? []
    if (light) expect(told.get(name)).toEqual({ light, dark })
    else expect(told.get(name)?.dark).toBe('the same')
  })
})
