import { describe, expect, it } from 'vitest'
import { ApiError } from '../../src/api/errors.ts'
import type { SessionId } from '../../src/api/session-id.ts'
import { runBulk } from '../../src/sessions/sign-out/rules/run-bulk.ts'
import type { ScriptedReply } from '../support/scripted-cloud.ts'
import { idOf } from '../support/sessions.ts'

type ReplyTo = (id: SessionId, attempt: number) => ScriptedReply

/** Runs a job on a cloud that answers from a script; `stop` ends it. */
async function run(count: number, replyTo: ReplyTo, onWait: (stop: () => void) => void = () => {}) {
  const stopper = new AbortController()
  const attempts = new Map<SessionId, number>()
  const log = {
    sent: [] as SessionId[],
    waits: [] as number[],
    waiting: [] as unknown[],
    skipped: 0,
    answered: 0,
  }
  let out = 0
  let mostAtOnce = 0
  const ids = Array.from({ length: count }, (_, n) => idOf(n + 1))
  const lost = await runBulk(ids, {
    async end(id) {
      log.sent.push(id)
      out += 1
      mostAtOnce = Math.max(mostAtOnce, out)
      await Promise.resolve()
      out -= 1
      const attempt = (attempts.get(id) ?? 0) + 1
      attempts.set(id, attempt)
      const reply = replyTo(id, attempt)
      return reply === 'ok' ? undefined : new ApiError(reply as ApiError['kind'], { retryAfter: 7 })
    },
    wait: async (milliseconds) => {
      log.waits.push(milliseconds)
      onWait(() => stopper.abort())
    },
    onAnswer: () => {
      log.answered += 1
    },
    onRetry: () => {},
    onSkip: () => {
      log.skipped += 1
    },
    onWaiting: (waitingFor) => log.waiting.push(waitingFor?.kind),
    signal: stopper.signal,
  })
  return { ...log, ids, lost, mostAtOnce }
}

describe('runBulk', () => {
  it('sends one request for each session, at most three at a time', async () => {
    const job = await run(20, () => 'ok')
    expect([...job.sent].sort()).toEqual([...job.ids].sort())
    expect(job.mostAtOnce).toBe(3)
    expect(job).toMatchObject({ answered: 20, skipped: 0, waits: [], lost: undefined })
  })

  it('waits as long as a 429 says, then goes on with the very session that was refused', async () => {
    const job = await run(5, (id, attempt) => (id === idOf(3) && attempt === 1 ? 'rate-limited' : 'ok'))
    expect(job.waits).toEqual([7000])
    expect(job.waiting).toEqual(['rate-limited', undefined])
    expect(job.sent.filter((id) => id === idOf(3))).toHaveLength(2)
    expect(job.answered).toBe(5)
  })

  it('gives up on a cloud that refuses without end', async () => {
    const job = await run(1000, () => 'rate-limited')
    expect(job.waits).toEqual([7000, 7000, 7000, 7000, 7000])
    expect(job.sent.length).toBeLessThanOrEqual(3 * 6)
    expect(job.answered + job.skipped).toBe(1000)
  })

  it('ends many more than the cloud allows at a time', async () => {
    let allowed = 60
    const job = await run(
      400,
      () => (allowed-- > 0 ? 'ok' : 'rate-limited'),
      () => {
        allowed = 60
      },
    )
    expect(job).toMatchObject({ answered: 400, skipped: 0 })
    expect(job.waits).toHaveLength(6)
  })

  it.each(['network', 'server', 'forbidden', 'offline'] as const)(
    'backs off when "%s" comes several times in a row, and gives up in the end [W24 others]',
    async (kind) => {
      const job = await run(50, () => kind)
      expect(job.waits).toEqual([1000, 2000, 4000, 8000, 16_000])
      expect(job.waiting[0]).toBe(kind)
      expect(job.sent.length).toBeLessThan(50)
      expect(job.answered + job.skipped).toBe(50)
    },
  )

  it('takes five failures of one kind in a row for a reason to pause, and no fewer', async () => {
    expect((await run(20, (id) => (Number(id) <= 5 ? 'server' : 'ok'))).waits).toEqual([1000])
    expect((await run(20, (id) => (Number(id) <= 4 ? 'server' : 'ok'))).waits).toEqual([])
    const mixed = await run(20, (id) => (Number(id) % 2 === 0 ? 'server' : 'network'))
    expect(mixed).toMatchObject({ waits: [], answered: 20 })
  })

  it('sends nothing during a pause', async () => {
    const sent: SessionId[] = []
    let endPause = () => {}
    const job = runBulk([1, 2, 3, 4, 5, 6].map(idOf), {
      end: async (id) => (sent.push(id) === 1 ? new ApiError('rate-limited') : undefined),
      wait: () => new Promise((resolve) => (endPause = resolve)),
      onAnswer: () => {},
      onRetry: () => {},
      onSkip: () => {},
      onWaiting: () => {},
      signal: new AbortController().signal,
    })
    for (let turn = 0; turn < 100; turn++) await Promise.resolve()
    expect(sent).toEqual([1, 2, 3].map(idOf))
    endPause()
    await job
    expect(sent).toEqual([1, 2, 3, 1, 4, 5, 6].map(idOf))
  })

  it('does not slow down for failures between successes, nor for sessions that had ended', async () => {
    expect((await run(50, (id) => (Number(id) % 4 === 0 ? 'server' : 'ok'))).waits).toEqual([])
    expect(await run(50, () => 'not-found')).toMatchObject({ waits: [], answered: 50 })
  })

  it('can be stopped during a pause', async () => {
    const job = await run(
      30,
      () => 'rate-limited',
      (stop) => stop(),
    )
    expect(job.sent.length).toBeLessThanOrEqual(3)
  })

  it('does not begin a pause once it was stopped', async () => {
    const stopper = new AbortController()
    const waits: number[] = []
    await runBulk([idOf(1), idOf(2)], {
      end: async () => {
        stopper.abort()
        return new ApiError('rate-limited')
      },
      wait: async (milliseconds) => void waits.push(milliseconds),
      onAnswer: () => {},
      onRetry: () => {},
      onSkip: () => {},
      onWaiting: () => {},
      signal: stopper.signal,
    })
    expect(waits).toEqual([])
  })

  it.each(['unauthorized', 'token-changed'] as const)('ends with this very session: %s', async (kind) => {
    const job = await run(50, (id) => (id === idOf(4) ? kind : 'ok'))
    expect(job.lost).toMatchObject({ kind })
    expect(job.sent.length).toBeLessThan(10)
  })
})
