import { availableParallelism } from 'node:os'

/** So many tests run at once, each on a cloud of its own. */
export const CLOUD_COUNT = Math.max(2, Math.ceil(availableParallelism() * 0.75))

/** A built site knows one address of its cloud: that of the first worker. */
const ports = (): number[] => JSON.parse(process.env.E2E_CLOUD_PORTS ?? '[]')
export const builtInPort = (): number => ports()[0] ?? 0

/** Where this worker's own cloud listens. */
export const cloudPort = (): number => ports()[Number(process.env.TEST_PARALLEL_INDEX ?? 0)] ?? 0
export const cloudAddress = (): string => `http://127.0.0.1:${cloudPort()}`
