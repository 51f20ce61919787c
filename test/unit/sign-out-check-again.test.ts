import { describe, expect, it } from 'vitest'
import type { SessionList } from '../../src/api/sessions.ts'
import { createScriptedCloud, OWN_ID, type ScriptedReply } from '../support/scripted-cloud.ts'
import { aSession, idOf, listOf } from '../support/sessions.ts'
import { newest, rowOf, type Script, signOutOne, verdictOf } from '../support/sign-out-script.ts'

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
