/** Part of `npm run check`: every message of the English catalogue is asked for somewhere. */
import { en } from '../../src/i18n/catalogues/en.ts'
import { usedMessages } from './used-messages.ts'

const used = usedMessages()
const unused = Object.keys(en).filter((key) => !used.has(key))
for (const key of unused) console.error(`${key} is a message that nothing asks for`)
if (unused.length > 0) process.exit(1)
