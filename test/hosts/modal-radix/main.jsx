import { Dialog } from 'radix-ui'
import { StrictMode, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { Devices } from './Devices.jsx'
import './modal.css'

function Account() {
  const [reason, setReason] = useState()
  if (reason) return <p>Signed out: {reason}</p>
  return (
    <Dialog.Root>
      <Dialog.Trigger>Devices</Dialog.Trigger>
      <Dialog.Portal>
        <Dialog.Overlay className="overlay" />
        <Dialog.Content className="modal" aria-describedby={undefined}>
          <Dialog.Title>Your account</Dialog.Title>
          <Devices onSignedOut={setReason} />
          <Dialog.Close>Close</Dialog.Close>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

createRoot(document.getElementById('root')).render(
  <StrictMode>
    <Account />
  </StrictMode>,
)
