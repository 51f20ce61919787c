import { createRoot, type Root } from 'react-dom/client'
import { ActiveDevices, type ActiveDevicesProps } from '../ActiveDevices.tsx'
import './element.css'

/** The whole style sheet, put in by the build. */
declare const ACTIVE_DEVICES_STYLE: string

const PROPERTIES = [
  'getToken',
  'onSignedOut',
  'onBusyChange',
  'confirmIdentity',
  'fetch',
  'messages',
] as const
const ATTRIBUTES = [
  'api-base-url',
  'account-id',
  'credentials',
  'locale',
  'email',
  'unused-after-days',
  'heading-level',
  'compact',
  'heading',
] as const

/** On a server there are no elements; the module can be imported there all the same. */
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement)

/**
 * `<active-devices api-base-url="…">`: the page for a document without React. It is shown
 * once it has a `getToken`. Its tree is a shadow tree, so that no style gets in or out.
 */
export class ActiveDevicesElement extends Base {
  static readonly observedAttributes = ATTRIBUTES

  declare getToken: ActiveDevicesProps['getToken'] | undefined
  declare onSignedOut: ActiveDevicesProps['onSignedOut'] | undefined
  declare onBusyChange: ActiveDevicesProps['onBusyChange']
  declare confirmIdentity: ActiveDevicesProps['confirmIdentity']
  declare fetch: ActiveDevicesProps['fetch']
  declare messages: ActiveDevicesProps['messages']

  #root: Root | undefined
  #given: Partial<Pick<ActiveDevicesProps, (typeof PROPERTIES)[number]>> = {}

  static {
    for (const name of PROPERTIES)
      Object.defineProperty(ActiveDevicesElement.prototype, name, {
        get(this: ActiveDevicesElement) {
          return this.#given[name]
        },
        set(this: ActiveDevicesElement, value: unknown) {
          this.#given = { ...this.#given, [name]: value }
          this.#render()
        },
      })
  }

  connectedCallback(): void {
    const tree = this.shadowRoot ?? this.attachShadow({ mode: 'open' })
    tree.adoptedStyleSheets = getStyleSheets(this.ownerDocument)
    this.#root ??= createRoot(tree)
    this.#upgradeProperties()
    this.#render()
  }

  disconnectedCallback(): void {
    // Moved within the document it is connected again at once, and goes on with what it does.
    queueMicrotask(() => {
      if (this.isConnected) return
      this.#root?.unmount()
      this.#root = undefined
    })
  }

  attributeChangedCallback(): void {
    this.#render()
  }

  /** What was set before the element was known lies in front of our properties. */
  #upgradeProperties(): void {
    for (const name of PROPERTIES) {
      if (!Object.hasOwn(this, name)) continue
      const value: unknown = Reflect.get(this, name)
      Reflect.deleteProperty(this, name)
      Reflect.set(this, name, value)
    }
  }

  #render(): void {
    const props = this.#props()
    this.#root?.render(props && <ActiveDevices {...props} />)
  }

  /** `undefined` while something is missing that the page cannot be without. */
  #props(): ActiveDevicesProps | undefined {
    const text = (name: (typeof ATTRIBUTES)[number]) => this.getAttribute(name) ?? undefined
    const number = (name: (typeof ATTRIBUTES)[number]) => (text(name) ? Number(text(name)) : undefined)
    const { getToken, onSignedOut = () => {} } = this.#given
    const apiBaseUrl = text('api-base-url')
    const credentials = text('credentials') === 'include' ? 'include' : undefined
    if ((!getToken && !credentials) || apiBaseUrl === undefined) return undefined
    return {
      ...this.#given,
      apiBaseUrl,
      getToken,
      credentials,
      onSignedOut,
      accountId: text('account-id'),
      className: 'ad-element',
      compact: this.hasAttribute('compact'),
      heading: text('heading') !== 'false',
      locale: text('locale'),
      email: text('email'),
      unusedAfterDays: number('unused-after-days'),
      headingLevel: number('heading-level') as ActiveDevicesProps['headingLevel'],
    }
  }
}

/** No document takes one of another's, such as a frame or a window that the element was moved to. */
const sheets = new WeakMap<Document, CSSStyleSheet>()

/** One for all elements of a document. Made by script, it needs no leave of the page's policy. */
function getStyleSheets(of: Document): CSSStyleSheet[] {
  const { CSSStyleSheet } = of.defaultView ?? globalThis
  // jsdom before 27, which Jest has: it draws nothing, and needs none.
  if (!('replaceSync' in CSSStyleSheet.prototype)) return []
  let sheet = sheets.get(of)
  if (!sheet) {
    sheet = new CSSStyleSheet()
    sheet.replaceSync(ACTIVE_DEVICES_STYLE)
    sheets.set(of, sheet)
  }
  return [sheet]
}

declare global {
  interface HTMLElementTagNameMap {
    'active-devices': ActiveDevicesElement
  }
}

const registry = globalThis.customElements
if (registry && !registry.get('active-devices')) registry.define('active-devices', ActiveDevicesElement)
