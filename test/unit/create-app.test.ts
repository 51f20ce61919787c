import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Connectivity } from '../../src/api/http/connectivity.ts'
import { type SessionId, toSessionId } from '../../src/api/session-id.ts'
import { createApp } from '../../src/app/create-app.ts'
import type { Host } from '../../src/app/host.ts'
import { sessionsQuery } from '../../src/sessions/sessions-query.ts'
import { idOf } from '../support/sessions.ts'

const connectivity: Connectivity = { isOnline: () => true, markOnline: () => {}, subscribe: () => () => {} }

function start(rest: Partial<Host> = {}) {
  const onSignedOut = vi.fn<Host['onSignedOut']>()
  const fetch = vi.fn(async () => Response.json({ result: 'success', data: { sessions: [] } }))
  const host: Host = {
    apiBaseUrl: 'https://cloud.test',
    getToken: () => 'token',
    onSignedOut,
    fetch,
    ...rest,
  }
  return { app: createApp(host, { connectivity }), onSignedOut, fetch }
}

let stop = () => {}
afterEach(() => stop())

it('sends no DELETE for this browser’s own session that a later list does not flag', async () => {
  const { app, fetch } = start()
  await app.services.api.list()
  await expect(app.services.api.end(idOf(1), true)).rejects.toMatchObject({ kind: 'rejected' })
  expect(fetch).toHaveBeenCalledTimes(1)
})

describe('the way out', () => {
  it('is taken once: what comes later changes nothing', () => {
    const { app, onSignedOut } = start()
    app.services.endSession('all')
    app.services.endSession('expired')
    expect(onSignedOut.mock.calls.map(([reason]) => reason)).toEqual(['all'])
    expect(app.getState()).toMatchObject({ kind: 'left', reason: 'all' })
  })

  it('tells the host first, then the page, which clears the cache once it is unmounted', async () => {
    const order: string[] = []
    const { app } = start({ onSignedOut: () => void order.push('host') })
    const { queryClient, services } = app
    await queryClient.fetchQuery(sessionsQuery(services.api))
    stop = app.subscribe(() => order.push(`page, ${queryClient.getQueryCache().getAll().length} cached`))
    const late = queryClient.fetchQuery(sessionsQuery(services.api)).catch(() => {})
    services.endSession('current')
    await late
    expect(order).toEqual(['host', 'page, 1 cached'])
    app.clearCache()
    expect(queryClient.getQueryCache().getAll()).toEqual([])
  })

  it('clears the cache itself where there is no page to do so', async () => {
    const { queryClient, services } = start().app
    await queryClient.fetchQuery(sessionsQuery(services.api))
    services.endSession('current')
    expect(queryClient.getQueryCache().getAll()).toEqual([])
  })

  it('is the last thing that is sent, even where the host keeps the token', async () => {
    const { app, fetch } = start()
    app.services.endSession('local')
    await expect(app.services.api.endAll()).rejects.toMatchObject({ kind: 'unauthorized' })
    expect(fetch).not.toHaveBeenCalled()
  })

  it('tells whether the host has dealt with it', async () => {
    const { app } = start({ onSignedOut: () => Promise.reject(new Error('the host is broken')) })
    app.services.endSession('current')
    await expect(app.hostHandledSignOut()).rejects.toThrow('the host is broken')
  })
})

it('ends the warning before leaving, before the host is told [W30 host]', async () => {
  const running: boolean[] = []
  const onSignedOut = () => void running.push(app.services.signOut.isJobRunning())
  const fetch = vi.fn(() => new Promise<Response>(() => {}))
  const { app } = start({ onSignedOut, fetch })
  app.services.signOut.signOutMany('others', [toSessionId(1) as SessionId])
  await vi.waitFor(() => expect(fetch).toHaveBeenCalled())
  expect(app.services.signOut.isJobRunning()).toBe(true)
  app.services.endSession('expired')
  expect(running).toEqual([false])
})

describe('confirming who this is', () => {
  it.each<[string, Host['confirmIdentity'], boolean]>([
    ['a host that does not ask', undefined, true],
    ['yes', async () => true, true],
    ['no', async () => false, false],
    ['no answer', (async () => {}) as unknown as Host['confirmIdentity'], false],
    ['a rejection', () => Promise.reject(new Error('closed')), false],
    [
      'a throw',
      () => {
        throw new Error('broken')
      },
      false,
    ],
  ])('%s', async (_name, confirmIdentity, confirmed) => {
    const { signOut } = start({ confirmIdentity }).app.services
    signOut.signOutSession(idOf(1))
    await vi.waitFor(() => expect(signOut.get().operations[0]?.phase).not.toBe('confirming'))
    expect(signOut.get().operations[0]?.phase === 'identity-refused').toBe(!confirmed)
  })
})
