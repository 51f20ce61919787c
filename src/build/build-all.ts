/**
 * `npm run build`: every build, one after the other.
 *
 *   npm run build -- --base /account/
 */
import { parseArgs } from 'node:util'
import { build } from 'vite'
import { BUILDS } from './build-modes.ts'

const { values } = parseArgs({ options: { base: { type: 'string' } } })
for (const mode of BUILDS) await build({ ...values, mode })
