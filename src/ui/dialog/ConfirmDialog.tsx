import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import { Button } from '../controls/Button.tsx'
import { openModal } from './open-modal.ts'
import { usePressGuard } from './press-guard.ts'
import './confirm-dialog.css'

type Props = {
  title: string
  children: ReactNode
  /** What went wrong, if it did; the dialog stays open to show it. */
  error?: ReactNode
  cancelLabel: string
  confirmLabel: string
  /** Shown in place of `confirmLabel` while `isPending`; not needed by a dialog that closes at once. */
  workingLabel?: string
  danger?: boolean
  /** The request is on its way: neither Escape nor Cancel closes the dialog. */
  isPending?: boolean
  /** It cannot be confirmed just yet; the text says why. */
  isRateLimited?: boolean
  onConfirm: () => void
  /** Called when it was cancelled. The owner then stops rendering it. */
  onCancel: () => void
}

/**
 * A modal question. Render it to open it and stop rendering it to close it, so that it
 * begins afresh each time; focus goes to the safe button, and back to where it came from.
 */
export function ConfirmDialog(props: Props) {
  const { isPending = false, isRateLimited = false } = props
  const dialog = useModal(isPending, props.onCancel)
  const { isReady, handlers } = usePressGuard(props.onConfirm)
  const id = useId()
  return (
    <dialog
      ref={dialog}
      // A press on its text leaves the focus inside.
      tabIndex={-1}
      className="ad-dialog"
      role="alertdialog"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      aria-busy={isPending || undefined}
    >
      <h2 id={`${id}-title`} className="ad-h2">
        {props.title}
      </h2>
      <div id={`${id}-text`} className="ad-dialog-text">
        {props.children}
      </div>
      {props.error && <div className="ad-dialog-error">{props.error}</div>}
      <div className="ad-dialog-buttons">
        {/* First in the dialog: `showModal` focuses the first control it finds. */}
        <Button takesMultiClick inactive={isPending} onClick={props.onCancel}>
          {props.cancelLabel}
        </Button>
        <Button
          variant={props.danger ? 'danger-solid' : 'primary'}
          inactive={!isReady || isPending || isRateLimited}
          {...handlers}
        >
          {isPending ? props.workingLabel : props.confirmLabel}
        </Button>
      </div>
    </dialog>
  )
}

function useModal(isPending: boolean, onCancel: () => void) {
  const ref = useRef<HTMLDialogElement>(null)
  const cancel = useRef(() => {})
  useLayoutEffect(() => {
    cancel.current = () => {
      if (!isPending) onCancel()
    }
    // Chromium lets a second close request, such as Android's Back, through a prevented `cancel`.
    ref.current?.setAttribute('closedby', isPending ? 'none' : 'closerequest')
  })
  useLayoutEffect(() => openModal(ref.current as HTMLDialogElement, () => cancel.current()), [])
  return ref
}
