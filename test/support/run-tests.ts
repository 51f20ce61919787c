/**
 * `npm test`: every runner, one after the other, and one line that counts them all.
 * A runner that fails does not keep the next from running. With `engines`, only those.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { ensureChromium } from './chromium.ts'
import { ensureEngines } from './engines.ts'

type Count = { passed: number; failed: number }

const REPORTS = 'test-results'

function runVitest(): Count {
  const file = `${REPORTS}/vitest.json`
  const ok = run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`])
  const report = readReport<{ numPassedTests: number; numFailedTests: number; numFailedTestSuites: number }>(
    file,
  )
  return counted(ok, report && { passed: report.numPassedTests, failed: report.numFailedTests })
}

function runPlaywright(...projects: string[]): Count {
  const file = `${REPORTS}/${projects.join('-')}.json`
  const chosen = projects.map((project) => `--project=${project}`)
  const ok = run('playwright', ['test', ...chosen, '--reporter=list,json'], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
  })
  const report = readReport<{ stats: { expected: number; unexpected: number; flaky: number } }>(file)
  return counted(
    ok,
    report && { passed: report.stats.expected, failed: report.stats.unexpected + report.stats.flaky },
  )
}

/** Engines that cannot be had have failed once, too. */
function runEngines(): Count {
  try {
    return runPlaywright(...ensureEngines())
  } catch (thrown) {
    console.error(String(thrown))
    return counted(false, undefined)
  }
}

/** A runner that fell over before or beside its tests has failed at least once. */
const counted = (ok: boolean, count: Count | undefined): Count => ({
  passed: count?.passed ?? 0,
  failed: ok ? (count?.failed ?? 1) : Math.max(1, count?.failed ?? 1),
})

function run(tool: string, args: string[], env: Record<string, string> = {}): boolean {
  return spawnSync('npx', [tool, ...args], { stdio: 'inherit', env: { ...process.env, ...env } }).status === 0
}

function readReport<Report>(file: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report
  } catch {
    return undefined
  }
}

function runAll(): Count[] {
  ensureChromium()
  return [runVitest(), runPlaywright('journeys'), runEngines()]
}

rmSync(REPORTS, { recursive: true, force: true })
mkdirSync(REPORTS, { recursive: true })
const counts = process.argv[2] === 'engines' ? [runEngines()] : runAll()
const total = (key: keyof Count) => counts.reduce((sum, count) => sum + count[key], 0)
console.log(`\n${total('passed')} passed, ${total('failed')} failed`)
process.exit(total('failed') === 0 ? 0 : 1)
