import { describe, expect, it } from 'vitest'
import type { ApiErrorKind } from '../../src/api/errors.ts'
import type { SessionList } from '../../src/api/sessions.ts'
import {
  countResult,
  getNewestResult,
  getRowSignOut,
  getRowSignOuts,
  getSelfSignOut,
  summarize,
} from '../../src/sessions/sign-out/rules/selectors.ts'
import { isEnded } from '../../src/sessions/sign-out/rules/verdict-table.ts'
import { createScriptedCloud, OWN_ID, type ScriptedReply } from '../support/scripted-cloud.ts'
import { aSession, idOf, listOf } from '../support/sessions.ts'

const UNCLEAR: ApiErrorKind[] = [
  'network',
  'timeout',
  'server',
  'invalid-response',
  'too-large',
  'aborted',
  'accepted',
]
const REFUSALS: ApiErrorKind[] = ['offline', 'forbidden', 'unknown-endpoint', 'rate-limited', 'rejected']

type Script = Parameters<typeof createScriptedCloud>[1]

async function signOutOne(script: Script, before: (cloud: Cloud) => void = () => {}) {
  const cloud = createScriptedCloud(2, script)
  await cloud.open()
  before(cloud)
  cloud.store.signOutSession(idOf(1))
  await cloud.settled()
  return cloud
}

type Cloud = ReturnType<typeof createScriptedCloud>

const verdictOf = ({ store }: Cloud, n = 1) => store.get().operations.at(-1)?.verdicts.get(idOf(n))
const rowOf = ({ store }: Cloud, n = 1) => getRowSignOut(getRowSignOuts(store.get().operations), idOf(n))
const newest = ({ store }: Cloud) => getNewestResult(store.get())
/** Without this browser's session, as a cloud may answer that is not well. */
const withoutCurrent = (list: SessionList): SessionList => ({
  ...list,
  sessions: list.sessions.filter(({ current }) => !current),
})
const EMPTY = () => listOf()

