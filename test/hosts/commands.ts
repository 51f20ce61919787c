import { type ChildProcess, spawn } from 'node:child_process'

/** Runs a command to its end. Throws with everything that it printed when it fails. */
export function run(cwd: string, command: string, ...args: string[]): Promise<string> {
  const child = start(cwd, {}, command, ...args)
  return new Promise((resolve, reject) => {
    child.on('close', (code) => {
      if (code === 0) resolve(child.printed())
      else reject(new Error(`${command} ${args.join(' ')} ended with ${code}\n${child.printed()}`))
    })
  })
}

type Started = ChildProcess & { printed: () => string }

/** Starts a command in a process group of its own, so that `stop` ends all of it. */
export function start(cwd: string, env: Record<string, string>, command: string, ...args: string[]): Started {
  const child = spawn(command, args, {
    cwd,
    env: { ...hostEnv(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  let text = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => {
      text += chunk
    })
  return Object.assign(child, { printed: () => text })
}

function hostEnv(): NodeJS.ProcessEnv {
  // Vite, which serves files for us, sets it; npm would install no development dependencies then.
  const { NODE_ENV: _, ...env } = process.env
  return { ...env, NEXT_TELEMETRY_DISABLED: '1', NO_COLOR: '1', npm_config_loglevel: 'notice' }
}

export async function stop({ pid, exitCode }: ChildProcess): Promise<void> {
  if (pid && exitCode === null) process.kill(-pid)
}
