import { isDeepStrictEqual } from 'node:util'
import { test as base, sites } from '../support/test.ts'
import { readRecorded, thisMachine, writeRecorded } from './recorded-on.ts'

/** Whether pictures are taken, and not compared. */
export const isRecording = () => base.info().config.updateSnapshots === 'all'

/** A test of pictures. */
export const test = base.extend<object, { foreign: string | undefined }>({
  signedInAt: 'nowhere',
  /** Why the pictures cannot be compared, if they cannot: another browser, or other fonts. */
  foreign: [
    async ({ browser }, use) => {
      const page = await browser.newPage()
      await page.goto(sites.demo())
      const machine = await thisMachine(page)
      await page.close()
      if (isRecording()) writeRecorded(machine)
      const recorded = readRecorded()
      const same = isDeepStrictEqual(machine, recorded)
      const why = `taken on ${JSON.stringify(recorded)}, and this is ${JSON.stringify(machine)}`
      if (!same) process.stdout.write(`Pictures are not compared: ${why}\n`)
      await use(same ? undefined : why)
    },
    { scope: 'worker' },
  ],
})
