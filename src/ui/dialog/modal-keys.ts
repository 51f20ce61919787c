/**
 * Hears Escape and Tab before the modals of a host do, and keeps them from those: Radix and
 * Chakra 3 listen on the document in the capture phase, others as the event bubbles. Returns what
 * ends that; a held Escape that closed the dialog is kept to its release.
 */
export function listenForModalKeys(dialog: HTMLDialogElement, onEscape: () => void): () => void {
  let isClosed = false
  let isEscapeDown = false

  function onEscapeDown(event: KeyboardEvent): void {
    if (isClosed && !event.repeat) {
      removeListeners()
      return
    }
    isEscapeDown = true
    keep(event)
    if (!event.repeat) onEscape()
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (!isClosed && !isFor(dialog, event)) return
    if (event.key === 'Escape') onEscapeDown(event)
    else if (event.key === 'Tab' && !isClosed) wrapFocus(dialog, event)
  }

  function onKeyUp(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !isEscapeDown) return
    isEscapeDown = false
    keep(event)
    if (isClosed) removeListeners()
  }

  function removeListeners(): void {
    removeEventListener('keydown', onKeyDown, true)
    removeEventListener('keyup', onKeyUp, true)
  }

  addEventListener('keydown', onKeyDown, true)
  addEventListener('keyup', onKeyUp, true)
  return () => {
    isClosed = true
    if (!isEscapeDown) removeListeners()
  }
}

/** The browser's own reaction is left out too, so that a dialog answers to Escape in every engine alike. */
function keep(event: KeyboardEvent): void {
  event.stopImmediatePropagation()
  event.preventDefault()
}

/** Elsewhere the focus can only be in a modal that was opened above this one. */
const isFor = (dialog: HTMLDialogElement, event: KeyboardEvent): boolean =>
  event.composedPath().includes(dialog) || event.target === document.body

/** Past the last button comes the first, where a focus trap of the host would take over. */
function wrapFocus(dialog: HTMLDialogElement, event: KeyboardEvent): void {
  event.stopImmediatePropagation()
  const buttons = [...dialog.querySelectorAll('button')]
  const [first, last] = [buttons[0], buttons.at(-1)]
  const [edge, next] = event.shiftKey ? [first, last] : [last, first]
  const focused = event.composedPath()[0]
  const isInside = buttons.some((button) => button === focused)
  if (isInside && focused !== edge) return
  event.preventDefault()
  next?.focus()
}
