import { availableParallelism } from 'node:os'

/** A test waits about as long as it works: half as many again as there are processors. */
export const WORKERS = Math.max(2, Math.ceil(availableParallelism() * 1.5))

/** A built site knows one address of its cloud. Only Chromium can be told of another. */
type Ports = {
  /** One for each worker; the sites are built with the first. */
  chromium: number[]
  /** Each has sites of its own, and one worker. */
  firefox: number
  webkit: number
}

export type OtherEngine = 'firefox' | 'webkit'
export const OTHER_ENGINES: readonly OtherEngine[] = ['firefox', 'webkit']

const ports = (): Ports => JSON.parse(process.env.E2E_CLOUD_PORTS ?? '{"chromium":[]}') as Ports
export const builtInPort = (): number => ports().chromium[0] ?? 0

let engine: OtherEngine | undefined
/** For the whole worker: its cloud and its sites are those of this engine. */
export function runInEngine(other: OtherEngine): void {
  engine = other
}
export const engineOfWorker = (): OtherEngine | undefined => engine

/** Where this worker's own cloud listens. */
export function cloudPort(): number {
  if (engine) return ports()[engine]
  return ports().chromium[Number(process.env.TEST_PARALLEL_INDEX ?? 0)] ?? 0
}
export const cloudAddress = (): string => `http://127.0.0.1:${cloudPort()}`
