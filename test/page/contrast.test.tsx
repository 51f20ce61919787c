import { describe, expect, it } from 'vitest'
import '../../src/ui/theme.css'

type Token =
  | 'background'
  | 'surface'
  | 'text'
  | 'muted'
  | 'control-line'
  | 'accent'
  | 'accent-soft'
  | 'primary'
  | 'on-primary'
  | 'danger'
  | 'danger-soft'
  | 'on-danger'
  | 'idle'
  | 'new'
  | 'new-soft'

/** What is read, on what. WCAG 1.4.3 asks for 4.5 to 1. */
const TEXTS: readonly (readonly [Token, readonly Token[]])[] = [
  ['text', ['background', 'surface', 'accent-soft', 'danger-soft', 'new-soft']],
  ['muted', ['background', 'surface', 'accent-soft', 'danger-soft']],
  ['accent', ['background', 'surface', 'accent-soft', 'new-soft']],
  ['idle', ['background', 'surface']],
  ['danger', ['background', 'surface', 'danger-soft']],
  ['on-primary', ['primary']],
  ['on-danger', ['danger']],
  // The badges, which are written in the colour of the surface.
  ['surface', ['new']],
]

/** What must be seen: the edges of controls, rings around them, marks. WCAG 1.4.11 asks for 3 to 1. */
const SHAPES: readonly (readonly [Token, readonly Token[]])[] = [
  ['control-line', ['background', 'surface', 'accent-soft']],
  ['danger', ['surface', 'danger-soft']],
  // The ring around what has the focus, the line around this device, the mark of what is in use.
  ['accent', ['background', 'surface', 'accent-soft', 'danger-soft']],
  // Time lines, and the edge of a message of a new session.
  ['idle', ['surface']],
  ['new', ['background', 'surface', 'new-soft']],
]

const THEMES = ['light', 'dark'] as const

describe.each(THEMES)('in the %s theme', (theme) => {
  it.each(pairs(TEXTS))('%s can be read on %s', (token, on) => {
    expect(contrast(theme, token, on)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(pairs(SHAPES))('%s can be seen on %s', (token, on) => {
    expect(contrast(theme, token, on)).toBeGreaterThanOrEqual(3)
  })
})

function pairs(table: typeof TEXTS): [Token, Token][] {
  return table.flatMap(([token, grounds]) => grounds.map((ground): [Token, Token] => [token, ground]))
}

/** As WCAG defines it: from 1, the same colour, to 21, black on white. */
function contrast(theme: (typeof THEMES)[number], one: Token, other: Token): number {
  const [darker = 0, lighter = 0] = [one, other]
    .map((token) => luminance(channels(theme, token)))
    .sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

/** The token as the browser computes it, on a root of ours. */
function channels(theme: (typeof THEMES)[number], token: Token): number[] {
  const root = document.createElement('div')
  root.className = `active-devices ${theme}`
  root.style.color = `var(--ad-${token})`
  document.body.append(root)
  const { color } = getComputedStyle(root)
  root.remove()
  const found = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(color) ?? expect.fail(`${token} is ${color}`)
  return found.slice(1).map(Number)
}

function luminance(rgb: number[]): number {
  const [r = 0, g = 0, b = 0] = rgb.map((value) => {
    const part = value / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
