import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { BrowserRouter } from 'react-router'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { error } from '../../src/mock-cloud/handlers.ts'
import { SiteApp } from '../../src/site/SiteApp.tsx'
import { type Cloud, createCloud, deferred, EMAIL, listLoaded } from '../support/devices.tsx'
import { createTestSite, renderSite } from '../support/site.tsx'

const heading = (name: string) => screen.findByRole('heading', { level: 1, name })
const emailField = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Email address' })
const codeField = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Code' })
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))

async function askForCode(cloud: Cloud) {
  await userEvent.fill(emailField(), EMAIL)
  await press('Send code')
  await heading('Enter the code')
  return cloud.db.codeFor(EMAIL) ?? expect.fail('no code was sent')
}

/** What the cloud was asked to verify, or to send a code to. */
function record(cloud: Cloud) {
  const sent: unknown[] = []
  cloud.use(
    http.get('*/verify', ({ request }) => {
      sent.push(new URL(request.url).searchParams.get('token'))
      return error(401, 'ER_UNAUTHORIZED', 'X', 'ER_TOKEN_EXPIRED')
    }),
    http.post('*/register', async ({ request }) => {
      sent.push((await request.json()) as { email: string })
      return HttpResponse.json({ result: 'success', data: {} })
    }),
  )
  return sent
}

describe('what is pasted', () => {
  it.each([
    ['full-width letters', 'ＡＢ１２', 'AB12'],
    ['zero-width spaces and soft hyphens', '\u200bab\u00ad12\u200b', 'AB12'],
    ['a dash of any kind', 'ab–12', 'AB12'],
    ['direction marks', '\u200eab12\u200f', 'AB12'],
  ])('sends a code with %s as letters and digits [W25 page]', async (_what, pasted, code) => {
    const cloud = createCloud()
    renderSite(cloud, '/login', { signedIn: false })
    await askForCode(cloud)
    const sent = record(cloud)
    await userEvent.fill(codeField(), pasted)
    await press('Sign in')
    await waitFor(() => expect(sent).toEqual([code]))
  })

  it.each([
    ['a mailto link', 'mailto:you@example.com?subject=Hi'],
    ['zero-width characters', '\u200byou@exam\u200bple.com\ufeff'],
    ['blanks around', '  you@example.com '],
  ])('sends and shows the same address for %s [W26 page]', async (_what, pasted) => {
    const cloud = createCloud()
    const sent = record(cloud)
    const held = deferred()
    cloud.use(
      http.post('*/register', async ({ request }) => {
        sent.push(await request.json())
        await held.opened
        return HttpResponse.json({ result: 'success', data: {} })
      }),
    )
    renderSite(cloud, '/login', { signedIn: false })
    await userEvent.fill(emailField(), pasted)
    await press('Send code')
    await waitFor(() => expect(sent).toEqual([{ email: 'you@example.com' }]))
    expect(emailField()).toHaveValue('you@example.com')
    held.open()
    await heading('Enter the code')
    expect(screen.getByText('you@example.com')).toBeVisible()
  })
})

it('selects a wrong code, so that typing replaces it [W28 page]', async () => {
  const cloud = createCloud()
  renderSite(cloud, '/login', { signedIn: false })
  await askForCode(cloud)
  await userEvent.fill(codeField(), 'bc4e')
  await press('Sign in')
  expect(await screen.findByRole('alert')).toHaveTextContent(/wrong, already used or expired/)
  expect(codeField()).toHaveFocus()
  await userEvent.keyboard('a7k2')
  expect(codeField()).toHaveValue('a7k2')
})

