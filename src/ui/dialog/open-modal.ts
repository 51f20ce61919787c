import { listenForModalKeys } from './modal-keys.ts'

/**
 * Mantine's modals listen first, on the window in the capture phase, and leave alone a key whose
 * target carries this.
 */
const MANTINE_MARK = 'data-mantine-stop-propagation'

/**
 * In the browser these do not bubble. In React they do: a `<dialog onClose>` of the host's would hear
 * ours (react/react#34038).
 */
const UNBUBBLED = ['beforetoggle', 'toggle', 'close', 'cancel']

/** Opens a dialog as a modal one; returns what closes it and gives the focus back. */
export function openModal(dialog: HTMLDialogElement, onCancel: () => void): () => void {
  function keepFromReact(event: Event): void {
    event.stopImmediatePropagation()
    if (event.type !== 'cancel') return
    event.preventDefault()
    onCancel()
  }
  // Never removed: `close` comes when the dialog is no longer in the page.
  for (const type of UNBUBBLED) dialog.addEventListener(type, keepFromReact, true)
  const mark = ({ target }: FocusEvent) => (target as Element).setAttribute(MANTINE_MARK, 'true')
  dialog.addEventListener('focusin', mark)
  // Outside of a shadow tree its host is the target.
  const { host } = dialog.getRootNode() as Partial<ShadowRoot>
  host?.setAttribute(MANTINE_MARK, 'true')
  const stopListening = listenForModalKeys(dialog, onCancel)
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
