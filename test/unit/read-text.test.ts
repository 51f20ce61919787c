import { describe, expect, it, vi } from 'vitest'
import { readText } from '../../src/api/http/read-text.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)

/** A body that comes in the given pieces, and tells whether its source was told to stop. */
function createBody(chunks: Uint8Array<ArrayBuffer>[], cancel = () => {}) {
  const rest = [...chunks]
  const cancelled = vi.fn(cancel)
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      pull(controller) {
        const next = rest.shift()
        if (next) controller.enqueue(next)
        else controller.close()
      },
      cancel: cancelled,
    },
    { highWaterMark: 0 },
  )
  return { stream, cancelled, unread: () => rest.length }
}

const tooLarge = (status: number) => ({ name: 'ApiError', kind: 'too-large', status })

describe('a stream', () => {
  it('is put together again, also where a character was cut in two', async () => {
    const bytes = bytesOf('Pöytä €')
    const chunks = [...bytes].map((byte) => Uint8Array.of(byte))
    expect(await readText(new Response(createBody(chunks).stream))).toBe('Pöytä €')
  })

  it('shows that its last character is incomplete', async () => {
    const chunks = [bytesOf('ab'), bytesOf('€').slice(0, 2)]
    expect(await readText(new Response(createBody(chunks).stream))).toBe('ab\uFFFD')
  })

  it('may be as long as the limit, counted in bytes, and no longer', async () => {
    const read = (text: string, limit: number) => readText(new Response(text, { status: 203 }), limit)
    expect(await read('€€', 6)).toBe('€€')
    await expect(read('€€', 5)).rejects.toMatchObject(tooLarge(203))
  })

  it('is stopped where it passes the limit', async () => {
    const { stream, cancelled, unread } = createBody(['1234', '5678', '9'].map(bytesOf))
    await expect(readText(new Response(stream), 7)).rejects.toMatchObject(tooLarge(200))
    expect(cancelled).toHaveBeenCalledOnce()
    expect(unread()).toBe(1)
  })

  it('does not hold the answer back where its source refuses to stop, or never says that it has', async () => {
    const refusing = createBody([bytesOf('1234')], () => {
      throw new Error('no')
    })
    await expect(readText(new Response(refusing.stream), 3)).rejects.toMatchObject(tooLarge(200))
    const ignoring = createBody([bytesOf('1234')], () => new Promise<void>(() => {}))
    await expect(readText(new Response(ignoring.stream), 3)).rejects.toMatchObject(tooLarge(200))
  })

  it('that breaks off throws what broke it', async () => {
    const error = new TypeError('terminated')
    const stream = new ReadableStream({ pull: (controller) => controller.error(error) })
    await expect(readText(new Response(stream))).rejects.toBe(error)
  })

  it('may be 8 MiB long', async () => {
    const text = 'x'.repeat(8 * 1024 * 1024)
    expect(await readText(new Response(text))).toHaveLength(text.length)
    await expect(readText(new Response(`${text}x`))).rejects.toMatchObject(tooLarge(200))
  })
})

describe('an answer of a `fetch` that has no stream', () => {
  function createAnswer(text: string, headers: Record<string, string> = {}, body: unknown = null) {
    const read = vi.fn(async () => text)
    return {
      read,
      response: { status: 200, body, headers: new Headers(headers), text: read } as unknown as Response,
    }
  }

  it.each([
    ['no body', null],
    ['a body of another kind', { pipe: () => {} }],
  ])('is read whole where there is %s', async (_what, body) => {
    expect(await readText(createAnswer('abc', {}, body).response, 3)).toBe('abc')
  })

  it('may be as long as the limit, and no longer', async () => {
    expect(await readText(createAnswer('abc', { 'Content-Length': '3' }).response, 3)).toBe('abc')
    await expect(readText(createAnswer('abcd').response, 3)).rejects.toMatchObject(tooLarge(200))
  })

  it('is not read where its announced length is beyond the limit', async () => {
    const { read, response } = createAnswer('abcd', { 'Content-Length': '4' })
    await expect(readText(response, 3)).rejects.toMatchObject(tooLarge(200))
    expect(read).not.toHaveBeenCalled()
  })

  it('is measured, whatever length it announces', async () => {
    for (const length of ['3', 'soon'])
      await expect(
        readText(createAnswer('abcd', { 'Content-Length': length }).response, 3),
      ).rejects.toMatchObject(tooLarge(200))
  })
})
