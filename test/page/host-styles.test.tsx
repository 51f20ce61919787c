import { fireEvent, screen } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { describe, expect, it, onTestFinished } from 'vitest'
import { userEvent } from 'vitest/browser'
import { SIGN_OUT } from '../support/button-names.ts'
import {
  createCloud,
  deferred,
  dialog,
  renderDevices,
  renderLoaded,
  signOutButtons,
} from '../support/devices.tsx'
import { renderElement } from '../support/element.ts'

/** What style sheets of hosts are known to say of every element of a kind, or of the page. */
const RULES = {
  'colours of a light theme': 'h1,h2,h3,h4,h5,h6,p,li,dt,summary,time,b,strong { color: #111 }',
  'text that is inherited':
    'body { text-transform: uppercase; font-style: italic; letter-spacing: 3px; word-spacing: 3px; text-indent: 20px; text-align: center; text-shadow: 1px 1px red; white-space: nowrap; hyphens: auto; font-variant: small-caps; font-weight: 700 }',
  'text that is inherited, what is rare':
    'body { -webkit-text-fill-color: red; -webkit-text-stroke: 1px red; text-align-last: center; text-underline-offset: 9px; text-emphasis: dot; text-wrap: nowrap; word-break: break-all; line-break: anywhere; font-stretch: 50%; font-kerning: none; font-feature-settings: "smcp"; font-size-adjust: 1; tab-size: 2; quotes: "a" "b"; cursor: wait; list-style: square inside; border-spacing: 9px; caption-side: bottom; image-rendering: pixelated; fill: red; stroke: red }',
  'headings of a theme':
    'h1,h2,h3 { position: relative; margin: 2rem 0 1rem; padding-bottom: 8px; border-bottom: 1px solid; letter-spacing: -1px; line-height: 2; font-family: serif; text-transform: uppercase }',
  'paragraphs of a theme': 'p { font-size: 22px; line-height: 3; margin-bottom: 2rem; max-width: 20ch }',
  'sections of a theme':
    'section { padding: 3rem 1.5rem; margin: 40px; background: red } header { padding: 20px; background: red; position: sticky } footer { padding: 20px }',
  'lists of a theme':
    'ul, ol { columns: 2; margin-left: 2rem; list-style: square inside } li { list-style: square; margin-bottom: 1rem; padding: 4px } li::before { content: "→" } ul li::after { content: "" ; display: block }',
  'buttons of a theme':
    'button { margin: 0 0 1rem; float: right; width: 100%; height: 60px; box-shadow: 0 0 4px red; letter-spacing: 2px; text-transform: uppercase; text-shadow: 1px 1px red; border-radius: 0; background: red; color: lime; font: 10px serif; transform: scale(1.1); text-decoration: underline }',
  'disclosures of a theme':
    'summary { display: none } details { margin: 1rem; padding: 1rem; border: 1px solid } summary::marker { color: red }',
  'disclosures of Pico':
    'details summary { line-height: 1rem; list-style-type: none } details summary::after { content: ""; display: block; float: right; width: 1rem; height: 1rem } details[open] > summary { margin-bottom: 1rem }',
  'buttons of Milligram, Foundation and Pico':
    'button { white-space: nowrap; line-height: 38px; user-select: none; transition: all 1s } [type=button] { appearance: none; border-radius: 0 } button:not(:disabled) { cursor: help }',
  'links of Foundation':
    'a { color: red; text-decoration: none } a[href]::after { content: " (" attr(href) ")" }',
  'sizes of Bootstrap, Bulma and Tailwind':
    '*, ::before, ::after { box-sizing: border-box } svg { display: block; width: auto; height: auto; vertical-align: middle } b, strong { font-weight: bolder }',
  'a reset of long words': '* { overflow-wrap: break-word; word-break: normal }',
  'sections and times of classless sheets':
    'section, details { display: flex; overflow: hidden; flex-direction: column; align-items: flex-start; border-radius: 6px } section { justify-content: center } time { border-radius: 5px } p { width: 100% } b, strong { font-weight: 400 } h1, h2 { word-break: break-all } header { height: 64px; min-width: 100% } ul { overflow: auto }',
  'a dialog of classless sheets':
    'dialog > :first-child { margin-top: 16px } dialog::backdrop { opacity: 0.5; backdrop-filter: blur(4px) }',
  'a dialog of a theme':
    'dialog { display: flex; min-width: 100%; min-height: 100%; padding: 40px; border: 0; color: red; background: lime }',
}

