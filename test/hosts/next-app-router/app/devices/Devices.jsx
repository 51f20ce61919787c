'use client' // a server component cannot pass functions

import { ActiveDevices } from 'active-devices'
import { useState } from 'react'

export function Devices() {
  const [reason, setReason] = useState()
  if (reason) return <p>Signed out: {reason}</p>
  return (
    <ActiveDevices
      apiBaseUrl="https://network.ruuvi.com"
      getToken={() => localStorage.getItem('token')}
      onSignedOut={(why) => {
        localStorage.removeItem('token')
        setReason(why)
      }}
    />
  )
}