describe('signing out one session', () => {
  it('is done when a list read afterwards no longer has it', async () => {
    const cloud = await signOutOne({})
    expect(newest(cloud)).toMatchObject({ signedOut: 1, remaining: 1 })
    expect(cloud.diary).toEqual(['DELETE 1', 'GET'])
  })

  it('takes a second look at a list that still has it', async () => {
    const cloud = createScriptedCloud(2, {
      replyTo: () => 'ok-but-listed',
      onWait: () => cloud.listed.delete(idOf(1)),
    })
    await cloud.open()
    cloud.store.signOutSession(idOf(1))
    await cloud.settled()
    expect(newest(cloud)).toMatchObject({ signedOut: 1, remaining: 1, late: 0 })
    expect(cloud.diary).toEqual(['DELETE 1', 'GET', 'wait 2000', 'GET'])
  })

  it('says that it is still listed when it is even then', async () => {
    const cloud = await signOutOne({ replyTo: () => 'ok-but-listed' })
    expect(rowOf(cloud).outcome).toMatchObject({ verdict: 'still-listed' })
    expect(newest(cloud)).toBeUndefined()
  })

  it('was already signed out, when the API does not know it and the list neither', async () => {
    const cloud = await signOutOne({ replyTo: () => 'not-found' }, ({ listed }) => listed.delete(idOf(1)))
    expect(newest(cloud)).toMatchObject({ already: 1, signedOut: 0 })
  })

  it('is contradicted, when the API does not know it but lists it', async () => {
    const cloud = await signOutOne({ replyTo: () => 'not-found' })
    expect(rowOf(cloud).outcome).toMatchObject({ verdict: 'contradicted', cause: { kind: 'not-found' } })
  })

  it.each(UNCLEAR)('reads the list, and reads it again, before it speaks after "%s"', async (kind) => {
    const lost = await signOutOne({ replyTo: () => kind }, ({ listed }) => listed.delete(idOf(1)))
    expect(newest(lost)).toMatchObject({ signedOut: 1, remaining: 1 })
    const failed = await signOutOne({ replyTo: () => kind })
    expect(rowOf(failed).outcome).toMatchObject({ verdict: 'failed', cause: { kind }, effect: 'unknown' })
    expect(failed.diary).toEqual(['DELETE 1', 'GET', 'wait 2000', 'GET'])
    const unread = await signOutOne({ replyTo: () => kind, read: (list, n) => (n > 1 ? 'network' : list) })
    expect(rowOf(unread).outcome).toMatchObject({ verdict: 'unconfirmed', cause: { kind } })
  })

  it.each(REFUSALS)('takes "%s" for a refusal, without a read', async (kind) => {
    const cloud = await signOutOne({ replyTo: () => kind })
    expect(rowOf(cloud).outcome).toMatchObject({ verdict: 'refused', cause: { kind }, effect: 'none' })
    expect(cloud.diary).toEqual(['DELETE 1'])
  })

  it.each([
    ['empty', EMPTY],
    ['without this session', withoutCurrent],
    ['with unreadable rows', (list: SessionList) => ({ ...list, unreadable: 1 })],
  ])('proves nothing by a list that is %s after an unclear reply [W2 session]', async (_name, incomplete) => {
    const cloud = await signOutOne({
      replyTo: () => 'server',
      read: (list, n) =>
        n > 1 ? incomplete({ ...list, sessions: list.sessions.filter(({ id }) => id !== idOf(1)) }) : list,
    })
    expect(verdictOf(cloud)).toBe('unconfirmed')
    // Its row is not in that list: no other place tells it.
    expect(newest(cloud)).toMatchObject({ unconfirmed: 1, signedOut: 0 })
  })

  it('is unconfirmed when the cloud accepted it but shows no list', async () => {
    const cloud = await signOutOne({ read: (list, n) => (n > 1 ? 'server' : list) })
    expect(rowOf(cloud).outcome).toMatchObject({ verdict: 'unconfirmed', effect: 'done' })
  })

  it('takes the way out when this session has ended, whenever that is noticed', async () => {
    const atOnce = await signOutOne({ replyTo: () => 'unauthorized' })
    expect(atOnce.reasons).toEqual(['expired'])
    const atRead = await signOutOne({ read: (list, n) => (n > 1 ? 'unauthorized' : list) })
    expect(atRead.reasons).toEqual(['expired'])
    expect(summarize(atRead.store.get())).toMatchObject({ signedOut: 0, unconfirmed: 1 })
  })

  it('leaves another sign-in to whoever shows the page', async () => {
    expect((await signOutOne({ replyTo: () => 'token-changed' })).reasons).toEqual([])
    expect((await signOutOne({ read: (list, n) => (n > 1 ? 'token-changed' : list) })).reasons).toEqual([])
  })

  it('sends nothing while identity is not confirmed', async () => {
    const cloud = await signOutOne({ isConfirmed: false })
    expect(cloud.diary).toEqual([])
    expect(rowOf(cloud).outcome).toMatchObject({ verdict: 'identity-refused' })
  })

  it('sends one request for two calls', async () => {
    const cloud = createScriptedCloud(1)
    cloud.store.signOutSession(idOf(1))
    cloud.store.signOutSession(idOf(1))
    await cloud.settled()
    expect(cloud.sent).toEqual([idOf(1)])
  })
})

describe('checking again', () => {
  const unread: Script = { read: (list, n) => (n === 2 ? 'network' : list) }

  it('sends nothing, and reads the list once', async () => {
    const cloud = await signOutOne({ ...unread, replyTo: () => 'lost' })
    cloud.diary.length = 0
    cloud.store.checkAgain(0)
    cloud.store.checkAgain(0)
    await cloud.settled()
    expect(cloud.diary).toEqual(['GET'])
    expect(newest(cloud)).toMatchObject({ signedOut: 1, remaining: 1, late: 0 })
  })

  it.each<ScriptedReply>(['ok', 'not-found', 'network'])(
    'claims no more than was known before while the list stays away: %s',
    async (reply) => {
      const cloud = await signOutOne({ replyTo: () => reply, read: (list, n) => (n > 1 ? 'network' : list) })
      const before = rowOf(cloud).outcome
      cloud.store.checkAgain(0)
      expect(rowOf(cloud).pending).toBe('checking')
      await cloud.settled()
      expect(rowOf(cloud).outcome).toMatchObject({ verdict: 'unconfirmed', effect: before?.effect })
    },
  )

  it('takes no credit for a session that the cloud did not know', async () => {
    const cloud = await signOutOne({ ...unread, replyTo: () => 'not-found' }, ({ listed }) =>
      listed.delete(idOf(1)),
    )
    cloud.store.checkAgain(0)
    await cloud.settled()
    expect(newest(cloud)).toMatchObject({ already: 1, signedOut: 0 })
  })

  it('leaves the status of an older sign-out unannounced meanwhile', async () => {
    const cloud = createScriptedCloud(3, { read: (list, n) => (n === 3 ? 'network' : list) })
    await cloud.open()
    cloud.store.signOutSession(idOf(1))
    await cloud.settled()
    cloud.store.signOutSession(idOf(2))
    await cloud.settled()
    // It is told beside its row.
    expect(newest(cloud)).toBeUndefined()
    cloud.store.checkAgain(1)
    expect(newest(cloud)).toBeUndefined()
  })
})

