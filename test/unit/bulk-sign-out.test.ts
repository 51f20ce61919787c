import { describe, expect, it } from 'vitest'
import { bulkSignOut, type Progress } from '../../src/sessions/sign-out/rules/bulk-sign-out.ts'
import type { SignOutTools } from '../../src/sessions/sign-out/rules/sign-out.ts'
import { createScriptedCloud as createCloud } from '../support/scripted-cloud.ts'
import { idOf } from '../support/sessions.ts'

const job = (signal = new AbortController().signal, onProgress: (progress: Progress) => void = () => {}) => ({
  signal,
  onProgress,
})

describe('signing out many', () => {
  it('ends each once, at most three at a time, and counts what a fresh list no longer has', async () => {
    const cloud = createCloud(20, () => 'ok')
    const steps: Progress[] = []
    const outcome = await bulkSignOut(
      cloud.ids,
      cloud.tools,
      job(undefined, (step) => steps.push(step)),
    )
    expect(outcome).toEqual({
      kind: 'finished',
      signedOut: 20,
      already: 0,
      failed: [],
      left: [],
      cause: undefined,
      remaining: 0,
    })
    expect([...cloud.sent].sort()).toEqual([...cloud.ids].sort())
    expect(cloud.mostAtOnce()).toBe(3)
    expect(steps[0]).toEqual({ done: 0, total: 20, waiting: false })
    expect(steps.at(-1)).toEqual({ done: 20, total: 20, waiting: false })
  })

  it('goes on past failures, and names only those that are still listed', async () => {
    const cloud = createCloud(6, (which) =>
      ['1', '4'].includes(which) ? 'server' : which === '2' ? 'lost' : 'ok',
    )
    expect(await bulkSignOut(cloud.ids, cloud.tools, job())).toMatchObject({
      signedOut: 4,
      failed: ['1', '4'],
      cause: { kind: 'server' },
      remaining: 2,
    })
  })

  it('tells what had ended without it', async () => {
    const cloud = createCloud(2, () => 'not-found')
    cloud.listed.delete(idOf(1))
    cloud.listed.delete(idOf(2))
    expect(await bulkSignOut(cloud.ids, cloud.tools, job())).toMatchObject({
      signedOut: 0,
      already: 2,
      failed: [],
    })
  })

  it('claims no session that went while the cloud had no time for it', async () => {
    const cloud = createCloud(1, () => 'rate-limited')
    const { wait } = cloud.tools
    cloud.tools.wait = (...args) => {
      cloud.listed.delete(idOf(1))
      return wait(...args)
    }
    expect(await bulkSignOut(cloud.ids, cloud.tools, job())).toMatchObject({ signedOut: 0, already: 1 })
  })

  it('backs off when asked to, then goes on with the very session that was refused', async () => {
    const cloud = createCloud(5, (which, attempt) => (which === '3' && attempt === 1 ? 'rate-limited' : 'ok'))
    const steps: Progress[] = []
    const outcome = await bulkSignOut(
      cloud.ids,
      cloud.tools,
      job(undefined, (step) => steps.push(step)),
    )
    expect(outcome).toMatchObject({ signedOut: 5, failed: [] })
    expect(cloud.waits).toEqual([7000])
    expect(steps.some(({ waiting }) => waiting)).toBe(true)
    expect(cloud.sent.filter((each) => each === '3')).toHaveLength(2)
  })

  it('loses patience with a cloud that never has time, and leaves it in peace', async () => {
    const cloud = createCloud(1000, () => 'rate-limited')
    const outcome = await bulkSignOut(cloud.ids, cloud.tools, job())
    expect(outcome).toMatchObject({ signedOut: 0, failed: cloud.ids, cause: { kind: 'rate-limited' } })
    expect(cloud.waits).toEqual([7000, 7000, 7000, 7000, 7000])
    expect(cloud.sent.length).toBeLessThanOrEqual(3 * 6)
  })

  it('ends many more than the cloud allows at a time', async () => {
    let allowed = 60
    const cloud = createCloud(400, () => {
      allowed -= 1
      return allowed >= 0 ? 'ok' : 'rate-limited'
    })
    const wait = cloud.tools.wait
    const tools: SignOutTools = {
      ...cloud.tools,
      wait: async (milliseconds, signal) => {
        allowed = 60
        await wait(milliseconds, signal)
      },
    }
    expect(await bulkSignOut(cloud.ids, tools, job())).toMatchObject({ signedOut: 400, failed: [] })
    expect(cloud.waits).toHaveLength(6)
  })

  it('does not wait once it was stopped', async () => {
    const stopper = new AbortController()
    const cloud = createCloud(30, () => {
      stopper.abort()
      return 'rate-limited'
    })
    expect(await bulkSignOut(cloud.ids, cloud.tools, job(stopper.signal))).toMatchObject({ left: cloud.ids })
    expect(cloud.waits).toEqual([])
  })

  it('stops at the end of this very session', async () => {
    const cloud = createCloud(50, (which) => (which === '4' ? 'unauthorized' : 'ok'))
    await expect(bulkSignOut(cloud.ids, cloud.tools, job())).rejects.toMatchObject({ kind: 'unauthorized' })
    expect(cloud.sent.length).toBeLessThan(10)
  })

  it('can be stopped, and tells what it never tried', async () => {
    const stopper = new AbortController()
    const cloud = createCloud(30, (which) => {
      if (which === '6') stopper.abort()
      return 'ok'
    })
    const outcome = await bulkSignOut(cloud.ids, cloud.tools, job(stopper.signal))
    if (outcome.kind !== 'finished') return expect.fail(outcome.kind)
    expect(outcome.signedOut + outcome.left.length).toBe(30)
    expect(outcome.left.length).toBeGreaterThan(20)
    expect(cloud.sent).not.toContain(outcome.left[0])
  })

  it('looks twice at what was accepted but is listed still', async () => {
    const cloud = createCloud(2, () => 'ok-but-listed')
    expect(await bulkSignOut(cloud.ids, cloud.tools, job())).toMatchObject({
      signedOut: 0,
      failed: ['1', '2'],
    })
    expect(cloud.waits).toEqual([2000])
  })

  it('claims nothing when the list cannot be read', async () => {
    const cloud = createCloud(2, () => 'ok')
    cloud.breakReading('network')
    expect(await bulkSignOut(cloud.ids, cloud.tools, job())).toMatchObject({
      kind: 'unconfirmed',
      tried: new Map(cloud.ids.map((id) => [id, undefined])),
    })
  })

  it('sends nothing while identity is not confirmed', async () => {
    const cloud = createCloud(2, () => 'ok')
    const tools = { ...cloud.tools, confirmIdentity: async () => false }
    expect(await bulkSignOut(cloud.ids, tools, job())).toEqual({ kind: 'identity-refused' })
    expect(cloud.sent).toEqual([])
  })
})
