/**
 * `npm run test:planted`: puts one bug after the other into a copy of the code, and sees
 * whether a test notices. `-- pattern` tries only those whose names match it.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Bug, bugs } from './bugs.ts'
import { copyOfProject } from './copy.ts'
import { planted } from './planted.ts'
import { runTests, type Verdict } from './verdict.ts'

function tryBug(copy: string, bug: Bug): Verdict {
  const path = join(copy, bug.file)
  const sound = readFileSync(path, 'utf8')
  writeFileSync(path, planted(bug, sound))
  const verdict = runTests(copy, bug.tests)
  writeFileSync(path, sound)
  return verdict
}

/** Says what became of a bug; `true` when a test noticed it. */
function tell({ name }: Bug, verdict: Verdict): boolean {
  if (verdict.kind === 'failed') console.log(`killed    ${name}\n          by ${verdict.test}`)
  else console.log(`SURVIVED  ${name}${verdict.kind === 'broken' ? `\n          ${verdict.why}` : ''}`)
  return verdict.kind === 'failed'
}

const pattern = new RegExp(process.argv[2] ?? '')
const chosen = bugs.filter(({ name }) => pattern.test(name))
// Before anything takes its time: every bug can be put in.
for (const bug of chosen) planted(bug, readFileSync(bug.file, 'utf8'))

const copy = copyOfProject()
try {
  const sound = runTests(copy, [...new Set(chosen.flatMap(({ tests }) => tests))])
  if (sound.kind !== 'passed')
    throw new Error(`Without any bug the tests must pass: ${JSON.stringify(sound)}`)
  const killed = chosen.filter((bug) => tell(bug, tryBug(copy, bug))).length
  console.log(`\n${killed} killed, ${chosen.length - killed} survived`)
  process.exitCode = killed === chosen.length ? 0 : 1
} finally {
  rmSync(copy, { recursive: true, force: true })
}
