import { lazy, Suspense, useState } from 'react'
import 'active-devices/style.css'

/** Its code is fetched when somebody goes there. */
const ActiveDevices = lazy(async () => ({ default: (await import('active-devices')).ActiveDevices }))

export function Devices() {
  const [reason, setReason] = useState<string>()
  if (reason) return <p>Signed out: {reason}</p>
  return (
    <Suspense>
      <ActiveDevices
        apiBaseUrl="https://network.ruuvi.com"
        getToken={() => localStorage.getItem('token')}
        onSignedOut={(why) => {
          localStorage.removeItem('token')
          setReason(why)
        }}
      />
    </Suspense>
  )
}
