import { ActiveDevices } from 'active-devices'
import { useState } from 'react'
import 'active-devices/style.css'

/** A server renders an empty place, which the browser fills. */
export default function Devices() {
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
