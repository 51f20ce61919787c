import { type LookName, lookOf } from './looks.ts'
import { type State, states } from './states.ts'

export type Picture = { name: string; state: State; look: LookName; file: string }

/** Every picture that there is. */
export const pictures: readonly Picture[] = Object.entries<State>(states).flatMap(([name, state]) =>
  state.looks.map((look) => ({ name, state, look, file: `${name}-${look}.png` })),
)

type Group = { name: string; state: State; language: string | undefined; files: [Picture, ...Picture[]] }

/** Those that can be taken one after the other of the same page. */
export function groupPictures(all: readonly Picture[]): readonly Group[] {
  const groups: Group[] = []
  for (const picture of all) {
    const { language } = lookOf(picture.look)
    const group = groups.find((other) => other.state === picture.state && other.language === language)
    if (group) group.files.push(picture)
    else groups.push({ name: picture.name, state: picture.state, language, files: [picture] })
  }
  return groups
}

/** The page that shows them all. */
export const gallery = (): string => `# The page, state by state

Taken by \`npm run screenshots\` from [a table](../e2e/screenshots/states.ts); \`npm test\` compares,
where there is the browser and there are the fonts of [\`recorded-on.json\`](recorded-on.json), and skips them elsewhere.
${Object.entries<State>(states).map(section).join('')}`

const section = ([name, { shows, looks }]: [string, State]): string => `
## ${name}

${shows}

${looks.map((look) => `| ${look} `).join('')}|
${looks.map(() => '|---').join('')}|
${looks.map((look) => `| ![${name}, ${look}](${name}-${look}.png) `).join('')}|
`
