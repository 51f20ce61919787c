import {
  Button,
  Modal,
  ModalBody,
  ModalCloseButton,
  ModalContent,
  ModalHeader,
  ModalOverlay,
  useDisclosure,
} from '@chakra-ui/react'
import type { SignOutReason } from 'active-devices'
import { type ReactNode, useState } from 'react'
import { Devices } from './Devices.tsx'
import { options } from './options.ts'

/** A portal with habits of its own, none of which it learned for our sake. */
export function Portal() {
  const [token, setToken] = useState<string | null>(options.token)
  const [left, setLeft] = useState<SignOutReason>()
  const [shown, setShown] = useState(options.view !== 'none')
  const devices = <Devices token={token} onLeft={setLeft} />
  return (
    <>
      <h1>Account portal</h1>
      <Button onClick={() => setToken(options.otherToken ?? null)}>Change user</Button>
      <Button onClick={() => setShown(!shown)}>Show or hide</Button>
      <Themes />
      {left ? <p>The host was told: {left}</p> : shown && <View>{devices}</View>}
    </>
  )
}

function View({ children }: { children: ReactNode }) {
  if (options.view === 'modal' || options.view === 'compact') return <InModal>{children}</InModal>
  if (options.view !== 'twice') return children
  return (
    <>
      <section aria-label="first">{children}</section>
      <section aria-label="second">{children}</section>
    </>
  )
}

function InModal({ children }: { children: ReactNode }) {
  const { isOpen, onOpen, onClose } = useDisclosure()
  return (
    <>
      <Button onClick={onOpen}>Open devices</Button>
      <Modal isOpen={isOpen} onClose={onClose} size={options.view === 'compact' ? 'xl' : 'full'}>
        <ModalOverlay />
        <ModalContent>
          <ModalHeader>Security</ModalHeader>
          <ModalCloseButton />
          <ModalBody>{children}</ModalBody>
        </ModalContent>
      </Modal>
    </>
  )
}

/** Both ways that portals say which theme a person has chosen. */
function Themes() {
  const { classList, dataset } = document.documentElement
  return (
    <>
      <Button onClick={() => classList.toggle('dark')}>Dark by class</Button>
      <Button
        onClick={() => {
          dataset.theme = dataset.theme === 'dark' ? 'light' : 'dark'
        }}
      >
        Dark by attribute
      </Button>
    </>
  )
}
