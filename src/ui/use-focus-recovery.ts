import { type RefObject, useEffect } from 'react'

/**
 * Keeps the focus from falling to the page's body when what had it is removed: it goes to
 * the same list item's first button, else the next item's, else the previous one's, else
 * to a heading (marked `tabIndex={-1}`) of the section, else of the root.
 * A person who put the focus elsewhere is left alone.
 */
export function useFocusRecovery(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = root.current
    if (!element) return
    let fallbacks: readonly (Element | null)[] = []
    let last: Element | null = null

    const remember = ({ target }: FocusEvent) => {
      last = target as Element
      fallbacks = getFallbackTargets(last, element)
    }
    element.addEventListener('focusin', remember)

    const observer = new MutationObserver(() => {
      if (!last || last.isConnected || !isFocusLost(element)) return
      for (const place of fallbacks) {
        const next = place?.isConnected && place.querySelector<HTMLElement>(getTargetSelector(place))
        if (!next) continue
        next.focus()
        return
      }
    })
    observer.observe(element, { childList: true, subtree: true })
    return () => {
      element.removeEventListener('focusin', remember)
      observer.disconnect()
    }
  }, [root])
}

/**
 * Where to look for the next focus, nearest first. Of the list items only those of the same
 * part are looked at one by one: this runs at each press, and there may be ten thousand.
 */
function getFallbackTargets(from: Element, root: HTMLElement): readonly (Element | null)[] {
  const section = from.closest('section')
  const item = from.closest('li')
  const part = item?.parentElement
  if (!section || !part) return [section ?? root, root]
  const [before, after] = around(item)
  const [earlier, later] = around(part)
  return [
    item,
    ...after,
    ...later.map((next) => next.firstElementChild),
    ...before,
    ...earlier.map((last) => last.lastElementChild),
    section,
    root,
  ]
}

function around(one: Element): [before: Element[], after: Element[]] {
  const all = [...(one.parentElement?.children ?? [])]
  const at = all.indexOf(one)
  return [all.slice(0, at).reverse(), all.slice(at + 1)]
}

const getTargetSelector = (place: Element) => (place.matches('li') ? 'button' : '[tabindex="-1"]')

/** The document, or the shadow tree, that an element is in: ids and the focus are looked up there. */
export const getTreeRoot = (element: HTMLElement) => element.getRootNode() as Document | ShadowRoot

/** Whether no element at all has the focus, in the document or the shadow tree we are in. */
export function isFocusLost(element: HTMLElement): boolean {
  const root = getTreeRoot(element)
  const isInTree = root.activeElement !== null && root.activeElement !== document.body
  const outer = document.activeElement
  const isElsewhere = root !== document && outer !== document.body && outer !== (root as ShadowRoot).host
  return !isInTree && !isElsewhere
}
