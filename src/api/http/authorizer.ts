import { ApiError } from '../errors.ts'

/** `undefined`: not known yet. `null`: signed out. */
type Token = string | null | undefined

export type GetToken = () => Token | Promise<Token>

/** Whose token it is, as far as the host says. */
export type Account = { accountId?: string | undefined; email?: string | undefined }

/** `undefined` when the two say nothing that could be compared. */
export function isSameAccount(a: Account, b: Account): boolean | undefined {
  if (a.accountId && b.accountId) return a.accountId === b.accountId
  if (a.email && b.email) return a.email === b.email
  return undefined
}

type SignIn = Account & { token: string }

/**
 * One authorizer serves one sign-in, whose first token it remembers only to notice that the host
 * has moved on to another account: its answers must then neither be shown to the new user nor,
 * being a 401, end the new sign-in. A renewed token of the same account is the same sign-in.
 *
 * @returns gives the token of a request; `undefined` where none is needed.
 */
export function createAuthorizer(
  getToken: GetToken | undefined,
  getAccount: () => Account = () => ({}),
): () => Promise<string | undefined> {
  let known: SignIn | undefined
  return async () => {
    if (!getToken) return undefined
    const token = await getToken()
    if (token === undefined) throw new ApiError('token-pending')
    if (!token) throw new ApiError('unauthorized')
    const { accountId, email } = getAccount()
    const now = { token, accountId, email }
    if (known && !(isSameAccount(known, now) ?? known.token === token)) throw new ApiError('token-changed')
    known = { token, accountId: accountId || known?.accountId, email: email || known?.email }
    return token
  }
}
