import '@mantine/core/styles.css'
import { Button, MantineProvider, Modal } from '@mantine/core'
import { StrictMode, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { Devices } from './Devices.jsx'

function Account() {
  const [isOpen, setOpen] = useState(false)
  const [reason, setReason] = useState()
  if (reason) return <p>Signed out: {reason}</p>
  return (
    <>
      <Button onClick={() => setOpen(true)}>Devices</Button>
      <Modal opened={isOpen} onClose={() => setOpen(false)} title="Your account">
        <Devices onSignedOut={setReason} />
      </Modal>
    </>
  )
}

createRoot(document.getElementById('root')).render(
  <StrictMode>
    <MantineProvider>
      <Account />
    </MantineProvider>
  </StrictMode>,
)
