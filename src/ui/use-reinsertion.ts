import { type RefObject, useLayoutEffect } from 'react'

/** An extension that removes the element each time is not fought without end. */
const MAX_REINSERTIONS = 3

/**
 * Puts an element back that a browser extension has removed: nothing would be left to press, and
 * React, which removes the element itself in the end, would throw and unmount everything around it.
 * What is replaced by something else is left alone.
 */
export function useReinsertion(ref: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = ref.current
    const parent = element?.parentNode
    if (!element || !parent) return
    let count = 0
    const observer = new MutationObserver((mutations) => {
      const isReplaced = mutations.some(({ addedNodes }) => addedNodes.length > 0)
      if (element.parentNode || isReplaced || count >= MAX_REINSERTIONS) return
      count += 1
      const next = mutations.findLast(({ removedNodes }) => [...removedNodes].includes(element))?.nextSibling
      parent.insertBefore(element, next?.parentNode === parent ? next : null)
      // This insertion is no replacement.
      observer.takeRecords()
    })
    observer.observe(parent, { childList: true })
    return () => {
      observer.disconnect()
      if (!element.parentNode) parent.appendChild(element)
    }
  }, [ref])
}