describe('what a later list settles', () => {
  it('tells that a session went after it was said to be signed in', async () => {
    const cloud = await signOutOne({ replyTo: () => 'timeout' })
    cloud.listed.delete(idOf(1))
    await cloud.refresh()
    expect(newest(cloud)).toMatchObject({ signedOut: 1, late: 1, remaining: 1 })
  })

  it('credits nobody with a session that was refused', async () => {
    const cloud = await signOutOne({ replyTo: () => 'forbidden' })
    cloud.listed.delete(idOf(1))
    await cloud.refresh()
    expect(newest(cloud)).toMatchObject({ signedOut: 0, already: 1, late: 0 })
  })

  it('leaves out of account a list that was asked for before the answer', async () => {
    const cloud = createScriptedCloud(2, { replyTo: () => 'timeout' })
    await cloud.open()
    let answer = (_list: SessionList) => {}
    const old = cloud.store.trackRead(() => new Promise((resolve) => (answer = resolve)))
    cloud.store.signOutSession(idOf(1))
    await cloud.settled()
    cloud.listed.delete(idOf(1))
    await cloud.refresh()
    answer(listOf(aSession(0, { id: OWN_ID, current: true }), aSession(1), aSession(2)))
    await old
    expect(verdictOf(cloud)).toBe('signed-out')
    expect(cloud.store.get().latest?.ids.has(idOf(1))).toBe(false)
  })

  it('takes no credit where a list had lacked the session before the request', async () => {
    for (const reply of ['ok', 'server', 'lost'] as const) {
      const cloud = createScriptedCloud(2, { replyTo: () => reply })
      await cloud.open()
      cloud.listed.delete(idOf(1))
      await cloud.refresh()
      cloud.store.signOutSession(idOf(1))
      await cloud.settled()
      expect(newest(cloud), reply).toMatchObject({ signedOut: 0, already: 1 })
    }
  })
})

describe('signing out here', () => {
  const here = async (script: Script) => {
    const cloud = createScriptedCloud(2, script)
    await cloud.open()
    const number = cloud.store.signOutSelf(OWN_ID)
    await cloud.settled()
    return { ...cloud, status: getSelfSignOut(cloud.store.get(), number) }
  }

  it.each(['ok', 'unauthorized'] as const)('takes the way out on %s, with one request', async (reply) => {
    const cloud = await here({ replyTo: () => reply })
    expect(cloud.reasons).toEqual(['current'])
    expect(cloud.diary).toEqual([`DELETE ${OWN_ID}`])
    expect(summarize(cloud.store.get()).othersUntouched).toBe(reply === 'ok')
  })

  it.each([...UNCLEAR, 'not-found'] as const)('reads the list after "%s" [W5 current]', async (kind) => {
    const gone = await here({ replyTo: () => kind, read: (list, n) => (n > 1 ? 'unauthorized' : list) })
    expect(gone.reasons).toEqual(['current'])
    const stays = await here({ replyTo: () => kind })
    expect(stays.reasons).toEqual([])
    expect(stays.status).toMatchObject({ kind: 'failed', cause: { kind }, isUnknown: kind !== 'not-found' })
    const unread = await here({ replyTo: () => kind, read: (list, n) => (n > 1 ? 'network' : list) })
    expect(unread.status).toMatchObject({ kind: 'unconfirmed', cause: { kind } })
  })

  it.each(REFUSALS)('stays on "%s"', async (kind) => {
    const cloud = await here({ replyTo: () => kind })
    expect(cloud.status).toMatchObject({ kind: 'failed', cause: { kind }, isUnknown: false })
    expect(cloud.diary).toEqual([`DELETE ${OWN_ID}`])
  })

  it.each([
    ['empty', EMPTY],
    ['without this session', withoutCurrent],
  ])(
    'is unconfirmed by a list that is %s, and told where its dialog cannot stay [W2 current]',
    async (_name, incomplete) => {
      const cloud = await here({
        replyTo: () => 'server',
        read: (list, n) => (n > 1 ? incomplete(list) : list),
      })
      expect(cloud.status).toMatchObject({ kind: 'unconfirmed' })
      expect(newest(cloud)).toMatchObject({ scope: 'current', unconfirmed: 1 })
    },
  )

  it('is worded softly when signing out everywhere may have been done before [W7 current]', async () => {
    const cloud = createScriptedCloud(2, { replyTo: (target) => (target === 'all' ? 'server' : 'ok') })
    await cloud.open()
    cloud.store.signOutSelf('all')
    await cloud.settled()
    cloud.store.signOutSelf(OWN_ID)
    await cloud.settled()
    expect(cloud.reasons).toEqual(['all-unconfirmed'])
    expect(summarize(cloud.store.get()).othersUntouched).toBe(false)
  })
})

