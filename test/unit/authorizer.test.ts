import { describe, expect, it } from 'vitest'
import { type Account, createAuthorizer } from '../../src/api/http/authorizer.ts'

type Token = string | null | undefined

/** A host whose answers a test changes between two requests. */
function createHost() {
  let token: Token
  let account: Account = {}
  const authorize = createAuthorizer(
    async () => token,
    () => account,
  )
  return (nextToken: Token, nextAccount: Account = {}) => {
    token = nextToken
    account = nextAccount
    return authorize()
  }
}

const refusing = (kind: string) => ({ name: 'ApiError', kind })

describe('the token of a request', () => {
  it('is none where the client has no sign-in', async () => {
    expect(await createAuthorizer(undefined)()).toBeUndefined()
  })

  it('is what the host says, at once or later', async () => {
    expect(await createAuthorizer(() => 'one')()).toBe('one')
    expect(await createAuthorizer(async () => 'one')()).toBe('one')
  })

  it('is pending until the host knows it, and is missing when the host says so', async () => {
    const ask = createHost()
    await expect(ask(undefined)).rejects.toMatchObject(refusing('token-pending'))
    await expect(ask(null)).rejects.toMatchObject(refusing('unauthorized'))
    await expect(ask('')).rejects.toMatchObject(refusing('unauthorized'))
    expect(await ask('one')).toBe('one')
  })
})

describe('another token', () => {
  it('is another sign-in where the host does not say whose it is', async () => {
    const ask = createHost()
    await ask('one')
    await expect(ask('two')).rejects.toMatchObject(refusing('token-changed'))
    expect(await ask('one')).toBe('one')
  })

  it('is a renewed one where the account is the same', async () => {
    const ask = createHost()
    await ask('one', { accountId: '7' })
    expect(await ask('two', { accountId: '7' })).toBe('two')
    await expect(ask('two', { accountId: '8' })).rejects.toMatchObject(refusing('token-changed'))
  })

  it('counts as the known one from then on, also where the host says no more whose it is', async () => {
    const ask = createHost()
    await ask('one', { accountId: '7' })
    await ask('two', { accountId: '7' })
    expect(await ask('two')).toBe('two')
    await expect(ask('one')).rejects.toMatchObject(refusing('token-changed'))
  })

  it('is refused as another account’s even when it is the same text', async () => {
    const ask = createHost()
    await ask('one', { email: 'a@b.c' })
    await expect(ask('one', { email: 'd@e.f' })).rejects.toMatchObject(refusing('token-changed'))
  })

  it('leaves the known account as it was, once refused', async () => {
    const ask = createHost()
    await ask('one', { accountId: '7' })
    await expect(ask('two', { accountId: '8' })).rejects.toMatchObject(refusing('token-changed'))
    await expect(ask('three', { accountId: '8' })).rejects.toMatchObject(refusing('token-changed'))
    expect(await ask('four', { accountId: '7' })).toBe('four')
  })
})

describe('an account that the host names bit by bit', () => {
  it('keeps its id while only the address is told', async () => {
    const ask = createHost()
    await ask('one', { accountId: '7' })
    await ask('one', { email: 'a@b.c' })
    await expect(ask('two', { accountId: '8' })).rejects.toMatchObject(refusing('token-changed'))
    expect(await ask('two', { accountId: '7' })).toBe('two')
  })

  it('keeps its address while only the id is told', async () => {
    const ask = createHost()
    await ask('one', { email: 'a@b.c' })
    await ask('one', { accountId: '7' })
    await expect(ask('two', { email: 'd@e.f' })).rejects.toMatchObject(refusing('token-changed'))
    expect(await ask('two', { email: 'a@b.c' })).toBe('two')
  })

  it('takes the address that the same account has now', async () => {
    const ask = createHost()
    await ask('one', { accountId: '7', email: 'a@b.c' })
    await ask('one', { accountId: '7', email: 'new@b.c' })
    expect(await ask('two', { email: 'new@b.c' })).toBe('two')
  })
})
