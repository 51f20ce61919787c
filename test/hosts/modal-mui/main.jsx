import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material'
import { StrictMode, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { Devices } from './Devices.jsx'

function Account() {
  const [isOpen, setOpen] = useState(false)
  const [reason, setReason] = useState()
  const close = () => setOpen(false)
  if (reason) return <p>Signed out: {reason}</p>
  return (
    <>
      <Button onClick={() => setOpen(true)}>Devices</Button>
      <Dialog open={isOpen} onClose={close} aria-labelledby="account">
        <DialogTitle id="account">Your account</DialogTitle>
        <DialogContent>
          <Devices onSignedOut={setReason} />
        </DialogContent>
        <DialogActions>
          <Button onClick={close}>Close</Button>
        </DialogActions>
      </Dialog>
    </>
  )
}

createRoot(document.getElementById('root')).render(
  <StrictMode>
    <Account />
  </StrictMode>,
)