const PROPERTIES = [
  'display',
  'position',
  'float',
  'columns',
  'box-sizing',
  'margin',
  'padding',
  'border',
  'border-radius',
  'box-shadow',
  'width',
  'height',
  'max-width',
  'min-width',
  'color',
  'background-color',
  'list-style',
  'opacity',
  'transform',
  'filter',
  'backdrop-filter',
  'overflow',
  'transition-property',
  'fill',
  'stroke',
  'font-size',
  'font-weight',
  'font-stretch',
  'font-kerning',
  'font-feature-settings',
  'font-size-adjust',
  'font-family',
  'font-style',
  'font-variant',
  'line-height',
  'letter-spacing',
  'word-spacing',
  'text-indent',
  'text-align',
  'text-align-last',
  'text-wrap-mode',
  'text-underline-offset',
  'text-emphasis',
  'word-break',
  'line-break',
  'tab-size',
  'quotes',
  '-webkit-text-fill-color',
  '-webkit-text-stroke',
  'text-transform',
  'text-shadow',
  'text-decoration-line',
  'white-space',
  'overflow-wrap',
  'hyphens',
  'cursor',
  'user-select',
  'content',
]

/** How everything in the page looks, with what is drawn before and after it. */
function getLooks(root: Element): string[] {
  return [...root.querySelectorAll('*')].flatMap((element) =>
    [undefined, '::before', '::after', '::backdrop'].flatMap((pseudo) => {
      if (pseudo === '::backdrop' && element.localName !== 'dialog') return []
      const style = getComputedStyle(element, pseudo)
      const name = `${element.localName}.${element.getAttribute('class')}${pseudo ?? ''}`
      const isDrawn = !pseudo || pseudo === '::backdrop' || !['none', 'normal'].includes(style.content)
      return PROPERTIES.map(
        (property) => `${name} ${property}: ${isDrawn ? style.getPropertyValue(property) : 'not drawn'}`,
      )
    }),
  )
}

const getRoot = () => document.querySelector('.active-devices') ?? expect.fail('no page')

function compareLooks(css: string, root = getRoot()) {
  const style = document.createElement('style')
  const before = getLooks(root)
  style.textContent = css
  // First in the document: a rule of the page's wins by its weight alone where it is as strong.
  document.head.prepend(style)
  try {
    const after = getLooks(root)
    return [...new Set(after.filter((line, index) => line !== before[index]))]
  } finally {
    style.remove()
  }
}

const finishAnimations = (element: HTMLElement) =>
  Promise.all(element.getAnimations().map(({ finished }) => finished))

describe.each(Object.entries(RULES))('%s', (_name, css) => {
  it('changes nothing in the page [W18 styles]', async () => {
    await renderLoaded(createCloud('unused'), { email: 'you@example.com' })
    expect(compareLooks(css)).toEqual([])
  })

  it('changes nothing in a dialog [W18 styles]', async () => {
    await renderLoaded(createCloud())
    await userEvent.click(signOutButtons()[0] ?? expect.fail('no row'))
    await finishAnimations(screen.getByRole('alertdialog'))
    expect(compareLooks(css)).toEqual([])
  })
})

/** For the states that only some of the rules are about. */
const ALL_RULES = `${Object.values(RULES).join(' ')}
  [aria-busy=true]:not(input) { white-space: nowrap; cursor: progress }
  [aria-busy=true]:not(input)::before { content: ""; display: inline-block; width: 1em; height: 1em }
  label { display: block; margin: 0 0 1rem; color: #0a0a0a; font-size: 14px; font-weight: 400; line-height: 1.8 }
  progress { width: 50%; height: 4px; margin-bottom: 1rem; border-radius: 0; background: red; vertical-align: baseline }`

it('is changed by none of it while it loads', async () => {
  const cloud = createCloud()
  const { opened } = deferred()
  cloud.use(http.get('*/sessions', () => opened))
  renderDevices(cloud)
  await screen.findByText('Loading your sessions…')
  expect(compareLooks(ALL_RULES)).toEqual([])
})

it('is changed by none of it while it signs many out', async () => {
  const cloud = createCloud()
  const { opened } = deferred()
  cloud.use(http.delete('*/sessions/:id', () => opened))
  await renderLoaded(cloud)
  await userEvent.click(screen.getByRole('button', { name: 'Sign out all others' }))
  await userEvent.click(dialog().getByRole('button', { name: 'Sign out 4 sessions' }))
  await screen.findByRole('progressbar')
  expect(compareLooks(ALL_RULES)).toEqual([])
})

const HOVERED = `
  a, summary { transition: color 0.2s }
  a:hover, a:focus-visible { border-bottom: 2px solid; box-shadow: 0 0 0 2px red; filter: brightness(1.2); color: red; text-decoration: none }
  button:hover, button:focus { filter: brightness(1.2); background: red; color: lime; border-color: red }
  summary:hover, summary:focus { color: red; text-decoration: underline }
  details[open] > summary:not([role="button"]):not(:focus) { color: gray }`

