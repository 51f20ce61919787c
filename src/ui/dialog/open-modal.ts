import { listenForModalKeys } from './modal-keys.ts'

/**
 * Mantine's modals listen first, on the window in the capture phase, and leave alone a key whose
 * target carries this.
 */
const MANTINE_MARK = 'data-mantine-stop-propagation'

/** Opens a dialog as a modal one; returns what closes it and gives the focus back. */
export function openModal(dialog: HTMLDialogElement, onEscape: () => void): () => void {
  const mark = ({ target }: FocusEvent) => (target as Element).setAttribute(MANTINE_MARK, 'true')
  dialog.addEventListener('focusin', mark)
  // Outside of a shadow tree its host is the target.
  const { host } = dialog.getRootNode() as Partial<ShadowRoot>
  host?.setAttribute(MANTINE_MARK, 'true')
  const stopListening = listenForModalKeys(dialog, onEscape)
  const close = show(dialog)
  return () => {
    stopListening()
    // Closed before it is removed: only `close` gives the focus back.
    close()
    dialog.removeEventListener('focusin', mark)
    host?.removeAttribute(MANTINE_MARK)
  }
}

function show(dialog: HTMLDialogElement): () => void {
  if (typeof dialog.showModal === 'function') {
    dialog.showModal()
    // happy-dom opens it and leaves the focus outside, where the dialog hears no Escape.
    const { activeElement } = dialog.getRootNode() as Document | ShadowRoot
    if (!dialog.contains(activeElement)) dialog.querySelector('button')?.focus()
    return () => dialog.close()
  }
  // jsdom has no modal dialogs: it is open, and has the focus, but nothing around it is inert.
  const before = document.activeElement
  dialog.setAttribute('open', '')
  dialog.querySelector('button')?.focus()
  return () => {
    dialog.removeAttribute('open')
    if (before instanceof HTMLElement) before.focus()
  }
}
