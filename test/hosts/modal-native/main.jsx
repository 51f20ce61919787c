import { StrictMode, useRef, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { Devices } from './Devices.jsx'

function Account() {
  const dialog = useRef(null)
  const [isOpen, setIsOpen] = useState(false)
  const [isBusy, setIsBusy] = useState(false)
  const [reason, setReason] = useState()
  if (reason) return <p>Signed out: {reason}</p>

  function open() {
    dialog.current.showModal()
    setIsOpen(true)
  }

  return (
    <>
      <button type="button" onClick={open}>
        Devices
      </button>
      <dialog
        ref={dialog}
        aria-label="Your account"
        // Neither Escape nor Android's Back closes it over running work.
        closedby={isBusy ? 'none' : 'closerequest'}
        onClose={() => setIsOpen(false)}
      >
        {isOpen && <Devices onSignedOut={setReason} onBusyChange={setIsBusy} />}
        <button type="button" disabled={isBusy} onClick={() => dialog.current.close()}>
          Close
        </button>
      </dialog>
    </>
  )
}

createRoot(document.getElementById('root')).render(
  <StrictMode>
    <Account />
  </StrictMode>,
)
