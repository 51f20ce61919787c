import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(join('src', file), 'utf8'))
const contexts = sources.flatMap((text) =>
  [...text.matchAll(/const (\w+) = createContext/g)].map(([, name]) => name),
)

// React 18 takes `<SomeContext value>` for a consumer, and calls what is in it.
it('renders every context by its Provider', () => {
  expect(contexts).toContain('SessionsContext')
  const rendered = sources.flatMap((text) => [...text.matchAll(/<(\w+) value=/g)].map(([, name]) => name))
  expect(rendered.filter((name) => contexts.includes(name))).toEqual([])
})
