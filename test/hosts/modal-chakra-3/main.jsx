import { Button, ChakraProvider, CloseButton, Dialog, defaultSystem, Portal } from '@chakra-ui/react'
import { StrictMode, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { Devices } from './Devices.jsx'

function Account() {
  const [reason, setReason] = useState()
  if (reason) return <p>Signed out: {reason}</p>
  return (
    <Dialog.Root>
      <Dialog.Trigger asChild>
        <Button>Devices</Button>
      </Dialog.Trigger>
      <Portal>
        <Dialog.Backdrop />
        <Dialog.Positioner>
          <Dialog.Content>
            <Dialog.Header>
              <Dialog.Title>Your account</Dialog.Title>
            </Dialog.Header>
            <Dialog.Body>
              <Devices onSignedOut={setReason} />
            </Dialog.Body>
            <Dialog.CloseTrigger asChild>
              <CloseButton />
            </Dialog.CloseTrigger>
          </Dialog.Content>
        </Dialog.Positioner>
      </Portal>
    </Dialog.Root>
  )
}

createRoot(document.getElementById('root')).render(
  <StrictMode>
    <ChakraProvider value={defaultSystem}>
      <Account />
    </ChakraProvider>
  </StrictMode>,
)