describe('signing out everywhere', () => {
  const everywhere = async (script: Script, isOpened = true) => {
    const cloud = createScriptedCloud(3, script)
    if (isOpened) await cloud.open()
    const number = cloud.store.signOutSelf('all')
    await cloud.settled()
    return { ...cloud, status: () => getSelfSignOut(cloud.store.get(), number) }
  }

  it('sends one bulk DELETE and takes the way out', async () => {
    const cloud = await everywhere({})
    expect(cloud.reasons).toEqual(['all'])
    expect(cloud.diary).toEqual(['DELETE all'])
  })

  it('uses softer words when only this session is known to have ended', async () => {
    expect((await everywhere({ replyTo: () => 'unauthorized' })).reasons).toEqual(['all-unconfirmed'])
    for (const kind of UNCLEAR) {
      const cloud = await everywhere({
        replyTo: () => kind,
        read: (list, n) => (n > 1 ? 'unauthorized' : list),
      })
      expect(cloud.reasons).toEqual(['all-unconfirmed'])
    }
  })

  it.each(UNCLEAR)(
    'after "%s" says what comparing the lists shows, and nothing without one [W3 all]',
    async (kind) => {
      const unchanged = await everywhere({ replyTo: () => kind })
      expect(unchanged.status()).toMatchObject({ kind: 'failed', isUnknown: true, stillListed: 4 })
      expect(unchanged.diary).toEqual(['DELETE all', 'GET', 'wait 2000', 'GET'])
      const partly = await everywhere({
        replyTo: () => kind,
        read: (list, n) => (n > 1 ? listOf(...list.sessions.slice(0, 2)) : list),
      })
      expect(partly.status()).toMatchObject({ kind: 'partly', ended: 2, asked: 4 })
      expect(newest(partly)).toMatchObject({ scope: 'all', signedOut: 2 })
      const unread = await everywhere({ replyTo: () => kind, read: (list, n) => (n > 1 ? 'timeout' : list) })
      expect(unread.status()).toMatchObject({ kind: 'unconfirmed', cause: { kind } })
      const unopened = await everywhere({ replyTo: () => kind }, false)
      expect(unopened.status()).toMatchObject({ kind: 'unconfirmed' })
      expect(newest(unopened)).toMatchObject({ scope: 'all', signedOut: 0 })
    },
  )

  it.each([
    ['empty', EMPTY],
    ['without this session', withoutCurrent],
    ['with unreadable rows', (list: SessionList) => ({ sessions: list.sessions.slice(0, 1), unreadable: 3 })],
  ])('is unconfirmed by a list that is %s [W2 all]', async (_name, incomplete) => {
    const cloud = await everywhere({
      replyTo: () => 'server',
      read: (list, n) => (n > 1 ? incomplete({ ...list, sessions: list.sessions.slice(0, 2) }) : list),
    })
    expect(cloud.status()).toMatchObject({ kind: 'unconfirmed' })
  })

  it.each([...REFUSALS, 'not-found'] as const)(
    'stays on "%s", and takes no credit later [W6 all]',
    async (kind) => {
      const cloud = await everywhere({ replyTo: () => kind })
      expect(cloud.status()).toMatchObject({ kind: 'failed', isUnknown: false, cause: { kind } })
      cloud.listed.delete(idOf(1))
      await cloud.refresh()
      expect(cloud.status()).toMatchObject({ kind: 'failed' })
      expect(newest(cloud)).toBeUndefined()
    },
  )

  it('remembers the unconfirmed request: a later end of this session is worded softly [W4 all]', async () => {
    const cloud = await everywhere({ replyTo: () => 'timeout' })
    cloud.listed.delete(OWN_ID)
    await cloud.refresh().catch(() => {})
    cloud.store.signOutSession(idOf(1))
    await cloud.settled()
    expect(cloud.reasons).toEqual(['all-unconfirmed'])
  })

  it('sends nothing while identity is not confirmed', async () => {
    const cloud = await everywhere({ isConfirmed: false })
    expect(cloud.status()).toEqual({ kind: 'identity-refused' })
    expect(cloud.diary).toEqual([])
  })
})

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

