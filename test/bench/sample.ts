import { fileURLToPath } from 'node:url'
import type { Browser, CDPSession, Page } from 'playwright'
import { PROFILES, type Scenario } from './scenarios.ts'

export type Subject = {
  name: string
  url: string
  /** Whether it reads the list again when its window gets the focus. */
  readsAgain: boolean
}

/** Times in milliseconds, sizes in bytes. What a scenario does not measure is absent. */
export type Metric = keyof Sample
export type Sample = {
  script: number
  style: number
  /** Everything the site sent before the list; the cloud's answer, which is the same for all, apart. */
  bytes: number
  /** First contentful paint: the first frame with a text or a picture in it. */
  firstPaint: number
  /** From the start of the navigation to two frames after the first row. */
  list: number
  /** What tasks before the list had above 50 ms each. */
  blocking: number
  /** Of JavaScript, swept. */
  heap: number
  elements: number
  /** Cumulative layout shift of the visit until the list is there, without a unit. */
  shift: number
  /** From a row's press to the next frame, which in ours shows the dialog; 0 when below 16. */
  latency?: number
  /** From the confirming press to two frames after the row was gone. */
  gone?: number
  /** The longest task since the list. */
  longest?: number
  /** By how much the heap is larger after many further reads of the list. */
  grown?: number
  /** The longest task during those. */
  longestRead?: number
}

type Task = { startTime: number; duration: number }
type Marks = {
  list?: number
  pressed: number
  gone?: number
  latency: number
  shift: number
  tasks: Task[]
  awaitGone: (row: Element) => void
  showEveryRow: () => Promise<void>
  readAgain: (times: number) => Promise<void>
}
declare global {
  interface Window {
    bench: Marks
  }
}

const PROBE = fileURLToPath(new URL('probe.js', import.meta.url))

/** One visit: with nothing in any cache, or the second one of a scenario that is warm. */
export async function takeSample(browser: Browser, subject: Subject, scenario: Scenario, token: string) {
  const { cpu, network, ...screen } = PROFILES[scenario.profile]
  const context = await browser.newContext({ ...screen, locale: 'en-GB', timezoneId: 'Europe/Helsinki' })
  try {
    const page = await context.newPage()
    const user = JSON.stringify({ email: 'you@example.com', accessToken: token, newUser: false })
    await page.addInitScript({ path: PROBE })
    await page.addInitScript((text) => localStorage.setItem('user', text), user)
    const cdp = await context.newCDPSession(page)
    if (cpu > 1) await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu })
    if (network) await cdp.send('Network.emulateNetworkConditions', { offline: false, ...network })
    for (let visit = scenario.warm ? 0 : 1; visit <= 1; visit++) {
      await page.goto(`${subject.url}/settings/devices`, { waitUntil: 'commit' })
      await awaitList(page, cdp)
      await settle(page)
    }
    const loaded = await readLoad(page, cdp)
    return {
      ...loaded,
      ...(scenario.press && (await readPress(page, scenario))),
      ...(scenario.reads && subject.readsAgain && (await readGrowth(page, cdp, loaded.heap, scenario.reads))),
    }
  } finally {
    await context.close()
  }
}

/**
 * Looked for rarely, and without what Playwright would put into the page first: that takes it
 * tens of milliseconds, in the midst of what is measured.
 */
async function awaitList(page: Page, cdp: CDPSession): Promise<void> {
  for (let waited = 0; waited < 30_000; waited += 100) {
    const { result } = await cdp.send('Runtime.evaluate', { expression: 'window.bench?.list' })
    if (result.value) return
    await page.waitForTimeout(100)
  }
  throw new Error('The list never came')
}

/** The browser reports tasks and events a moment after they ended. */
const settle = (page: Page) => page.waitForTimeout(150)

async function readLoad(page: Page, cdp: CDPSession): Promise<Sample> {
  const heap = await readHeap(cdp)
  const seen = await page.evaluate(() => {
    const { list = 0, tasks, shift } = window.bench
    const files = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
      .map((entry) => entry as PerformanceResourceTiming)
      .filter(({ name, startTime }) => name.startsWith(location.origin) && startTime < list)
      .map(({ name, encodedBodySize }) => ({ name, size: encodedBodySize }))
    const [paint] = performance.getEntriesByName('first-contentful-paint')
    const elements = document.getElementsByTagName('*').length
    return { list, tasks, shift, files, firstPaint: paint?.startTime ?? Number.NaN, elements }
  })
  const sizeOf = (kind: RegExp) =>
    sum(seen.files.filter(({ name }) => kind.test(name)).map(({ size }) => size))
  return {
    script: sizeOf(/\.js$/),
    style: sizeOf(/\.css$/),
    bytes: sizeOf(/./),
    firstPaint: seen.firstPaint,
    list: seen.list,
    blocking: sum(
      seen.tasks.filter(({ startTime }) => startTime < seen.list).map(({ duration }) => duration - 50),
    ),
    heap,
    elements: seen.elements,
    shift: seen.shift,
  }
}

async function readHeap(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage')
  return (await cdp.send('Runtime.getHeapUsage')).usedSize
}

async function readGrowth(page: Page, cdp: CDPSession, before: number, reads: number) {
  const begin = await page.evaluate(() => performance.now())
  await page.evaluate((times) => window.bench.readAgain(times), reads)
  await settle(page)
  const tasks = await page.evaluate(() => window.bench.tasks)
  const later = tasks.filter(({ startTime }) => startTime > begin)
  return {
    grown: (await readHeap(cdp)) - before,
    longestRead: Math.max(0, ...later.map(({ duration }) => duration)),
  }
}

/** Signs out the second session, since the first is this browser's own; with a dialog where there is one. */
async function readPress(page: Page, { showAll, count }: Scenario) {
  const listedAt = await page.evaluate(() => performance.now())
  // By plain queries: Playwright's by role take seconds among ten thousand buttons, in tasks of the page's own.
  if (showAll) {
    await page.evaluate(() => window.bench.showEveryRow())
    await page.waitForFunction((all) => document.querySelectorAll('li button').length >= all, count)
    await settle(page)
  }
  const row = await page.evaluateHandle(() => document.querySelectorAll('li button')[1]?.closest('li'))
  await row.evaluate((element) => {
    window.bench.latency = 0
    if (element) window.bench.awaitGone(element)
  })
  await row
    .asElement()
    ?.$('button')
    .then((button) => button?.click())
  await settle(page)
  const latency = await page.evaluate(() => window.bench.latency)
  // Not before it can be pressed; the first of the dialog's two is the safe one.
  const confirm = await page.evaluateHandle(() => document.querySelectorAll('dialog button')[1])
  await page.waitForFunction((button) => button?.ariaDisabled !== 'true', confirm, { polling: 20 })
  await confirm.asElement()?.click()
  await page.waitForFunction(() => window.bench.gone, null, { polling: 100 })
  await settle(page)
  const { gone, tasks } = await page.evaluate(() => ({
    gone: (window.bench.gone ?? Number.NaN) - window.bench.pressed,
    tasks: window.bench.tasks,
  }))
  const later = tasks.filter(({ startTime }) => startTime > listedAt)
  return { latency, gone, longest: Math.max(0, ...later.map(({ duration }) => duration)) }
}

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0)
