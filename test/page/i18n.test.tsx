import { act, render, screen, waitFor } from '@testing-library/react'
import { type ReactNode, useState } from 'react'
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { Root } from '../../src/app/Root.tsx'
import { useI18n } from '../../src/i18n/I18nProvider.tsx'
import { ENGLISH, type Locale } from '../../src/i18n/locale.ts'
import type { Messages } from '../../src/i18n/messages.ts'
import { checkTimeZone } from '../../src/i18n/time-zone.ts'
import { translateDocument } from '../support/translate.ts'

const english: Locale = { language: ENGLISH, formatTag: 'en-GB' }
const root = () => document.querySelector<HTMLElement>('.active-devices') ?? expect.fail('no root')
const inRoot = (locale: Locale, children: ReactNode) => (
  <Root locale={locale} className="" fallback={<hr />}>
    {children}
  </Root>
)

describe('a language file that does not arrive', () => {
  afterEach(() => vi.useRealTimers())

  const stalled = () => {
    let resolve = (_: Messages) => {}
    const messages = () => new Promise<Messages>((settle) => (resolve = settle))
    const french = { tag: 'fr', name: 'fr', defaultRegionTag: 'fr-FR', messages }
    const words = { ...ENGLISH.messages, 'site.language': 'Langue' }
    return {
      locale: { language: french, formatTag: 'fr-FR' },
      arrive: () => act(async () => resolve(words)),
    }
  }
  function Counter() {
    const [count, setCount] = useState(0)
    return (
      <button type="button" onClick={() => setCount(count + 1)}>
        {`${useI18n().t('site.language')} ${count}`}
      </button>
    )
  }

  it('is replaced by English after two seconds, and shown without a remount when it arrives later [W31 page]', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const french = stalled()
    render(inRoot(french.locale, <Counter />))
    act(() => void vi.advanceTimersByTime(1999))
    screen.getByRole('separator')
    act(() => void vi.advanceTimersByTime(1))
    vi.useRealTimers()
    const button = screen.getByRole('button', { name: 'Language 0' })
    expect(root()).toHaveAttribute('lang', 'en')
    await userEvent.click(button)
    await french.arrive()
    expect(button).toHaveTextContent('Langue 1')
    expect(button).toHaveFocus()
    expect(root()).toHaveAttribute('lang', 'fr')
  })

  it('leaves the language that is shown, when another was chosen [W31 switch]', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const french = stalled()
    const view = render(inRoot(english, <Counter />))
    view.rerender(inRoot(french.locale, <Counter />))
    act(() => void vi.advanceTimersByTime(5000))
    expect(root()).toHaveTextContent('Language 0')
    await french.arrive()
    expect(root()).toHaveTextContent('Langue 0')
  })
})

describe('the time zone', () => {
  afterEach(() => vi.restoreAllMocks())

  /** The browser is in a zone that the test changes. */
  function travel() {
    const zone = { name: 'Europe/Helsinki' }
    const resolved = Intl.DateTimeFormat.prototype.resolvedOptions
    const home = new Intl.DateTimeFormat().resolvedOptions().timeZone
    vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockImplementation(function (
      this: Intl.DateTimeFormat,
    ) {
      const options = resolved.call(this)
      return options.timeZone === home ? { ...options, timeZone: zone.name } : options
    })
    return zone
  }
  const at = new Date('2026-05-12T06:14:05Z')
  const Times = () => {
    const { format } = useI18n()
    return <p>{`${format.shortDateTime(at)} ${format.zone()}`}</p>
  }

  it.each([
    ['the window is focused', () => window.dispatchEvent(new FocusEvent('focus'))],
    ['the page is shown again', () => document.dispatchEvent(new Event('visibilitychange'))],
    ['a list is read', checkTimeZone],
  ])('changes for every time at once when %s [W21 zone]', (_when, notice) => {
    const zone = travel()
    render(inRoot(english, <Times />))
    expect(root()).toHaveTextContent('12 May 2026, 09:14 Eastern European Time')
    zone.name = 'Asia/Tokyo'
    act(() => void notice())
    expect(root()).toHaveTextContent('12 May 2026, 15:14 Japan')
  })
})

describe('a translated document', () => {
  it('goes on when the words around an element change or go [W16 rich]', async () => {
    const Usage = ({ when }: { when: string | null }) => {
      const { rich } = useI18n()
      return <p>{when === null ? rich('row.inUse') : rich('row.lastUsed', { when: <time>{when}</time> })}</p>
    }
    const view = render(inRoot(english, <Usage when="2 hours ago" />))
    onTestFinished(translateDocument())
    await waitFor(() => expect(root().querySelectorAll('font')).not.toHaveLength(0))
    for (const [when, words] of [
      ['3 hours ago', 'Last used 3 hours ago'],
      [null, 'In use now'],
      ['1 minute ago', 'Last used 1 minute ago'],
    ] as const) {
      view.rerender(inRoot(english, <Usage when={when} />))
      await waitFor(() => expect(root()).toHaveTextContent(words))
    }
    view.unmount()
  })
})
