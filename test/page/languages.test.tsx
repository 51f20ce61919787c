import { act, render, screen, waitFor, within } from '@testing-library/react'
import { http } from 'msw'
import { afterEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { Root } from '../../src/app/Root.tsx'
import { PSEUDO_LANGUAGES } from '../../src/demo/pseudolocalization.ts'
import { ActiveDevices } from '../../src/embed/ActiveDevices.tsx'
import { useI18n } from '../../src/i18n/I18nProvider.tsx'
import { ENGLISH, LANGUAGES, type Language, type Locale } from '../../src/i18n/locale.ts'
import type { Messages } from '../../src/i18n/messages.ts'
import { createSiteLanguage } from '../../src/site/site-language.ts'
import { createCloud, deferred, dialog, listLoaded, renderDevices, sessionRows } from '../support/devices.tsx'
import { renderSite } from '../support/site.tsx'

const html = document.documentElement
const STORED = 'active-devices:language'

afterEach(() => {
  html.lang = 'en'
  html.dir = 'ltr'
})

const title = (name: string) => screen.findByRole('heading', { level: 1, name })
const root = () => document.querySelector<HTMLElement>('.active-devices') ?? expect.fail('no root')

describe('the embedded page', () => {
  it('speaks what its host asks for, and says so on its own root alone', async () => {
    renderDevices(createCloud(), { locale: 'fi-FI' })
    await title('Aktiiviset laitteet')
    await screen.findByRole('heading', { name: 'Muut istunnot (4)' })
    expect(root()).toHaveAttribute('lang', 'fi')
    expect(root()).toHaveAttribute('dir', 'ltr')
    expect(html).toHaveAttribute('lang', 'en')
  })

  it('else speaks as the document does', async () => {
    html.lang = 'sv-FI'
    renderDevices(createCloud(), { locale: undefined })
    await title('Aktiva enheter')
  })

  it('changes its language under a sign-out at work, which goes on', async () => {
    const cloud = createCloud()
    const held = deferred()
    cloud.use(http.delete('*/sessions/:id', () => held.opened))
    const props = { apiBaseUrl: 'https://cloud.test', getToken: () => cloud.token, onSignedOut() {} }
    const devices = (locale: string) => <ActiveDevices {...props} fetch={cloud.fetch} locale={locale} />
    const view = render(devices('en'))
    await listLoaded()
    const [button] = screen.getAllByRole('button', { name: /^Sign out, / })
    await userEvent.click(button ?? expect.fail('no button'))
    await userEvent.click(dialog().getByRole('button', { name: 'Sign out' }))
    await screen.findByRole('button', { name: 'Signing out…' })
    view.rerender(devices('de'))
    expect(await screen.findByRole('button', { name: 'Wird abgemeldet…' })).toBe(button)
    expect(button).toHaveFocus()
    held.open()
    await waitFor(() =>
      expect(screen.getByRole('status')).toHaveTextContent(
        'Sitzung abgemeldet. Es verbleiben 3 andere Sitzungen.',
      ),
    )
    expect(cloud.deletes()).toHaveLength(1)
  })
})

describe('words on their way', () => {
  /** A language whose words come, or fail to, when the test says so. */
  function language(tag: string) {
    let settle: { resolve: (words: Messages) => void; reject: (error: Error) => void } | undefined
    const messages = () => new Promise<Messages>((resolve, reject) => (settle = { resolve, reject }))
    const words = { ...ENGLISH.messages, 'site.language': `The language ${tag}` }
    const locale: Locale = { language: { tag, name: tag, defaultRegionTag: tag, messages }, formatTag: tag }
    return {
      locale,
      arrive: () => act(async () => settle?.resolve(words)),
      fail: () => act(async () => settle?.reject(new TypeError('Failed to fetch'))),
    }
  }
  const Words = () => <p>{useI18n().t('site.language')}</p>
  const inRoot = (locale: Locale) => (
    <Root locale={locale} className="" fallback={<hr />}>
      <Words />
    </Root>
  )
  const english: Locale = { language: ENGLISH, formatTag: 'en-GB' }

  it('are waited for without a word of another language', async () => {
    const french = language('fr')
    render(inRoot(french.locale))
    expect(root()).toHaveTextContent(/^$/)
    expect(root()).not.toHaveAttribute('lang')
    screen.getByRole('separator')
    await french.arrive()
    expect(root()).toHaveTextContent('The language fr')
    expect(root()).toHaveAttribute('lang', 'fr')
  })

  it('leave those of the last language in place until they are there', async () => {
    const french = language('fr')
    const view = render(inRoot(english))
    const words = screen.getByText('Language')
    view.rerender(inRoot(french.locale))
    expect(words).toHaveTextContent('Language')
    expect(root()).toHaveAttribute('lang', 'en')
    await french.arrive()
    expect(words).toHaveTextContent('The language fr')
  })

  it('are not shown when another language was asked for meanwhile', async () => {
    const [french, german] = [language('fr'), language('de')]
    const view = render(inRoot(french.locale))
    view.rerender(inRoot(german.locale))
    await german.arrive()
    await french.arrive()
    expect(root()).toHaveTextContent('The language de')
    expect(root()).toHaveAttribute('lang', 'de')
  })

  it('S23 are English when they fail to come, as after a deploy, and may be asked for again', async () => {
    const french = language('fr')
    const view = render(inRoot(french.locale))
    await french.fail()
    expect(root()).toHaveTextContent('Language')
    expect(root()).toHaveAttribute('lang', 'en')
    view.rerender(inRoot({ ...french.locale }))
    await french.arrive()
    expect(root()).toHaveTextContent('The language fr')
  })
})

describe('the language of our own site', () => {
  const chosen = () => screen.getByRole<HTMLSelectElement>('combobox')

  it.each([
    ['what was chosen', '"de"', 'pl', 'Aktive Geräte'],
    ['the hint where nothing was', null, 'pl', 'Aktywne urządzenia'],
    ['the browser’s where there is no hint', null, undefined, 'Active devices'],
    ['the hint where the choice is not readable', '{"x":', 'pl', 'Aktywne urządzenia'],
    ['the hint where the choice is no language', '42', 'pl', 'Aktywne urządzenia'],
  ])('is %s', async (_case, stored, hint, heading) => {
    if (stored) localStorage.setItem(STORED, stored)
    renderSite(createCloud(), '/settings/devices', { language: createSiteLanguage(LANGUAGES, hint) })
    await title(heading)
  })

  it('is chosen below the page, and remembered', async () => {
    localStorage.setItem('selected_language', 'en')
    renderSite(createCloud(), '/settings/devices')
    await listLoaded()
    expect(localStorage.getItem(STORED)).toBeNull()
    const options = within(screen.getByLabelText('Language')).getAllByRole<HTMLOptionElement>('option')
    expect(options.map(({ lang, textContent }) => [lang, textContent])).toEqual(
      LANGUAGES.map(({ tag, name }) => [tag, name]),
    )
    await userEvent.selectOptions(chosen(), 'Suomi')
    await title('Aktiiviset laitteet')
    expect(screen.getByLabelText('Kieli')).toHaveValue('fi')
    expect(localStorage.getItem(STORED)).toBe('"fi"')
    expect(localStorage.getItem('selected_language')).toBe('en')
    expect(html).toHaveAttribute('lang', 'fi')
    expect(document.title).toBe('Aktiiviset laitteet – Ruuvi-tili')
  })

  it('is asked of the cloud once, whatever is chosen', async () => {
    const cloud = createCloud()
    renderSite(cloud, '/settings/devices')
    await listLoaded()
    await userEvent.selectOptions(chosen(), 'Svenska')
    await title('Aktiva enheter')
    await userEvent.selectOptions(chosen(), 'English')
    await title('Active devices')
    expect(cloud.requests).toEqual(['GET /sessions'])
  })

  it('stays after a sign-out', async () => {
    renderSite(createCloud(), '/settings/devices')
    await listLoaded()
    await userEvent.selectOptions(chosen(), 'Français')
    await userEvent.click(await screen.findByRole('button', { name: 'Se déconnecter partout' }))
    await userEvent.click(dialog().getByRole('button', { name: 'Se déconnecter partout' }))
    await title('Vous êtes déconnecté partout')
    expect(localStorage.getItem(STORED)).toBe('"fr"')
  })

  it('turns the document round where it is written from the right', async () => {
    localStorage.setItem(STORED, '"ar-XB"')
    const language = createSiteLanguage([...LANGUAGES, ...PSEUDO_LANGUAGES])
    renderSite(createCloud(), '/settings/devices', { language })
    await waitFor(() => expect(html).toHaveAttribute('dir', 'rtl'))
    expect(html).toHaveAttribute('lang', 'ar-XB')
    expect(root()).toHaveAttribute('dir', 'rtl')
    await userEvent.selectOptions(chosen(), 'English')
    await waitFor(() => expect(html).toHaveAttribute('dir', 'ltr'))
  })
})

describe('on a screen of 320 pixels nothing is cut off', () => {
  afterEach(() => page.viewport(1000, 800))

  const widths = () => [html.scrollWidth, html.clientWidth]

  it.each([...LANGUAGES, ...PSEUDO_LANGUAGES])('$tag', async ({ tag }: Language) => {
    await page.viewport(320, 800)
    localStorage.setItem(STORED, JSON.stringify(tag))
    const cloud = createCloud('unused')
    const language = createSiteLanguage([...LANGUAGES, ...PSEUDO_LANGUAGES])
    renderSite(cloud, '/settings/devices', { language })
    await waitFor(() => expect(sessionRows()).not.toEqual([]))
    const [, row] = sessionRows()
    expect(widths()).toEqual([320, 320])
    await userEvent.click(within(row ?? expect.fail('no row')).getByRole('button'))
    const question = screen.getByRole('alertdialog')
    expect(question.scrollWidth).toBe(question.clientWidth)
    await userEvent.keyboard('{Escape}')
  })
})
