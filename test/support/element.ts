import { waitFor, within } from '@testing-library/react'
import { expect, onTestFinished } from 'vitest'
import type { ActiveDevicesElement } from '../../src/embed/element/element.tsx'
import type { Cloud } from './devices.tsx'

/** What the build puts into the element: every style sheet, in the order in which they were imported. */
const getWholeStyle = () =>
  [...document.querySelectorAll('style[data-vite-dev-id]')].map(({ textContent }) => textContent).join('\n')

/** The custom element on a mock cloud, and queries in its shadow tree. */
export async function renderElement(cloud: Cloud, attributes: Record<string, string> = {}) {
  await import('../../src/embed/element/element.tsx')
  // Read when the first element is connected.
  Object.assign(globalThis, { ACTIVE_DEVICES_STYLE: getWholeStyle() })
  const element: ActiveDevicesElement = document.createElement('active-devices')
  Object.assign(element, { fetch: cloud.fetch, getToken: () => cloud.token })
  for (const [name, value] of Object.entries({
    'api-base-url': 'https://cloud.test',
    locale: 'en-GB',
    ...attributes,
  }))
    element.setAttribute(name, value)
  document.body.append(element)
  onTestFinished(() => element.remove())
  const root = await waitFor(
    () => element.shadowRoot?.querySelector<HTMLElement>('.active-devices') ?? expect.fail('no page'),
  )
  return { element, root, tree: within(root) }
}
