import { describe, expect, it } from 'vitest'
import type { SessionList } from '../../src/api/sessions.ts'
import { getSelfSignOut, summarize } from '../../src/sessions/sign-out/rules/selectors.ts'
import { createScriptedCloud, OWN_ID } from '../support/scripted-cloud.ts'
import { idOf, listOf } from '../support/sessions.ts'
import { EMPTY, newest, REFUSALS, type Script, UNCLEAR, withoutCurrent } from '../support/sign-out-script.ts'

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
