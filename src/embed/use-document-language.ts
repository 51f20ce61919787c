import { useSyncExternalStore } from 'react'

/** The document's `lang`, followed as it changes: hosts set it when their own words have come. */
export const useDocumentLanguage = (): string => useSyncExternalStore(subscribe, getLanguage)

const getLanguage = () => document.documentElement.lang

function subscribe(listener: () => void): () => void {
  const observer = new MutationObserver(listener)
  observer.observe(document.documentElement, { attributeFilter: ['lang'] })
  return () => observer.disconnect()
}
