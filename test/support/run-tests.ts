/**
 * `npm test`: every runner, one after the other, and one line that counts them all.
 * A runner that fails does not keep the next from running. With `engines`, only those.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { CASES, casesIn } from '../faults/cases.ts'
import { ensureChromium } from './chromium.ts'
import { ensureEngines } from './engines.ts'
import { type Result, readPlaywright, readVitest } from './reports.ts'

const REPORTS = 'test-results'

function runVitest(): Result[] {
  const file = `${REPORTS}/vitest.json`
  const ok = run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`])
  return counted('vitest', ok, readVitest(file))
}

/** Engines that cannot be had have failed once, and keep nothing else from running. */
function runPlaywright(...projects: string[]): Result[] {
  const engines = findEngines()
  const chosen = [...projects, ...engines].map((project) => `--project=${project}`)
  const missing = engines.length === 0 ? counted('engines', false, []) : []
  if (chosen.length === 0) return missing
  const file = `${REPORTS}/playwright.json`
  const ok = run('playwright', ['test', ...chosen, '--reporter=list,json'], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
  })
  return [...counted('playwright', ok, readPlaywright(file)), ...missing]
}

function findEngines(): string[] {
  try {
    return ensureEngines()
  } catch (thrown) {
    console.error(String(thrown))
    return []
  }
}

/** A runner that fell over before or beside its tests, or had none, has failed at least once. */
function counted(runner: string, ok: boolean, results: Result[]): Result[] {
  const fell = results.every(({ passed }) => passed) && (!ok || results.length === 0)
  return fell ? [...results, { title: `${runner} ran to its end`, passed: false }] : results
}

const run = (tool: string, args: string[], env: Record<string, string> = {}): boolean =>
  spawnSync('npx', [tool, ...args], { stdio: 'inherit', env: { ...process.env, ...env } }).status === 0

function runAll(): Result[] {
  ensureChromium()
  const results = [...runVitest(), ...runPlaywright('journeys', 'screenshots')]
  return [...results, ...unproven(results)]
}

/** The cases of the fault matrix that no test has shown to be survived. */
function unproven(results: Result[]): Result[] {
  const failed = new Set(results.filter(({ passed }) => !passed).flatMap(({ title }) => casesIn(title)))
  const tried = new Set(results.flatMap(({ title }) => casesIn(title)))
  const missing = CASES.filter((id) => !tried.has(id))
  const survived = CASES.filter((id) => tried.has(id) && !failed.has(id))
  console.log(`\nFaults survived: ${survived.length} of ${CASES.length}`)
  if (missing.length > 0) console.log(`No test for: ${missing.join(', ')}`)
  return missing.map((id) => ({ title: id, passed: false }))
}

rmSync(REPORTS, { recursive: true, force: true })
mkdirSync(REPORTS, { recursive: true })
const results = process.argv[2] === 'engines' ? runPlaywright() : runAll()
const passed = results.filter((result) => result.passed).length
console.log(`\n${passed} passed, ${results.length - passed} failed`)
process.exit(passed === results.length ? 0 : 1)
