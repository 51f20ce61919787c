import { describe, expect, it } from 'vitest'
import type { SessionList } from '../../src/api/sessions.ts'
import { summarize } from '../../src/sessions/sign-out/rules/selectors.ts'
import { createScriptedCloud } from '../support/scripted-cloud.ts'
import { idOf } from '../support/sessions.ts'
import {
  EMPTY,
  newest,
  REFUSALS,
  rowOf,
  signOutOne,
  UNCLEAR,
  verdictOf,
  withoutCurrent,
} from '../support/sign-out-script.ts'

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
