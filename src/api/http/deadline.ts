import { ApiError } from '../errors.ts'

/** How long any request may take, a DELETE too. */
export const REQUEST_TIMEOUT_MS = 10_000

/**
 * Runs work under a time limit and the caller's signal, and names what ended it. Engines
 * call these things by different names (`AbortError`, `TimeoutError`, `TypeError`), so
 * the verdict comes from flags kept here, never from the thrown error.
 *
 * @param milliseconds covers everything `work` does, a body included.
 * @throws {ApiError} `timeout` or `aborted`, at once, even when `work` never settles;
 *   otherwise whatever `work` throws.
 */
export async function withDeadline<T>(
  milliseconds: number,
  caller: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController()
  let end: (kind: 'timeout' | 'aborted') => void = () => {}
  const ended = new Promise<never>((_, reject) => {
    end = (kind) => {
      reject(new ApiError(kind))
      controller.abort()
    }
  })
  const abort = () => end('aborted')
  const timer = setTimeout(() => end('timeout'), milliseconds)
  if (caller?.aborted) abort()
  caller?.addEventListener('abort', abort)
  try {
    return await Promise.race([ended, work(controller.signal)])
  } finally {
    clearTimeout(timer)
    caller?.removeEventListener('abort', abort)
  }
}
