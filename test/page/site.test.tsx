import { act, screen, waitFor } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { error } from '../../src/mock-cloud/handlers.ts'
import { type Cloud, createCloud, deferred, dialog, EMAIL, listLoaded } from '../support/devices.tsx'
import { renderSite, where } from '../support/site.tsx'

const deny = () => {
  throw new DOMException('denied', 'SecurityError')
}

const stored = () => localStorage.getItem('user')
const heading = (name: string) => screen.findByRole('heading', { level: 1, name })
const emailField = () => screen.getByRole('textbox', { name: 'Email address' })
const codeField = () => screen.getByRole('textbox', { name: 'Code' })

describe('addresses', () => {
  it('/ goes to the devices', async () => {
    renderSite(createCloud(), '/')
    await listLoaded()
    expect(where).toBe('/settings/devices')
    expect(document.title).toBe('Active devices – Ruuvi account')
  })

  it('/settings/devices without a token goes to the sign-in, and sends nothing', async () => {
    const cloud = createCloud()
    renderSite(cloud, '/settings/devices', { signedIn: false })
    await heading('Sign in')
    expect(where).toBe('/login?next=/settings/devices')
    expect(document.title).toBe('Sign in – Ruuvi account')
    expect(cloud.requests).toEqual([])
  })

  it('/login with a token goes on to next', async () => {
    renderSite(createCloud(), '/login?next=/settings/devices')
    await listLoaded()
    expect(where).toBe('/settings/devices')
  })

  it('/login minds no next of another site', async () => {
    renderSite(createCloud(), '/login?next=//evil.example')
    await listLoaded()
    expect(where).toBe('/settings/devices')
  })

  it('anything else is not found, with a way back', async () => {
    renderSite(createCloud(), '/nowhere')
    await heading('Page not found')
    expect(document.title).toBe('Page not found – Ruuvi account')
    const back = screen.getByRole('link', { name: 'Go to active devices' })
    expect(back).toHaveAttribute('href', '/settings/devices')
  })
})

