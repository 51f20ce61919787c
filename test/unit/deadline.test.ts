import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { withDeadline } from '../../src/api/http/deadline.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const never = () => new Promise<never>(() => {})

/** Work that keeps the signal it was given. */
function createWork<T>(result: () => Promise<T>) {
  const work = vi.fn((_signal: AbortSignal) => result())
  return { work, isStopped: () => work.mock.calls[0]?.[0].aborted }
}

describe('work in time', () => {
  it('gives what it gives, and throws what it throws', async () => {
    expect(await withDeadline(1000, undefined, async () => 'done')).toBe('done')
    const error = new TypeError('boom')
    await expect(withDeadline(1000, undefined, async () => Promise.reject(error))).rejects.toBe(error)
  })

  it('is given a signal that nothing has aborted', async () => {
    const { work, isStopped } = createWork(async () => 'done')
    await withDeadline(1000, new AbortController().signal, work)
    expect(work).toHaveBeenCalledOnce()
    expect(isStopped()).toBe(false)
  })

  it.each([
    ['done', async () => 'done'],
    ['failed', async () => Promise.reject(new TypeError('boom'))],
  ])('is left alone by the clock and by the caller once it has %s', async (_how, result) => {
    const caller = new AbortController()
    const { work, isStopped } = createWork<string>(result)
    await withDeadline(1000, caller.signal, work).catch(() => {})
    expect(vi.getTimerCount()).toBe(0)
    caller.abort()
    expect(isStopped()).toBe(false)
  })
})

describe('work that takes too long', () => {
  it('is stopped when its time is up, and no sooner', async () => {
    const { work, isStopped } = createWork(never)
    const failed = vi.fn()
    void withDeadline(1000, undefined, work).catch(failed)
    await vi.advanceTimersByTimeAsync(999)
    expect(failed).not.toHaveBeenCalled()
    expect(isStopped()).toBe(false)
    await vi.advanceTimersByTimeAsync(1)
    expect(failed.mock.calls).toMatchObject([[{ name: 'ApiError', kind: 'timeout' }]])
    expect(isStopped()).toBe(true)
  })

  it('is a timeout whatever the engine calls it that its signal was aborted', async () => {
    const work = (signal: AbortSignal) =>
      new Promise((_, reject) => signal.addEventListener('abort', () => reject(new TypeError('Load failed'))))
    const caught = withDeadline(1000, undefined, work).catch((thrown: unknown) => thrown)
    await vi.advanceTimersByTimeAsync(1000)
    expect(await caught).toMatchObject({ kind: 'timeout' })
  })
})

describe('work that the caller gives up', () => {
  it('is stopped at once, its timer with it', async () => {
    const caller = new AbortController()
    const { work, isStopped } = createWork(never)
    const caught = withDeadline(1000, caller.signal, work).catch((thrown: unknown) => thrown)
    caller.abort()
    expect(isStopped()).toBe(true)
    expect(await caught).toMatchObject({ name: 'ApiError', kind: 'aborted' })
    expect(vi.getTimerCount()).toBe(0)
  })

  it('is aborted where it was given up before it began, even if it would be done at once', async () => {
    const { work, isStopped } = createWork(async () => 'done')
    await expect(withDeadline(1000, AbortSignal.abort(), work)).rejects.toMatchObject({ kind: 'aborted' })
    expect(isStopped()).not.toBe(false)
  })
})
