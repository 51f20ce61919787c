import { isRecord } from '../lib/is-record.ts'
import { ApiError } from './errors.ts'
import type { HttpClient } from './http/http-client.ts'

export type SignedIn = {
  readonly email: string
  /** Goes into the `Authorization` header and nowhere else. */
  readonly accessToken: string
  readonly newUser: boolean
}

export type SignInApi = {
  /** `POST /register`: have a code e-mailed. */
  requestCode: (email: string, signal?: AbortSignal) => Promise<void>
  /** `GET /verify`: exchange the e-mailed code for a token. */
  verify: (code: string, signal?: AbortSignal) => Promise<SignedIn>
}

/** @param http without a token: neither operation is authorized. */
export function createSignInApi(http: HttpClient): SignInApi {
  return {
    requestCode: async (email, signal) => {
      await http('POST', { path: '/register', body: { email }, signal })
    },
    verify: async (code, signal) =>
      readSignedIn(await http('GET', { path: '/verify', query: { token: code }, signal })),
  }
}

/** What a header can carry: a token with a line break or a blank is none. */
const HEADER_SAFE = /^[\x21-\x7e]+$/

function readSignedIn(data: unknown): SignedIn {
  if (
    !isRecord(data) ||
    typeof data.email !== 'string' ||
    typeof data.accessToken !== 'string' ||
    !HEADER_SAFE.test(data.accessToken)
  ) {
    throw new ApiError('invalid-response')
  }
  return { email: data.email, accessToken: data.accessToken, newUser: data.newUser === true }
}
