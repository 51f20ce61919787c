/**
 * `npm run bench`: how fast and how large the page is, as a ratio to the baseline (a bare list
 * on the same libraries), beside the lower bound (the same list without any library).
 *
 *   npm run bench -- --rounds 9
 *   npm run bench -- --quick
 *   npm run bench -- --site before=../before/dist/standalone --site after=dist/standalone
 */
import { type ChildProcess, fork } from 'node:child_process'
import { cpus, loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { type Browser, chromium } from 'playwright'
import { ensureChromium, wholeChromiumLaunch } from '../support/chromium.ts'
import { printReport, type Round } from './report.ts'
import { type Subject, takeSample } from './sample.ts'
import { SCENARIOS, type Scenario } from './scenarios.ts'
import { buildBaseline, buildOurs, LOWER_BOUND } from './sites.ts'

const PORT = Number(process.env.BENCH_PORT ?? 8790)

const { values: options } = parseArgs({
  options: {
    /** So many visits of each subject in each scenario. */
    rounds: { type: 'string' },
    /** Two rounds, and neither an account of 10,000 nor a day of reads. */
    quick: { type: 'boolean', default: false },
    /** Of the scenarios, those with this in their names: `--only phone`. */
    only: { type: 'string', default: '' },
    /** A folder to measure in place of a build of this one; LABEL=FOLDER, any number of times. */
    site: { type: 'string', multiple: true },
  },
})
const rounds = Number(options.rounds ?? (options.quick ? 2 : 5))
const scenarios = (SCENARIOS as readonly Scenario[]).filter(
  ({ name, count, reads }) => name.includes(options.only) && !(options.quick && (count === 10_000 || reads)),
)

const given = options.site?.map((site) => {
  const [label = site, folder = label] = site.split('=')
  return { name: label, folder }
})
const ours = given ?? [{ name: 'ours', folder: await buildOurs() }]
const sites = [
  { name: 'baseline', folder: await buildBaseline(), readsAgain: true },
  { name: 'lower bound', folder: LOWER_BOUND, readsAgain: false },
  ...ours.map((site) => ({ ...site, readsAgain: true })),
]
const subjects = sites.map((site, n) => ({ ...site, url: `http://127.0.0.1:${PORT + 1 + n}` }))

ensureChromium()
const servers = await startServers(sites.map(({ folder }) => folder))
const browser = await chromium.launch(wholeChromiumLaunch())
try {
  // The first visit of all waits for the browser to wake up.
  await runRound(browser, 0, scenarios.slice(0, 1))
  const done: Round[] = []
  for (let round = 1; round <= rounds; round++) {
    console.log(`round ${round} of ${rounds}`)
    done.push(await runRound(browser, round, scenarios))
  }
  console.log(`\nChromium ${browser.version()}, files gzipped, nothing cached, ${rounds} rounds`)
  if (isBusy()) console.log('The machine has more to do than it can: the lowest figures say the most.')
  printReport(
    ours.map(({ name }) => name),
    scenarios,
    done,
  )
} finally {
  await browser.close()
  servers.kill()
}

async function runRound(browser: Browser, round: number, scenarios: Scenario[]): Promise<Round> {
  const results: Round = new Map()
  for (const scenario of scenarios)
    for (const subject of rotated(subjects, round)) {
      // Each visit has an account of its own: the one before has signed a session of its account out.
      const account = `${scenario.count}-${round}-${scenario.name}-${subject.name}`.replaceAll(/\W+/g, '-')
      const token = scenario.reads ? `${account}-changing` : account
      results.set(`${scenario.name} ${subject.name}`, await takeSample(browser, subject, scenario, token))
    }
  return results
}

/** A B C, B C A, …: none is always the first, or always after the same one. */
function rotated(all: Subject[], by: number): Subject[] {
  const first = by % all.length
  return [...all.slice(first), ...all.slice(0, first)]
}

function isBusy(): boolean {
  return (loadavg()[0] ?? 0) > cpus().length
}

async function startServers(folders: string[]): Promise<ChildProcess> {
  const child = fork(fileURLToPath(new URL('servers.ts', import.meta.url)), [String(PORT), ...folders])
  await new Promise<void>((resolve, reject) => {
    child.once('message', () => resolve())
    child.once('exit', () => reject(new Error('The servers of the bench did not start')))
  })
  return child
}
