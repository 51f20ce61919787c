import { describe, expect, it } from 'vitest'
import { buildRequestInit, buildUrl } from '../../src/api/http/request.ts'

const CLOUD = 'https://cloud.test'

describe('the address', () => {
  it.each(['https://cloud.test', 'https://cloud.test/', 'https://cloud.test//'])(
    'minds no slash at the end of %s',
    (base) => {
      expect(buildUrl(base, { path: '/sessions' })).toBe('https://cloud.test/sessions')
    },
  )

  it('keeps the path of the base', () => {
    expect(buildUrl('https://cloud.test/v1', { path: '/sessions' })).toBe('https://cloud.test/v1/sessions')
  })

  it('has each parameter in its place, unable to leave it', () => {
    const urlOf = (id: string) => buildUrl(CLOUD, { path: '/sessions/{id}', params: { id } })
    expect(urlOf('-7')).toBe('https://cloud.test/sessions/-7')
    expect(urlOf('../user?all#x')).toBe('https://cloud.test/sessions/..%2Fuser%3Fall%23x')
  })

  it('has nothing in place of a parameter that is missing', () => {
    expect(buildUrl(CLOUD, { path: '/sessions/{id}' })).toBe('https://cloud.test/sessions/')
    expect(buildUrl(CLOUD, { path: '/sessions/{id}', params: {} })).toBe('https://cloud.test/sessions/')
  })

  it('has the query escaped, and no question mark without one', () => {
    expect(buildUrl(CLOUD, { path: '/verify', query: { token: 'A&b=ä' } })).toBe(
      'https://cloud.test/verify?token=A%26b%3D%C3%A4',
    )
    expect(buildUrl(CLOUD, { path: '/verify' })).toBe('https://cloud.test/verify')
  })
})

describe('the request', () => {
  it('has no headers and no body that it does not need', () => {
    expect(buildRequestInit('GET', undefined)).toStrictEqual({
      method: 'GET',
      headers: {},
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      keepalive: false,
    })
  })

  it('carries the token in its header', () => {
    expect(buildRequestInit('DELETE', '753133/AbCdEf')).toMatchObject({
      headers: { Authorization: 'Bearer 753133/AbCdEf' },
      keepalive: true,
    })
  })

  it('says of a body that it is JSON, also of an empty one', () => {
    for (const body of [{ email: 'you@example.com' }, null, 0])
      expect(buildRequestInit('POST', undefined, body)).toMatchObject({
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
        keepalive: false,
      })
  })

  it('sends cookies where it is told to', () => {
    expect(buildRequestInit('GET', undefined, undefined, 'include').credentials).toBe('include')
  })
})
