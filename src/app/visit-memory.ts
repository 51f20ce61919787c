import { createMemory } from '../auth/memory.ts'

/** The sessions of the last visit: this browser's only memory of an account, gone with the sign-in. */
export const visitMemory = createMemory('active-devices:visit')
