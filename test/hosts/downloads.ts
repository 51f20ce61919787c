import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'

const KINDS = ['script', 'stylesheet']

/** Returns how many bytes, compressed, of scripts and styles the page has fetched so far. */
export function recordDownloads(page: Page): () => Promise<number> {
  const sizes = new Map<string, Promise<number>>()
  page.on('response', (response) => {
    if (KINDS.includes(response.request().resourceType()))
      sizes.set(
        response.url(),
        response.body().then((body) => gzipSync(body).length),
      )
  })
  return async () => {
    await page.waitForLoadState('networkidle')
    const all = await Promise.all(sizes.values())
    return all.reduce((sum, size) => sum + size, 0)
  }
}
