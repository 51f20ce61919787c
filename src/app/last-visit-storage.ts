import type { Account } from '../api/http/authorizer.ts'
import { isRecord } from '../lib/is-record.ts'
import { createJsonStorage } from '../lib/json-storage.ts'

/** The sessions of the last visit: this browser's only memory of an account, gone with the sign-in. */
export const lastVisitStorage = createJsonStorage('active-devices:visit')

/** The memory of one account: what was remembered of another one is none. */
export function createVisitMemory(getAccount: () => Account) {
  return {
    read() {
      const value = lastVisitStorage.read()
      return isRecord(value) && (value.account ?? '') === hash(getAccount()) ? value : null
    },
    write: (value: object) => lastVisitStorage.write({ ...value, account: hash(getAccount()) }),
    forget: lastVisitStorage.forget,
  }
}

/** FNV-1a, 32 bits: tells accounts apart without naming them. Empty where the host names none. */
function hash({ accountId, email }: Account): string {
  const name = accountId || email
  if (!name) return ''
  let value = 0x811c9dc5
  for (const char of name) value = Math.imul(value ^ (char.codePointAt(0) ?? 0), 0x01000193)
  return (value >>> 0).toString(36)
}
