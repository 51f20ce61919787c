import { screen, waitFor } from '@testing-library/react'
import { http } from 'msw'
import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import {
  type Cloud,
  confirm,
  createCloud,
  deferred,
  dialog,
  EMAIL,
  others,
  renderLoaded,
  result,
  rows,
  signOutButtons,
} from '../support/devices.tsx'

function signInMany(cloud: Cloud, count: number): void {
  const now = cloud.db.now()
  cloud.db.signInAll(
    EMAIL,
    Array.from({ length: count }, (_, n) => ({ createdAt: now - 90_000, lastAccessed: now - 600 - 61 * n })),
  )
}

/** One more than is shown in one piece. */
async function renderDivided(): Promise<{ cloud: Cloud; ending: ReturnType<typeof deferred> }> {
  const cloud = createCloud('only-this')
  signInMany(cloud, 221)
  const ending = deferred()
  cloud.use(http.delete('*/sessions/:id', () => ending.opened))
  await renderLoaded(cloud)
  await userEvent.click(screen.getByRole('button', { name: 'Show 200 more' }))
  await userEvent.click(screen.getByRole('button', { name: 'Show all 221' }))
  await waitFor(() => expect(rows()).toHaveLength(221))
  await confirm(signOutButtons()[0], 'Sign out')
  return { cloud, ending }
}

async function renderAll(cloud: Cloud) {
  await renderLoaded(cloud)
  await userEvent.click(screen.getByRole('button', { name: 'Show all 136' }))
  await waitFor(() => expect(rows()).toHaveLength(136))
}

describe('more rows than are shown at first', () => {
  it('are one list to everybody, and the first that came has the focus', async () => {
    await renderAll(createCloud('many'))
    const list = others().getByRole('list')
    expect(list).toHaveAccessibleName('Other sessions (136)')
    expect(list.children).toHaveLength(136)
    expect(signOutButtons()[20]).toHaveFocus()
  })

  it('pass the focus on to the next row when one goes', async () => {
    await renderAll(createCloud('many'))
    const next = signOutButtons()[100]
    await confirm(signOutButtons()[99], 'Sign out')
    await waitFor(() => expect(rows()).toHaveLength(135))
    expect(next).toHaveFocus()
  })

  it('keep a question open that is asked of a row below one that goes', async () => {
    const cloud = createCloud('many')
    const ending = deferred()
    cloud.use(http.delete('*/sessions/:id', () => ending.opened))
    await renderAll(cloud)
    await confirm(signOutButtons()[0], 'Sign out')
    // One row's button says that it is at work.
    await userEvent.click(signOutButtons()[99] ?? expect.fail('no such row'))
    ending.open()
    await waitFor(() => expect(result()).toHaveTextContent('Session signed out. 135 other sessions remain.'))
    expect(rows()).toHaveLength(135)
    await userEvent.click(dialog().getByRole('button', { name: 'Sign out' }))
    await waitFor(() => expect(cloud.deletes()).toHaveLength(2))
    await waitFor(() => expect(rows()).toHaveLength(134))
  })

  it('come two hundred at a time where there are thousands', async () => {
    const cloud = createCloud('only-this')
    signInMany(cloud, 450)
    await renderLoaded(cloud)
    await userEvent.click(screen.getByRole('button', { name: 'Show 200 more' }))
    expect(rows()).toHaveLength(220)
    expect(signOutButtons()[20]).toHaveFocus()
    await userEvent.click(screen.getByRole('button', { name: 'Show 200 more' }))
    expect(rows()).toHaveLength(420)
    expect(signOutButtons()[220]).toHaveFocus()
    await userEvent.click(screen.getByRole('button', { name: 'Show all 450' }))
    expect(rows()).toHaveLength(450)
    expect(signOutButtons()[420]).toHaveFocus()
  })

  it('leave the focus on its row when the parts of a long list change', async () => {
    const { ending } = await renderDivided()
    const name = signOutButtons()[149]?.getAttribute('aria-label')
    signOutButtons()[149]?.focus()
    ending.open()
    await waitFor(() => expect(rows()).toHaveLength(220))
    expect(document.activeElement).toHaveAccessibleName(name ?? expect.fail('no such row'))
  })

  it('keep a question open when the parts of a long list change, and give the focus back', async () => {
    const { cloud, ending } = await renderDivided()
    const name = signOutButtons()[149]?.getAttribute('aria-label')
    await userEvent.click(signOutButtons()[149] ?? expect.fail('no such row'))
    ending.open()
    await waitFor(() => expect(rows()).toHaveLength(220))
    await userEvent.click(dialog().getByRole('button', { name: 'Cancel' }))
    expect(document.activeElement).toHaveAccessibleName(name ?? expect.fail('no such row'))
    expect(cloud.deletes()).toHaveLength(1)
  })
})
