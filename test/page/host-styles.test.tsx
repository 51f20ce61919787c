import { screen } from '@testing-library/react'
import { http } from 'msw'
import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import {
  createCloud,
  deferred,
  dialog,
  renderDevices,
  renderLoaded,
  signOutButtons,
} from '../support/devices.tsx'

/** What style sheets of hosts are known to say of every element of a kind, or of the page. */
const RULES = {
  'colours of a light theme': 'h1,h2,h3,h4,h5,h6,p,li,dt,summary,time,b,strong { color: #111 }',
  'text that is inherited':
    'body { text-transform: uppercase; font-style: italic; letter-spacing: 3px; word-spacing: 3px; text-indent: 20px; text-align: center; text-shadow: 1px 1px red; white-space: nowrap; hyphens: auto; font-variant: small-caps; font-weight: 700 }',
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
  'font-size',
  'font-weight',
  'font-family',
  'font-style',
  'font-variant',
  'line-height',
  'letter-spacing',
  'word-spacing',
  'text-indent',
  'text-align',
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
function getLooks(): string[] {
  const root = document.querySelector('.active-devices') ?? expect.fail('no page')
  return [...root.querySelectorAll('*')].flatMap((element) =>
    [undefined, '::before', '::after'].flatMap((pseudo) => {
      const style = getComputedStyle(element, pseudo)
      const name = `${element.localName}.${element.className}${pseudo ?? ''}`
      const isDrawn = !pseudo || !['none', 'normal'].includes(style.content)
      return PROPERTIES.map(
        (property) => `${name} ${property}: ${isDrawn ? style.getPropertyValue(property) : 'not drawn'}`,
      )
    }),
  )
}

async function compareLooks(css: string) {
  const style = document.createElement('style')
  const before = getLooks()
  style.textContent = css
  // First in the document: a rule of the page's wins by its weight alone where it is as strong.
  document.head.prepend(style)
  try {
    const after = getLooks()
    return [...new Set(after.filter((line, index) => line !== before[index]))]
  } finally {
    style.remove()
  }
}

describe.each(Object.entries(RULES))('%s', (_name, css) => {
  it('changes nothing in the page [W18 styles]', async () => {
    await renderLoaded(createCloud('unused'), { email: 'you@example.com' })
    expect(await compareLooks(css)).toEqual([])
  })

  it('changes nothing in a dialog [W18 styles]', async () => {
    await renderLoaded(createCloud())
    await userEvent.click(signOutButtons()[0] ?? expect.fail('no row'))
    await Promise.all(
      screen
        .getByRole('alertdialog')
        .getAnimations()
        .map(({ finished }) => finished),
    )
    expect(await compareLooks(css)).toEqual([])
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
  expect(await compareLooks(ALL_RULES)).toEqual([])
})

it('is changed by none of it while it signs many out', async () => {
  const cloud = createCloud()
  const { opened } = deferred()
  cloud.use(http.delete('*/sessions/:id', () => opened))
  await renderLoaded(cloud)
  await userEvent.click(screen.getByRole('button', { name: 'Sign out all others' }))
  await userEvent.click(dialog().getByRole('button', { name: 'Sign out 4 sessions' }))
  await screen.findByRole('progressbar')
  expect(await compareLooks(ALL_RULES)).toEqual([])
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
