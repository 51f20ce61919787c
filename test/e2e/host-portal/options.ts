/** What a test puts into the address: a portal would have it from its own sign-in. */
export type Options = {
  api: string
  token: string
  view?: 'page' | 'modal' | 'compact' | 'twice' | 'route' | 'none'
  /** Of a second user, for the button that changes to it. */
  otherToken?: string
  getToken?: 'async' | 'throws' | 'null'
  onSignedOut?: 'throws'
  locale?: string
  headingLevel?: 1 | 2
}

export const options = JSON.parse(decodeURIComponent(location.hash.slice(1))) as Options
