import { type RefObject, useEffect } from 'react'

/**
 * Keeps the focus from falling to the page's body when what had it is removed: it goes to
 * the same list item's first button (an item is the same that has its `data-key`), else the next
 * item's, else the previous one's, else to a heading (marked `tabIndex={-1}`) of the section, else
 * of the root.
 * A person who put the focus elsewhere is left alone.
 */
export function useFocusRecovery(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = root.current
    if (!element) return
    let fallbacks: readonly Element[] = []
    let last: Element | null = null

    const remember = ({ target }: FocusEvent) => {
      const dialog = (target as Element).closest('dialog')
      // When it closes the focus goes back to what opened it, or to where it would go from there.
      if (dialog && element.contains(dialog)) return
      last = target as Element
      fallbacks = getFallbackTargets(last, element)
    }
    element.addEventListener('focusin', remember)

    const observer = new MutationObserver(() => {
      if (!last || last.isConnected || !isFocusLost(element)) return
      for (const place of [findSameItem(last, element), ...fallbacks]) {
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

/** The item that shows the same as the one that is gone. Quoted as in CSS: jsdom has no `CSS.escape`. */
function findSameItem(from: Element, root: HTMLElement): Element | null {
  const key = from.closest('li')?.dataset.key
  return key ? root.querySelector(`li[data-key=${JSON.stringify(key)}]`) : null
}

/** Where to look for the next focus, nearest first. */
function getFallbackTargets(from: Element, root: HTMLElement): readonly Element[] {
  const targets: Element[] = []
  const item = from.closest('li')
  // A host may show the page in an item of a list of its own.
  let at: Element | null = item && root.contains(item) ? item : null
  // The item and those after it, then those before; in a list of parts then the other parts.
  for (; at && !at.matches('ul, ol'); at = at.parentElement) {
    const siblings = [...(at.parentElement?.children ?? [])]
    const index = siblings.indexOf(at)
    targets.push(...siblings.slice(index), ...siblings.slice(0, index).reverse())
  }
  return [...targets, from.closest('section') ?? root, root]
}

const getTargetSelector = (place: Element) =>
  place.matches('li, [role="none"]') ? 'button' : '[tabindex="-1"]'

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