describe('signing in', () => {
  async function askForCode(cloud: Cloud, email = EMAIL) {
    await userEvent.fill(emailField(), email)
    await userEvent.click(screen.getByRole('button', { name: 'Send code' }))
    await heading('Enter the code')
    return cloud.db.codeFor(email) ?? expect.fail('no code was sent')
  }

  it('takes an e-mail address and the code, however it is typed, and comes back', async () => {
    const cloud = createCloud()
    renderSite(cloud, '/login?next=/settings/devices', { signedIn: false })
    const code = await askForCode(cloud)
    await waitFor(() => expect(codeField()).toHaveFocus())
    expect(codeField()).toHaveAttribute('autocomplete', 'one-time-code')
    await userEvent.fill(codeField(), ` ${code.toLowerCase().slice(0, 2)} ${code.slice(2)} `)
    await userEvent.keyboard('{Enter}')
    await listLoaded()
    expect(where).toBe('/settings/devices')
    expect(JSON.parse(stored() ?? '')).toMatchObject({ email: EMAIL, newUser: false })
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus())
  })

  it.each([
    ['', 'Enter your email address.'],
    ['nobody', 'That doesn’t look like an email address.'],
    ['nobody@nowhere', 'That doesn’t look like an email address.'],
  ])('says what is wrong with the address "%s", and keeps it', async (typed, words) => {
    renderSite(createCloud(), '/login', { signedIn: false })
    await userEvent.fill(emailField(), typed)
    await userEvent.click(screen.getByRole('button', { name: 'Send code' }))
    expect(await screen.findByRole('alert')).toHaveTextContent(words)
    expect(emailField()).toHaveAccessibleDescription(words)
    expect(emailField()).toHaveValue(typed)
  })

  it('says that a code is wrong, and sends a new one that works', async () => {
    const cloud = createCloud()
    renderSite(cloud, '/login', { signedIn: false })
    await askForCode(cloud)
    await userEvent.click(screen.getByRole('button', { name: 'Sign in' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('Enter the code from the email.')
    await userEvent.fill(codeField(), 'ZZZZ')
    await userEvent.click(screen.getByRole('button', { name: 'Sign in' }))
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent(/wrong, already used or expired/))
    expect(codeField()).toHaveValue('ZZZZ')
    await userEvent.click(screen.getByRole('button', { name: 'Send a new code' }))
    expect(await screen.findByText(/A new code is on its way/)).toBeVisible()
    expect(screen.queryByRole('alert')).toBeNull()
    await userEvent.fill(codeField(), cloud.db.codeFor(EMAIL) ?? '')
    await userEvent.keyboard('{Enter}')
    await listLoaded()
  })

  it('goes back to change the address, which it has kept', async () => {
    const cloud = createCloud()
    renderSite(cloud, '/login', { signedIn: false })
    await askForCode(cloud)
    await userEvent.click(screen.getByRole('button', { name: 'Use another address' }))
    await waitFor(() => expect(emailField()).toHaveFocus())
    expect(emailField()).toHaveValue(EMAIL)
  })

  it.each([
    ['too many attempts', () => error(429, 'ER_THROTTLED', 'X'), 'Too many attempts.'],
    ['no network', () => HttpResponse.error(), 'Ruuvi Cloud couldn’t be reached.'],
    ['server trouble', () => new HttpResponse('<html>', { status: 503 }), 'Ruuvi Cloud is having trouble'],
  ])('says %s in words, and sends nothing again by itself', async (_name, answer, words) => {
    const cloud = createCloud()
    cloud.use(http.post('*/register', answer))
    renderSite(cloud, '/login', { signedIn: false })
    await userEvent.fill(emailField(), EMAIL)
    await userEvent.click(screen.getByRole('button', { name: 'Send code' }))
    expect(await screen.findByRole('alert')).toHaveTextContent(words)
    expect(emailField()).toHaveValue(EMAIL)
    expect(cloud.requests).toEqual(['POST /register'])
  })
})

describe('signing out', () => {
  const signOut = async (opener: string) => {
    await userEvent.click(screen.getByRole('button', { name: opener }))
    await userEvent.click(dialog().getByRole('button', { name: opener }))
  }

  it('everywhere: the token is gone, and the sign-in says why', async () => {
    localStorage.setItem('settings', '{}')
    const cloud = createCloud()
    renderSite(cloud, '/settings/devices')
    await listLoaded()
    await signOut('Sign out everywhere')
    const title = await heading('You’re signed out everywhere')
    await waitFor(() => expect(title).toHaveFocus())
    expect(title).toHaveAccessibleDescription(/secure your mailbox first/)
    expect(screen.getByRole('heading', { level: 2, name: 'Sign in again' })).toBeVisible()
    expect(document.title).toBe('You’re signed out everywhere – Ruuvi account')
    expect(where).toBe('/login')
    expect(stored()).toBeNull()
    expect(localStorage.getItem('settings')).toBe('{}')
    expect(cloud.requests).toEqual(['GET /sessions', 'DELETE /sessions'])
  })

  it('here: says that the others stay', async () => {
    renderSite(createCloud(), '/settings/devices')
    await listLoaded()
    await signOut('Sign out here')
    await heading('You’re signed out here')
    expect(screen.getByText('Your other sessions were left as they are.')).toBeVisible()
    expect(screen.queryByText(/secure your mailbox/)).toBeNull()
    expect(where).toBe('/login')
  })

  it('by the cloud: says so, and remembers the way back', async () => {
    renderSite(createCloud('expired'), '/settings/devices')
    const title = await heading('Your session has ended')
    expect(title).toHaveAccessibleDescription(/secure your mailbox first/)
    expect(where).toBe('/login?next=/settings/devices')
    expect(stored()).toBeNull()
  })

  it('in another tab, or by clearing the storage: this one follows at once, and does not guess why [W10 page]', async () => {
    const cloud = createCloud()
    renderSite(cloud, '/settings/devices')
    await listLoaded()
    const sent = cloud.requests.length
    localStorage.removeItem('user')
    dispatchEvent(new StorageEvent('storage', { key: 'user' }))
    const title = await heading('You’re signed out in this browser')
    expect(title).not.toHaveAccessibleDescription()
    expect(localStorage.length).toBe(0)
    expect(cloud.requests).toHaveLength(sent)
  })

  it('S9 and in as somebody else, in another tab: a late answer does not end the new sign-in', async () => {
    const cloud = createCloud()
    const held = deferred()
    cloud.use(http.delete('*/sessions', () => held.opened))
    const tokens = renderSite(cloud, '/settings/devices')
    await listLoaded()
    await signOut('Sign out everywhere')
    await waitFor(() => expect(cloud.deletes()).toHaveLength(1))
    const [other] = cloud.db.signInAll('other@example.com', [{}])
    act(() =>
      tokens.set({ email: 'other@example.com', accessToken: other?.accessToken ?? '', newUser: false }),
    )
    await screen.findByText('other@example.com')
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus())
    held.open()
    await waitFor(() => expect(cloud.others()).toHaveLength(0))
    await userEvent.click(screen.getByRole('button', { name: 'Refresh' }))
    expect(screen.getByText('other@example.com')).toBeVisible()
    expect(tokens.get()?.email).toBe('other@example.com')
  })

  it('in another tab, unheard: the dead token is not sent', async () => {
    const cloud = createCloud()
    renderSite(cloud, '/settings/devices')
    await listLoaded()
    localStorage.removeItem('user')
    await userEvent.click(screen.getByRole('button', { name: 'Refresh' }))
    await heading('You’re signed out in this browser')
    expect(cloud.requests).toEqual(['GET /sessions'])
  })

  it.each([
    ['S11', 'storage cannot be read', () => vi.spyOn(Storage.prototype, 'getItem').mockImplementation(deny)],
    ['S13', 'there is no storage', () => vi.spyOn(window, 'localStorage', 'get').mockImplementation(deny)],
  ])('%s works until a reload when %s', async (_id, _what, block) => {
    block()
    const cloud = createCloud()
    const tokens = renderSite(cloud, '/settings/devices')
    await listLoaded()
    expect(tokens.get()?.accessToken).toBe(cloud.token)
    await signOut('Sign out everywhere')
    await heading('You’re signed out everywhere')
    expect(tokens.get()).toBeNull()
    expect(cloud.deletes()).toEqual(['DELETE /sessions'])
  })

  it.each([
    ['S12 tells a person to close the browser when it refuses to remove the token', deny],
    ['tells a person to close the browser when removing the token does nothing [W15 page]', () => {}],
  ])('%s', async (_title, remove) => {
    const tokens = renderSite(createCloud(), '/settings/devices')
    await listLoaded()
    vi.spyOn(Storage.prototype, 'removeItem').mockImplementation(remove)
    await signOut('Sign out everywhere')
    await heading('You’re signed out everywhere')
    expect(screen.getByText(/Close the browser to be sure/)).toBeVisible()
    act(tokens.refresh)
    expect(tokens.get()).toBeNull()
  })
})