describe('a step that is left or overtaken', () => {
  it('aborts the verification when another address is used, and signs nobody in [W14 left]', async () => {
    const cloud = createCloud()
    const tokens = renderSite(cloud, '/login', { signedIn: false })
    const code = await askForCode(cloud)
    const held = deferred()
    const signals: AbortSignal[] = []
    cloud.use(
      http.get('*/verify', async ({ request }) => {
        signals.push(request.signal)
        await held.opened
      }),
    )
    await userEvent.fill(codeField(), code)
    await press('Sign in')
    await waitFor(() => expect(signals).toHaveLength(1))
    await press('Use another address')
    await waitFor(() => expect(emailField()).toHaveValue(EMAIL))
    await act(async () => held.open())
    await act(async () => {})
    expect(tokens.get()).toBeNull()
    expect(emailField()).toHaveFocus()
  })

  it('keeps the newer sign-in of another tab when a late answer arrives [W14 newer]', async () => {
    const cloud = createCloud()
    const tokens = renderSite(cloud, '/login', { signedIn: false })
    const code = await askForCode(cloud)
    const held = deferred()
    let asked = 0
    cloud.use(
      http.get('*/verify', async () => {
        asked++
        await held.opened
      }),
    )
    await userEvent.fill(codeField(), code)
    await press('Sign in')
    await waitFor(() => expect(asked).toBe(1))
    // Written by another tab, whose event has not been heard yet.
    const newer = { email: EMAIL, accessToken: cloud.token, newUser: false }
    localStorage.setItem('user', JSON.stringify(newer))
    await act(async () => held.open())
    await listLoaded()
    expect(tokens.get()).toEqual(newer)
    expect(JSON.parse(localStorage.getItem('user') ?? '')).toEqual(newer)
  })

  it('sends one request for two submits in one task [W14 twice]', async () => {
    const cloud = createCloud()
    renderSite(cloud, '/login', { signedIn: false })
    await userEvent.fill(emailField(), EMAIL)
    const form = emailField().form ?? expect.fail('no form')
    act(() => {
      fireEvent.submit(form)
      fireEvent.submit(form)
      fireEvent.submit(form)
    })
    await heading('Enter the code')
    expect(cloud.requests).toEqual(['POST /register'])
  })
})

describe('the history', () => {
  const at = location.href
  beforeEach(() => history.pushState(null, '', '/login?next=/settings/devices'))
  afterEach(() => history.pushState(null, '', at))

  /** Our own site on the browser's own history, which a reload keeps. */
  function open(cloud: Cloud) {
    const site = createTestSite(cloud, { signedIn: false })
    render(
      <BrowserRouter>
        <SiteApp site={site} reload={() => {}} />
      </BrowserRouter>,
    )
    return site
  }

  it('shows the code step after a reload, without the code, and takes it [W27 reload]', async () => {
    const cloud = createCloud()
    open(cloud)
    const code = await askForCode(cloud)
    await userEvent.fill(codeField(), 'half')
    cleanup()
    open(cloud)
    await heading('Enter the code')
    expect(screen.getByText(EMAIL)).toBeVisible()
    expect(codeField()).toHaveValue('')
    expect(document.title).toBe('Enter the code – Ruuvi account')
    expect(JSON.stringify([history.state, { ...localStorage }, { ...sessionStorage }])).not.toMatch(/half/i)
    await userEvent.fill(codeField(), code)
    await press('Sign in')
    await listLoaded()
    expect(cloud.requests.filter((request) => request === 'POST /register')).toHaveLength(1)
  })

  it('leads Back to the address and Forward to the code [W27 back]', async () => {
    const cloud = createCloud()
    open(cloud)
    await askForCode(cloud)
    act(() => history.back())
    await heading('Sign in')
    expect(emailField()).toHaveValue(EMAIL)
    act(() => history.forward())
    await heading('Enter the code')
    expect(cloud.requests).toEqual(['POST /register'])
  })

  it('asks for the address again when the code was sent long ago [W27 old]', async () => {
    history.replaceState({ usr: { email: EMAIL, codeSentAt: Date.now() - 24 * 3_600_000 } }, '')
    open(createCloud())
    await heading('Sign in')
    expect(emailField()).toHaveValue(EMAIL)
  })
})
