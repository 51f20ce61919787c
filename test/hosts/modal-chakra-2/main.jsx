import {
  Button,
  ChakraProvider,
  Modal,
  ModalBody,
  ModalCloseButton,
  ModalContent,
  ModalHeader,
  ModalOverlay,
} from '@chakra-ui/react'
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
      <Modal isOpen={isOpen} onClose={() => setOpen(false)}>
        <ModalOverlay />
        <ModalContent>
          <ModalHeader>Your account</ModalHeader>
          <ModalCloseButton />
          <ModalBody>
            <Devices onSignedOut={setReason} />
          </ModalBody>
        </ModalContent>
      </Modal>
    </>
  )
}

createRoot(document.getElementById('root')).render(
  <StrictMode>
    <ChakraProvider>
      <Account />
    </ChakraProvider>
  </StrictMode>,
)
