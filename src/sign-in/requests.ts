import { mutationOptions } from '@tanstack/react-query'
import type { ApiError } from '../api/errors.ts'
import type { SignedIn, SignInApi } from '../api/sign-in.ts'

/** Sent when a person asks for it and never again by itself: each one costs an e-mail or a try. */
const ONCE = { networkMode: 'always', retry: false } as const

/** Has a code e-mailed to the address it is called with. */
export const codeRequest = (api: SignInApi) =>
  mutationOptions<void, ApiError, string>({ ...ONCE, mutationFn: api.requestCode })

/**
 * Exchanges the code it is called with for a session. The token is handed on, and is no
 * result of the mutation: that would stay in a cache.
 */
export const verification = (api: SignInApi, onSignedIn: (user: SignedIn) => void) =>
  mutationOptions<void, ApiError, string>({
    ...ONCE,
    mutationFn: async (code) => onSignedIn(await api.verify(code)),
  })