it.each([
  ['a disclosure', () => screen.getByText('How do I tell these apart?')],
  ['a link', () => screen.getByRole('link', { name: 'Something looks wrong?' })],
  ['a button', () => screen.getByRole('button', { name: 'Sign out all others' })],
])('%s is changed by none of what a host says of its states', async (_name, find) => {
  await renderLoaded(createCloud())
  const control = find()
  await userEvent.hover(control)
  expect(compareLooks(HOVERED)).toEqual([])
  control.focus()
  expect(compareLooks(HOVERED)).toEqual([])
  await userEvent.unhover(control)
  expect(compareLooks(HOVERED)).toEqual([])
})

it('an open disclosure is changed by none of what a host says of its states', async () => {
  await renderLoaded(createCloud())
  await userEvent.click(screen.getByText('How do I tell these apart?'))
  expect(compareLooks(HOVERED)).toEqual([])
  await userEvent.click(document.body)
  expect(compareLooks(HOVERED)).toEqual([])
})

it('is changed by none of it when the list cannot be loaded', async () => {
  renderDevices(createCloud('server-error'))
  await screen.findByText('We couldn’t load your sessions.')
  expect(compareLooks(ALL_RULES)).toEqual([])
})

it('is changed by none of it when a session could not be signed out', async () => {
  const cloud = createCloud()
  await renderLoaded(cloud)
  cloud.use(http.delete('*/sessions/:id', () => HttpResponse.json({ result: 'error' }, { status: 403 })))
  await userEvent.click(signOutButtons()[0] ?? expect.fail('no row'))
  await userEvent.click(dialog().getByRole('button', { name: 'Sign out' }))
  await screen.findByRole('alert')
  expect(compareLooks(ALL_RULES)).toEqual([])
})

it('is changed by none of it in the compact form', async () => {
  await renderLoaded(createCloud('unused'), { compact: true })
  expect(compareLooks(ALL_RULES)).toEqual([])
})

describe('the element', () => {
  it('inherits nothing of it: list and question', async () => {
    const { root, tree } = await renderElement(createCloud('unused'))
    await tree.findByRole('heading', { name: /^Other sessions/ })
    expect(compareLooks(ALL_RULES, root)).toEqual([])
    fireEvent.click(tree.getAllByRole('button', { name: SIGN_OUT })[0] ?? expect.fail('no row'))
    await finishAnimations(await tree.findByRole('alertdialog'))
    expect(compareLooks(ALL_RULES, root)).toEqual([])
  })

  it('inherits nothing of it while it loads', async () => {
    const cloud = createCloud()
    const { opened } = deferred()
    cloud.use(http.get('*/sessions', () => opened))
    const { root, tree } = await renderElement(cloud)
    await tree.findByText('Loading your sessions…')
    expect(compareLooks(ALL_RULES, root)).toEqual([])
  })

  it('inherits nothing of it when the list cannot be loaded', async () => {
    const { root, tree } = await renderElement(createCloud('server-error'))
    await tree.findByText('We couldn’t load your sessions.')
    expect(compareLooks(ALL_RULES, root)).toEqual([])
  })
})

describe('hidden by a host, as what is in a closed accordion is', () => {
  const HIDDEN = '[data-closed] { visibility: hidden; pointer-events: none }'

  function hide(place: HTMLElement) {
    const style = document.createElement('style')
    style.textContent = HIDDEN
    document.head.append(style)
    place.setAttribute('data-closed', '')
    onTestFinished(() => style.remove())
  }

  it('nothing of it can be seen or focused', async () => {
    const { container } = await renderLoaded(createCloud())
    hide(container)
    for (const button of container.querySelectorAll('button')) expect(button).not.toBeVisible()
    expect(screen.queryAllByRole('button')).toEqual([])
    await userEvent.keyboard('{Tab}')
    expect(container).not.toContainElement(document.activeElement as HTMLElement)
  })

  it('nothing of the element can be seen', async () => {
    const { element, root, tree } = await renderElement(createCloud())
    await tree.findByRole('heading', { name: /^Other sessions/ })
    hide(element)
    expect(root).not.toBeVisible()
    expect(getComputedStyle(root).pointerEvents).toBe('none')
  })
})

it('breaks a long address, whatever a reset says of every element [W18 long address]', async () => {
  const style = document.createElement('style')
  style.textContent = '* { overflow-wrap: break-word }'
  document.head.append(style)
  try {
    await renderLoaded(createCloud(), { email: `${'a'.repeat(150)}@example.com` })
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth)
  } finally {
    style.remove()
  }
})
