import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material'
import { ActiveDevices } from 'active-devices'
import { StrictMode, useState } from 'react'
import { createRoot } from 'react-dom/client'
import 'active-devices/style.css'

function Account() {
  const [isOpen, setOpen] = useState(false)
  const [reason, setReason] = useState()
  /** Takes the person's answer, while the question is open. */
  const [question, setQuestion] = useState()
  const answer = (isConfirmed) => {
    question?.resolve(isConfirmed)
    setQuestion(undefined)
  }
  if (reason) return <p>Signed out: {reason}</p>
  return (
    <>
      <Button onClick={() => setOpen(true)}>Devices</Button>
      <Dialog open={isOpen} onClose={() => setOpen(false)} aria-labelledby="account">
        <DialogTitle id="account">Your account</DialogTitle>
        <DialogContent>
          <ActiveDevices
            apiBaseUrl="https://network.ruuvi.com"
            getToken={() => localStorage.getItem('token')}
            confirmIdentity={() => new Promise((resolve) => setQuestion({ resolve }))}
            onSignedOut={(why) => {
              localStorage.removeItem('token')
              setReason(why)
            }}
            compact
            heading={false}
            headingLevel={3}
          />
        </DialogContent>
      </Dialog>
      <Dialog open={question !== undefined} onClose={() => answer(false)} aria-labelledby="identity">
        <DialogTitle id="identity">Is it you?</DialogTitle>
        <DialogActions>
          <Button onClick={() => answer(false)}>No</Button>
          <Button onClick={() => answer(true)}>Yes</Button>
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
