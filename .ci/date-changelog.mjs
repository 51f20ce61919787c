/** Part of `npm version`: puts what stands under "Unreleased" under the new version and today's date. */
import { readFileSync, writeFileSync } from 'node:fs'

const FILE = 'CHANGELOG.md'
const HEADING = '## Unreleased\n'

const text = readFileSync(FILE, 'utf8')
const [before, after] = text.split(HEADING)
const news = after?.split(/^## /m)[0]?.trim()
if (!news) {
  process.stderr.write(`There is nothing under "Unreleased" in ${FILE}: say first what is new.\n`)
  process.exit(1)
}
const today = new Date().toISOString().slice(0, 10)
const version = `## ${process.env.npm_package_version} · ${today}\n`
writeFileSync(FILE, [before, HEADING, '\n', version, after].join(''))
