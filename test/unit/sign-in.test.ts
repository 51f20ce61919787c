import { describe, expect, it, vi } from 'vitest'
import { ApiError } from '../../src/api/errors.ts'
import type { HttpClient } from '../../src/api/http/http-client.ts'
import { createSignInApi } from '../../src/api/sign-in.ts'

const answering = (data: unknown) => vi.fn<HttpClient>(async () => data)
const verify = (data: unknown) => createSignInApi(answering(data)).verify('ABCD')

const WIRE = { email: 'you@example.com', accessToken: '753133/AbCdEf', newUser: true }

describe('asking for a code', () => {
  it('sends the address in the body, where no log of addresses keeps it', async () => {
    const http = answering({ email: 'you@example.com' })
    const { signal } = new AbortController()
    expect(await createSignInApi(http).requestCode('you@example.com', signal)).toBeUndefined()
    expect(http.mock.calls).toEqual([
      ['POST', { path: '/register', body: { email: 'you@example.com' }, signal }],
    ])
  })

  it('fails as the request does', async () => {
    const error = new ApiError('rate-limited')
    const { requestCode } = createSignInApi(async () => Promise.reject(error))
    await expect(requestCode('you@example.com')).rejects.toBe(error)
  })
})

describe('verifying a code', () => {
  it('asks once, with the code as the contract has it', async () => {
    const http = answering(WIRE)
    const { signal } = new AbortController()
    await createSignInApi(http).verify('ABCD', signal)
    expect(http.mock.calls).toEqual([['GET', { path: '/verify', query: { token: 'ABCD' }, signal }]])
  })

  it('gives who signed in, and keeps nothing else of the answer', async () => {
    expect(await verify({ ...WIRE, refreshToken: 'x' })).toEqual(WIRE)
  })

  it('takes for a new user only one that is called so by `true`', async () => {
    const { newUser: _, ...rest } = WIRE
    for (const data of [
      rest,
      { ...WIRE, newUser: false },
      { ...WIRE, newUser: 'false' },
      { ...WIRE, newUser: 1 },
    ])
      expect(await verify(data)).toEqual({ ...WIRE, newUser: false })
  })

  it.each([undefined, null, 'you@example.com', [], {}])(
    'is no sign-in where the answer is %j',
    async (data) => {
      await expect(verify(data)).rejects.toMatchObject({ name: 'ApiError', kind: 'invalid-response' })
    },
  )

  it.each([
    ['no address', { email: undefined }],
    ['an address that is no text', { email: 7 }],
    ['no token', { accessToken: undefined }],
    ['a token that is no text', { accessToken: 753133 }],
    ['an empty token', { accessToken: '' }],
    ['a blank before the token', { accessToken: ' 753133/AbCdEf' }],
    ['a blank in the token', { accessToken: '753133 AbCdEf' }],
    ['a line break after the token', { accessToken: '753133/AbCdEf\r\n' }],
    ['a token beyond ASCII', { accessToken: '753133/ÄbCdEf' }],
  ])('is no sign-in with %s', async (_what, change) => {
    await expect(verify({ ...WIRE, ...change })).rejects.toMatchObject({ kind: 'invalid-response' })
  })

  it('takes a token of every character that a header can carry', async () => {
    const accessToken = '!~:/+=_-.09azAZ'
    expect(await verify({ ...WIRE, accessToken })).toMatchObject({ accessToken })
  })
})
