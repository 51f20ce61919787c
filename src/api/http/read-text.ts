import { ApiError } from '../errors.ts'

/** Far beyond any real list; past it a reply is an accident or an attack. */
const MAX_BYTES = 8 * 1024 * 1024

/**
 * The body as text, read no further than the limit.
 *
 * @throws {ApiError} `too-large`, and whatever the stream throws when it breaks off.
 */
export async function readText(response: Response, maxBytes = MAX_BYTES): Promise<string> {
  const reader = response.body?.getReader?.()
  if (!reader) return readWithoutStream(response, maxBytes)
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    bytes += value.byteLength
    if (bytes > maxBytes) {
      // Not awaited: a source that ignores cancelling must not hold the answer back.
      reader.cancel().catch(() => {})
      throw new ApiError('too-large', { status: response.status })
    }
    text += decoder.decode(value, { stream: true })
  }
}

/** A host's own `fetch` may answer without a stream: then the text comes whole, and is measured after. */
async function readWithoutStream(response: Response, maxBytes: number): Promise<string> {
  const announced = Number(response.headers.get('Content-Length') ?? 0)
  const text = announced > maxBytes ? '' : await response.text()
  if (announced > maxBytes || text.length > maxBytes)
    throw new ApiError('too-large', { status: response.status })
  return text
}
