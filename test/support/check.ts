/** `npm run check`: every step at once; what a step that failed has to say is printed when it ends. */
import { spawn } from 'node:child_process'
import { delimiter } from 'node:path'
import { fileURLToPath } from 'node:url'

const STEPS = {
  // TypeScript 7 checks in a sixth of the time; 5.9 stays for the tools that need its API, which 7 does not have yet.
  types: `node ${fileURLToPath(new URL('bin/tsc', import.meta.resolve('typescript-7/package.json')))}`,
  'unused code': 'knip',
  lint: 'oxlint --type-aware --deny-warnings src test',
  'messages in use': 'tsx test/support/check-messages.ts',
  format: 'biome check --error-on-warnings',
  size: 'npm run -s size',
  'contract types': 'npm run -s contract:check',
  lockfile: 'tsx test/support/check-lockfile.ts',
}

/** As npm has it for scripts: `npx` would take half a second of each step. */
const env = { ...process.env, PATH: `node_modules/.bin${delimiter}${process.env.PATH}` }

async function runStep([title, command]: [string, string]): Promise<boolean> {
  const from = performance.now()
  const child = spawn(command, { shell: true, env })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data) => {
      output += data
    })
  const code = await new Promise((resolve) => child.on('close', resolve))
  const seconds = ((performance.now() - from) / 1000).toFixed(1)
  console.log(`${code === 0 ? 'ok' : 'FAILED'}  ${title} (${seconds} s)`)
  if (code !== 0) console.log(`> ${command}\n${output}`)
  return code === 0
}

const results = await Promise.all(Object.entries(STEPS).map(runStep))
if (results.includes(false)) process.exit(1)
