import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** `broken`: the tests did not run to an end, so they tell nothing. */
export type Verdict = { kind: 'passed' } | { kind: 'failed'; test: string } | { kind: 'broken'; why: string }

const PROJECTS = { 'test/unit/': 'unit', 'test/app/': 'page' }

/**
 * Far longer than any run takes. What hangs is noticed by the limits of the tests
 * themselves, which say where; a whole run that never ends counts for nothing.
 */
const LIMIT = 3 * 60_000

/** Runs those test files, up to the first test that fails. */
export function runTests(folder: string, files: readonly string[]): Verdict {
  const report = join(folder, 'report.json')
  rmSync(report, { force: true })
  const projects = Object.entries(PROJECTS)
    .filter(([start]) => files.some((file) => file.startsWith(start)))
    .map(([, project]) => `--project=${project}`)
  const options = ['--bail=1', '--reporter=json', `--outputFile=${report}`, ...projects]
  const { status, error, stderr } = spawnSync(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', ...options, ...files],
    { cwd: folder, encoding: 'utf8', timeout: LIMIT },
  )
  if (status === 0) return { kind: 'passed' }
  const test = error ? undefined : firstFailureIn(report)
  return test ? { kind: 'failed', test } : { kind: 'broken', why: error?.message ?? stderr.trim() }
}

type Report = { testResults: { assertionResults: { status: string; fullName: string }[] }[] }

function firstFailureIn(file: string): string | undefined {
  if (!existsSync(file)) return undefined
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report
  const tests = report.testResults.flatMap(({ assertionResults }) => assertionResults)
  return tests.find(({ status }) => status === 'failed')?.fullName
}
