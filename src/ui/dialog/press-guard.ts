import {
  createContext,
  type KeyboardEvent,
  type MouseEvent,
  type UIEvent,
  useContext,
  useEffect,
  useRef,
  useState,
} from 'react'

/**
 * How long after its opening a dialog cannot be confirmed: a second press that was meant for the
 * opener, as in a double click, lands where the confirming button appears. Chromium guards its own
 * prompts for the same 500 ms.
 */
const CONFIRM_DELAY_MS = 500

/** Provided by tests alone: with 0 they need not wait. */
export const ConfirmDelay = createContext(CONFIRM_DELAY_MS)

/**
 * Handlers for a confirming button. A press counts when it began after the delay, and is no
 * repetition of a key that is held down. `Button` keeps the second press of a double click away.
 */
export function usePressGuard(onConfirm: () => void) {
  const delay = useContext(ConfirmDelay)
  const [readyAt, setReadyAt] = useState(delay === 0 ? 0 : Number.POSITIVE_INFINITY)
  useEffect(() => {
    if (delay === 0) return
    // The clock of events, whatever `performance` is replaced by in a host's tests.
    const timer = setTimeout(() => setReadyAt(new Event('ready').timeStamp), delay)
    return () => clearTimeout(timer)
  }, [delay])

  /** Whether the press that is under way began in time; `undefined` while there is none. */
  const isPressValid = useRef<boolean>(undefined)
  const beganInTime = ({ timeStamp }: UIEvent) => timeStamp >= readyAt

  return {
    isReady: readyAt !== Number.POSITIVE_INFINITY,
    handlers: {
      onPointerDown(event: UIEvent) {
        isPressValid.current = beganInTime(event)
      },
      onKeyDown(event: KeyboardEvent) {
        if (event.key !== 'Enter' && event.key !== ' ') return
        // Space presses when it is released: held down here from the beginning, it is a press.
        if (event.repeat) isPressValid.current ??= false
        else isPressValid.current = beganInTime(event)
      },
      onClick(event: MouseEvent) {
        // Assistive technology presses without a pointer or a key.
        const isValid = isPressValid.current ?? beganInTime(event)
        isPressValid.current = undefined
        if (isValid) onConfirm()
      },
    },
  }
}
