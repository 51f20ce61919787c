import { screen } from '@testing-library/react'
import { expect, it, onTestFinished } from 'vitest'
import { cdp } from 'vitest/browser'
import { createCloud, EMAIL, renderLoaded, rows } from '../support/devices.tsx'

/** The part of Chromium's protocol that is used here. */
type Session = { send: (method: string, params: object) => Promise<unknown> }

async function print() {
  const { send } = cdp() as unknown as Session
  await send('Emulation.setEmulatedMedia', { media: 'print' })
  onTestFinished(async () => void (await send('Emulation.setEmulatedMedia', { media: '' })))
}

it('prints how many of 300 sessions are on the paper, without buttons and guide [W29 rows]', async () => {
  const cloud = createCloud('only-this')
  const now = cloud.db.now()
  cloud.db.signInAll(
    EMAIL,
    Array.from({ length: 300 }, (_, n) => ({ createdAt: now - 90_000, lastAccessed: now - 600 - 61 * n })),
  )
  await renderLoaded(cloud)
  await print()
  expect(matchMedia('print').matches).toBe(true)
  expect(rows()).toHaveLength(20)
  expect(screen.getByText('20 of 300 shown')).toBeVisible()
  for (const button of document.querySelectorAll('button, summary')) expect(button).not.toBeVisible()
  expect(screen.queryByRole('heading', { name: 'Something looks wrong?' })).toBeNull()
})

it('prints the day with each time [W22 paper]', async () => {
  await renderLoaded(createCloud())
  await print()
  const stamps = [...document.querySelectorAll('.ad-stamp')]
  expect(stamps.length).toBeGreaterThan(4)
  for (const stamp of stamps) {
    expect(getComputedStyle(stamp, '::after').content).toMatch(/\d+ \p{L}+ \d{4}, \d\d:\d\d/u)
    expect(stamp.firstElementChild).not.toBeVisible()
  }
})
