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

function runPlaywright(...projects: string[]): Result[] {
  const name = projects.join('-')
  const file = `${REPORTS}/${name}.json`
  const chosen = projects.map((project) => `--project=${project}`)
  // Engines other than Chromium cannot be told of another cloud than the one that the sites were built with.
  const workers = projects.includes('firefox') ? ['--workers=1'] : []
  const ok = run('playwright', ['test', ...chosen, ...workers, '--reporter=list,json'], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
  })
  return counted(name, ok, readPlaywright(file))
}

/** Engines that cannot be had have failed once, too. */
function runEngines(): Result[] {
  try {
    return runPlaywright(...ensureEngines())
  } catch (thrown) {
    console.error(String(thrown))
    return counted('engines', false, [])
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
  const results = [...runVitest(), ...runPlaywright('journeys', 'screenshots'), ...runEngines()]
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
const results = process.argv[2] === 'engines' ? runEngines() : runAll()
const passed = results.filter((result) => result.passed).length
console.log(`\n${passed} passed, ${results.length - passed} failed`)
process.exit(passed === results.length ? 0 : 1)
