import { readFileSync } from 'node:fs'

/** What became of one test. */
export type Result = { title: string; passed: boolean }

type VitestReport = { testResults: { assertionResults: { title: string; status: string }[] }[] }
type Suite = { suites?: Suite[]; specs?: { title: string; ok: boolean; tests: { status: string }[] }[] }

/** The results in the file that Vitest's JSON reporter wrote; none when there is no such file. */
export const readVitest = (file: string): Result[] =>
  (read<VitestReport>(file)?.testResults ?? [])
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'passed' || status === 'failed')
    .map(({ title, status }) => ({ title, passed: status === 'passed' }))

/** The same for Playwright's. A test that passed only when it was tried again has failed. */
export const readPlaywright = (file: string): Result[] => specsOf(read<Suite>(file) ?? {})

const specsOf = ({ suites = [], specs = [] }: Suite): Result[] => [
  ...specs
    .filter(({ tests }) => tests.some(({ status }) => status !== 'skipped'))
    .map(({ title, ok, tests }) => ({
      title,
      passed: ok && tests.every(({ status }) => status !== 'flaky'),
    })),
  ...suites.flatMap(specsOf),
]

function read<Report>(file: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report
  } catch {
    return undefined
  }
}
