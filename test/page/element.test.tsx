import { expect, it, onTestFinished } from 'vitest'
import { createCloud } from '../support/devices.tsx'
import { renderElement } from '../support/element.ts'

const HEADING = { name: /^Other sessions/ }

it('is shown where style sheets cannot be made, as in jsdom before 27', async () => {
  const { replaceSync } = CSSStyleSheet.prototype
  Reflect.deleteProperty(CSSStyleSheet.prototype, 'replaceSync')
  onTestFinished(() => void Object.assign(CSSStyleSheet.prototype, { replaceSync }))
  const { tree } = await renderElement(createCloud())
  await tree.findByRole('heading', HEADING)
})

it('is drawn in another document, such as that of a frame', async () => {
  const { element, root, tree } = await renderElement(createCloud())
  await tree.findByRole('heading', HEADING)
  const frame = document.createElement('iframe')
  document.body.append(frame)
  onTestFinished(() => frame.remove())
  frame.contentDocument?.body.append(element)
  await tree.findByRole('heading', HEADING)
  expect(frame.contentWindow?.getComputedStyle(root).padding).toBe('20px')
})
