import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { createCloud, EMAIL, renderLoaded, rows } from '../support/devices.tsx'
import { emulateMedia } from '../support/emulated-media.ts'

const print = () => emulateMedia({ media: 'print' })

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
