import type { Deployment } from './security-headers.ts'

/**
 * The deployment that a build is made for.
 *
 * @param env `VITE_API_BASE_URL`: http(s) address of the cloud.
 *   `VITE_FRAMED_BY`: origins that may show the site in a frame, with blanks between; none when absent.
 * @throws {Error} saying which variable is wrong, and how.
 */
export function getDeployment(env: Record<string, string | undefined>): Deployment {
  return {
    api: webAddress('VITE_API_BASE_URL', env.VITE_API_BASE_URL ?? ''),
    framedBy: (env.VITE_FRAMED_BY ?? '')
      .split(' ')
      .filter(Boolean)
      .map((origin) => new URL(webAddress('VITE_FRAMED_BY', origin)).origin),
  }
}

function webAddress(name: string, value: string): string {
  const isWeb = URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)
  if (!isWeb) throw new Error(`${name} must be an address such as https://example.com, and is "${value}".`)
  return value
}
