import { describe, expect, it } from 'vitest'
import type { SessionList } from '../../src/api/sessions.ts'
import { countResult, summarize } from '../../src/sessions/sign-out/rules/selectors.ts'
import { createScriptedCloud, OWN_ID } from '../support/scripted-cloud.ts'
import { idOf } from '../support/sessions.ts'
import { type Cloud, newest, REFUSALS, type Script } from '../support/sign-out-script.ts'

describe('signing out many', () => {
  const many = async (count: number, script: Script, before: (cloud: Cloud) => void = () => {}) => {
    const cloud = createScriptedCloud(count, script)
    await cloud.open()
    before(cloud)
    cloud.store.signOutMany('others', cloud.ids)
    await cloud.settled()
    const [operation] = cloud.store.get().operations
    return { ...cloud, result: operation && countResult(operation), operation }
  }

  it('ends each once, and counts what a fresh list no longer has', async () => {
    const cloud = await many(20, {})
    expect(cloud.result).toMatchObject({ asked: 20, signedOut: 20, remaining: 0 })
    expect([...cloud.sent].sort()).toEqual([...cloud.ids].sort())
    expect(cloud.store.get().progress[0]).toMatchObject({ answered: 20, waitingFor: undefined })
  })

  it('goes on past failures, and names only those that are still listed', async () => {
    const cloud = await many(6, {
      replyTo: (id) => (id === idOf(1) || id === idOf(4) ? 'server' : id === idOf(2) ? 'lost' : 'ok'),
    })
    expect(cloud.result).toMatchObject({ signedOut: 4, failed: 2, remaining: 2 })
    expect(cloud.operation?.cause).toMatchObject({ kind: 'server' })
  })

  it.each([...REFUSALS, 'not-found'] as const)(
    'takes no credit after "%s" each while somebody else ends them [W6 others]',
    async (kind) => {
      const cloud = await many(4, { replyTo: () => kind }, ({ listed, ids }) => {
        for (const id of ids) listed.delete(id)
      })
      expect(cloud.result).toMatchObject({ signedOut: 0, already: 4, failed: 0 })
    },
  )

  it('takes no credit for a session that went while it waited for a retry', async () => {
    const cloud = createScriptedCloud(1, {
      replyTo: () => 'rate-limited',
      onWait: () => cloud.listed.delete(idOf(1)),
    })
    await cloud.open()
    cloud.store.signOutMany('others', cloud.ids)
    await cloud.settled()
    expect(newest(cloud)).toMatchObject({ signedOut: 0, already: 1 })
  })

  it('claims nothing when the list cannot be read: neither that they ended nor that they stay', async () => {
    const unread = (list: SessionList, n: number) => (n > 1 ? ('network' as const) : list)
    const accepted = await many(2, { read: unread })
    expect(accepted.result).toMatchObject({ signedOut: 0, unconfirmed: 2, failed: 0 })
    const refused = await many(2, { replyTo: () => 'offline', read: unread })
    expect(refused.result).toMatchObject({ refused: 2, failed: 0 })
  })

  it('looks twice at what was accepted but is still listed', async () => {
    const cloud = await many(2, { replyTo: () => 'ok-but-listed' })
    expect(cloud.result).toMatchObject({ signedOut: 0, failed: 2 })
    expect(cloud.waits).toEqual([2000])
  })

  it('is one job at a time, of one request for each', async () => {
    const cloud = createScriptedCloud(2)
    cloud.store.signOutMany('others', cloud.ids)
    cloud.store.signOutMany('others', cloud.ids)
    expect(cloud.store.isJobRunning()).toBe(true)
    await cloud.settled()
    expect(cloud.store.isJobRunning()).toBe(false)
    expect(cloud.sent).toHaveLength(2)
  })

  it('can be stopped, and does not speak later of what it never tried', async () => {
    const cloud = createScriptedCloud(30, {
      replyTo: (id) => {
        if (id === idOf(6)) cloud.store.stop()
        return 'ok'
      },
    })
    await cloud.open()
    cloud.store.signOutMany('others', cloud.ids)
    await cloud.settled()
    const result = newest(cloud)
    expect((result?.signedOut ?? 0) + (result?.notTried ?? 0)).toBe(30)
    expect(result?.notTried).toBeGreaterThan(20)
    expect(cloud.sent).not.toContain(idOf(20))
    cloud.listed.delete(idOf(20))
    await cloud.refresh()
    expect(newest(cloud)).toMatchObject({ already: 0, notTried: result?.notTried })
  })

  it('ends with this very session, and tells what may have been done', async () => {
    const cloud = await many(50, { replyTo: (id) => (id === idOf(4) ? 'unauthorized' : 'ok') })
    expect(cloud.sent.length).toBeLessThan(10)
    expect(cloud.reasons).toEqual(['expired'])
    // All but the one that was refused.
    const unconfirmed = cloud.sent.length - 1
    expect(summarize(cloud.store.get())).toMatchObject({ signedOut: 0, othersUntouched: false, unconfirmed })
  })

  it('sends nothing more once the sign-in is over', async () => {
    const cloud = createScriptedCloud(30, { turns: () => 3 })
    await cloud.open()
    cloud.store.signOutMany('others', cloud.ids)
    cloud.store.signOutSelf(OWN_ID)
    expect(cloud.store.isJobRunning()).toBe(true)
    await cloud.settled()
    expect(cloud.store.isJobRunning()).toBe(false)
    expect(cloud.reasons).toEqual(['current'])
    expect(cloud.sent.length).toBeLessThanOrEqual(7)
    expect(summarize(cloud.store.get()).othersUntouched).toBe(false)
  })

  it('costs about the same for each session, however many there are', async () => {
    const run = async (count: number) => {
      const begin = performance.now()
      await many(count, {})
      return (performance.now() - begin) / count
    }
    await run(200)
    const few = await run(500)
    expect(await run(5000)).toBeLessThan(few * 12)
  })
})
