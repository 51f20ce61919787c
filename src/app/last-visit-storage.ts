import { createJsonStorage } from '../lib/json-storage.ts'

/** The sessions of the last visit: this browser's only memory of an account, gone with the sign-in. */
export const lastVisitStorage = createJsonStorage('active-devices:visit')
