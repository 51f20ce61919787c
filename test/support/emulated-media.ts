import { onTestFinished } from 'vitest'
import { cdp } from 'vitest/browser'

/** The part of Chromium's protocol that is used here. */
type Session = { send: (method: string, params: object) => Promise<unknown> }

type Media = { media?: 'print'; features?: { name: string; value: string }[] }

/** Until the test is over the browser says that it is on paper, or that the person prefers something. */
export async function emulateMedia({ media, features = [] }: Media): Promise<void> {
  const { send } = cdp() as unknown as Session
  await send('Emulation.setEmulatedMedia', { media: media ?? '', features })
  onTestFinished(async () => void (await send('Emulation.setEmulatedMedia', { media: '', features: [] })))
}
