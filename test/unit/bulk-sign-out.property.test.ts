import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ApiError } from '../../src/api/errors.ts'
import { bulkSignOut, type Progress } from '../../src/sessions/sign-out/rules/bulk-sign-out.ts'
import { check } from '../support/property.ts'
import { createScriptedCloud, type Reply } from '../support/scripted-cloud.ts'

const harmless = fc.constantFrom<Reply>(
  'ok',
  'ok-but-listed',
  'lost',
  'server',
  'rate-limited',
  'not-found',
  'timeout',
  'offline',
)
const ending = fc.constantFrom<Reply>('unauthorized', 'token-changed')

/** Answers in the order in which they fall due, and how long each takes. */
const script = (reply: fc.Arbitrary<Reply>) =>
  fc.array(fc.record({ reply, turns: fc.nat(6) }), { minLength: 1, maxLength: 24 })

type Script = { reply: Reply; turns: number }[]

/** Runs a job on a cloud of that script; stopped when so many answers have come. */
async function run(count: number, answers: Script, stopAfter = Number.POSITIVE_INFINITY) {
  const stopper = new AbortController()
  const steps: Progress[] = []
  let asked = 0
  let answered = 0
  /** How many were out or done when the job should have ended. */
  let sentBy: number | undefined
  const cloud = createScriptedCloud(
    count,
    () => {
      const reply = answers[answered++ % answers.length]?.reply ?? 'ok'
      if (answered > stopAfter) stopper.abort()
      if (stopper.signal.aborted || reply === 'unauthorized' || reply === 'token-changed')
        sentBy ??= cloud.sent.length
      return reply
    },
    () => answers[asked++ % answers.length]?.turns ?? 0,
  )
  const outcome = await bulkSignOut(cloud.ids, cloud.tools, {
    signal: stopper.signal,
    onProgress: (step) => steps.push(step),
  }).catch((thrown: unknown) => thrown)
  return { cloud, outcome: outcome as Awaited<ReturnType<typeof bulkSignOut>> | ApiError, steps, sentBy }
}

/** Others may have been on their way out at that very moment. */
const UNDER_WAY = 2

it('accounts for every session, whatever the cloud answers and whenever it is stopped', () =>
  check(
    fc.asyncProperty(fc.nat(24), script(harmless), fc.nat(60), async (count, answers, stopAfter) => {
      const { cloud, outcome, sentBy = cloud.sent.length } = await run(count, answers, stopAfter)
      if (outcome instanceof ApiError || outcome.kind !== 'finished') return expect.fail(outcome.kind)
      const { signedOut, already, failed, left, remaining } = outcome
      expect(signedOut + already + failed.length + left.length).toBe(count)
      for (const each of [...failed, ...left]) expect(cloud.listed).toContain(each)
      expect(remaining).toBe(cloud.listed.size - 1)
      expect(cloud.sent.length - sentBy).toBeLessThanOrEqual(UNDER_WAY)
    }),
  ))

it('sends only what it was asked to, three at a time, and tells of steady progress', () =>
  check(
    fc.asyncProperty(fc.nat(24), script(fc.oneof(harmless, ending)), async (count, answers) => {
      const { cloud, steps } = await run(count, answers)
      for (const each of cloud.sent) expect(cloud.ids).toContain(each)
      expect(cloud.mostAtOnce()).toBeLessThanOrEqual(3)
      const done = steps.map((step) => step.done)
      expect(done).toEqual([...done].sort((a, b) => a - b))
      expect(done.at(-1) ?? 0).toBeLessThanOrEqual(count)
    }),
  ))

it('ends with this very session', () =>
  check(
    fc.asyncProperty(fc.nat(24), script(fc.oneof(harmless, ending)), async (count, answers) => {
      const { cloud, outcome, sentBy } = await run(count, answers)
      expect(outcome instanceof ApiError).toBe(sentBy !== undefined)
      if (sentBy !== undefined) expect(cloud.sent.length - sentBy).toBeLessThanOrEqual(UNDER_WAY)
    }),
  ))
