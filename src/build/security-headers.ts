/**
 * The response headers of the site: the one source for every server that serves it.
 * This is what they depend on.
 */
export type Deployment = {
  /** The cloud's address; `null` for a site that talks to none, as the demo. */
  api: string | null
  /** Origins that may show the site in a frame; none when empty. */
  framedBy?: readonly string[]
}

export type Headers = Readonly<Record<string, string>>

/** What a site serves, by how long it stays true. */
export type Kind =
  /** `index.html`, under whatever address. */
  | 'document'
  /** Named by their content, in `assets/`. */
  | 'asset'
  /** Everything else that lies in the folder: the icon, the manifest. */
  | 'file'

/** `Cache-Control` of each. */
export const CACHE: Record<Kind, string> = {
  document: 'no-store',
  asset: 'public, max-age=31536000, immutable',
  file: 'public, max-age=86400',
}

/** Powers of a page that this one does not need, and that code smuggled into it should not have. */
const FEATURES = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
]

/** What every response says, whatever it holds. */
export function securityHeaders(deployment: Deployment): Headers {
  const { framedBy = [] } = deployment
  return {
    'Content-Security-Policy': serialize({
      ...directives(deployment),
      // Only a header can say this; in a `<meta>` it is ignored, with a warning.
      'frame-ancestors': framedBy.length > 0 ? framedBy.join(' ') : "'none'",
    }),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': FEATURES.map((feature) => `${feature}=()`).join(', '),
    'Referrer-Policy': 'no-referrer',
    // Heeded over https only. Other hosts of the domain are not ours to decide about.
    'Strict-Transport-Security': 'max-age=31536000',
    'X-Content-Type-Options': 'nosniff',
    ...(framedBy.length === 0 && { 'X-Frame-Options': 'DENY' }),
  }
}

/** The policy as the document itself carries it, for a host whose headers cannot be set. */
export const metaPolicy = (deployment: Deployment): string => serialize(directives(deployment))

const directives = ({ api }: Deployment): Record<string, string> => ({
  'default-src': "'none'",
  'object-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'manifest-src': "'self'",
  'connect-src': api === null ? "'none'" : new URL(api).origin,
  'base-uri': "'none'",
  'form-action': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': "'none'",
})

const serialize = (policy: Record<string, string>): string =>
  Object.entries(policy)
    .map(([directive, value]) => `${directive} ${value}`)
    .join('; ')