describe('whatever the cloud answers, in every order', () => {
  const replies = [
    'ok',
    'lost',
    'ok-but-listed',
    'not-found',
    'unauthorized',
    ...UNCLEAR,
    ...REFUSALS,
  ] as const
  const lists = ['whole', 'gone', 'empty', 'no current', 'unreadable', 'unauthorized', 'network'] as const
  const show = (kind: (typeof lists)[number], list: SessionList): SessionList | ApiErrorKind => {
    const gone = { ...list, sessions: list.sessions.filter(({ id }) => id !== idOf(1)) }
    switch (kind) {
      case 'whole':
        return list
      case 'gone':
        return gone
      case 'empty':
        return listOf()
      case 'no current':
        return withoutCurrent(gone)
      case 'unreadable':
        return { ...gone, unreadable: 1 }
      default:
        return kind
    }
  }
  const cases = replies.flatMap((reply) =>
    lists.flatMap((first) => lists.map((second) => [reply, first, second] as const)),
  )

  const lastSeen = (diary: readonly string[], ...shown: readonly (typeof lists)[number][]) =>
    shown[diary.filter((entry) => entry === 'GET').length - 1]

  /** Whether that list, after that reply, proves that the session has ended. */
  const isProof = (reply: (typeof replies)[number], shown: (typeof lists)[number] | undefined) =>
    shown === 'gone' ||
    // Where the cloud has done it, its own list is without it.
    (shown === 'whole' && (reply === 'ok' || reply === 'lost')) ||
    (shown === 'no current' && ['ok', 'ok-but-listed', 'not-found'].includes(reply))

  it('a session is called signed out only when the last list is without it, after one DELETE', async () => {
    for (const [reply, first, second] of cases) {
      const cloud = await signOutOne({
        replyTo: () => reply,
        // The session stays in the cloud's own list whatever it answers.
        read: (list, n) => (n === 1 ? list : show(n === 2 ? first : second, list)),
      })
      const last = lastSeen(cloud.diary, first, second)
      if (isEnded(verdictOf(cloud)))
        expect(isProof(reply, last === 'network' || last === 'unauthorized' ? first : last)).toBe(true)
      expect(cloud.sent).toEqual([idOf(1)])
      expect(cloud.reasons.length > 0).toBe([reply, last].includes('unauthorized'))
    }
  })

  it('this browser leaves only on a yes, or when its session is no more', async () => {
    for (const target of [OWN_ID, 'all'] as const) {
      for (const [reply, first, second] of cases) {
        const cloud = createScriptedCloud(1, {
          replyTo: () => reply,
          read: (list, n) => (n === 1 ? list : show(n === 2 ? first : second, list)),
        })
        await cloud.open()
        cloud.store.signOutSelf(target)
        await cloud.settled()
        const isOk = reply === 'ok' || reply === 'ok-but-listed'
        const hasEnded =
          reply === 'lost' || [reply, lastSeen(cloud.diary, first, second)].includes('unauthorized')
        expect(cloud.reasons.length > 0, `${target} ${reply} ${first} ${second}`).toBe(isOk || hasEnded)
        expect(cloud.sent).toEqual([target])
      }
    }
  })
})
