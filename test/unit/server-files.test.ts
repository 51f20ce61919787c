import { describe, expect, it } from 'vitest'
import { getDeployment } from '../../src/build/deployment.ts'
import { CACHE, metaPolicy, securityHeaders } from '../../src/build/security-headers.ts'
import { caddyfile, netlifyHeaders, nginxConfig } from '../../src/build/server-files.ts'

const deployment = { api: 'https://cloud.example/v1' }

describe('the policy', () => {
  it('lets the page reach the cloud’s origin and nothing else', () => {
    expect(metaPolicy(deployment)).toContain('connect-src https://cloud.example;')
    expect(metaPolicy({ api: null })).toContain("connect-src 'none';")
    expect(metaPolicy(deployment)).not.toMatch(/unsafe|\*|data:|blob:/)
  })

  it('lets nobody frame the page who was not given leave', () => {
    expect(securityHeaders(deployment)).toMatchObject({ 'X-Frame-Options': 'DENY' })
    expect(securityHeaders(deployment)['Content-Security-Policy']).toMatch(/frame-ancestors 'none'$/)
    const framed = securityHeaders({ ...deployment, framedBy: ['https://portal.example'] })
    expect(framed['Content-Security-Policy']).toMatch(/frame-ancestors https:\/\/portal\.example$/)
    expect(framed).not.toHaveProperty('X-Frame-Options')
  })
})

describe.each(Object.entries({ netlifyHeaders, nginxConfig, caddyfile }))('%s', (_name, write) => {
  it.each(['/', '/account/'])('says every header once, under the base %s', (base) => {
    const file = write(deployment, base)
    for (const [name, value] of Object.entries(securityHeaders(deployment))) {
      const said = [`${name}: ${value}`, `${name} "${value}"`].flatMap((line) => file.split(line).slice(1))
      expect(said, name).toHaveLength(1)
    }
    expect(file).toContain(CACHE.document)
    expect(file).toContain(CACHE.asset)
    expect(file).toContain(`${base}assets/`)
  })
})

describe('getDeployment', () => {
  it('reads the environment', () => {
    expect(
      getDeployment({
        VITE_API_BASE_URL: 'https://cloud.example/v1',
        VITE_FRAMED_BY: 'https://a.example/ https://b.example',
      }),
    ).toEqual({ api: 'https://cloud.example/v1', framedBy: ['https://a.example', 'https://b.example'] })
  })

  it.each([
    [{ VITE_API_BASE_URL: '' }, 'VITE_API_BASE_URL'],
    [{ VITE_API_BASE_URL: 'cloud.example' }, 'VITE_API_BASE_URL'],
    [{ VITE_API_BASE_URL: 'javascript:alert(1)' }, 'VITE_API_BASE_URL'],
    [{ VITE_API_BASE_URL: 'https://a.example', VITE_FRAMED_BY: '*' }, 'VITE_FRAMED_BY'],
  ])('refuses %j with the name of the variable', (env, name) => {
    expect(() => getDeployment(env)).toThrow(name)
  })
})
