import { ActiveDevices } from 'active-devices'
import { StrictMode, useState } from 'react'
import { createRoot } from 'react-dom/client'
import 'active-devices/style.css'

function App() {
  const [isShown, setShown] = useState(false)
  const [reason, setReason] = useState()
  if (reason) return <p>Signed out: {reason}</p>
  if (!isShown)
    return (
      <button type="button" onClick={() => setShown(true)}>
        Devices
      </button>
    )
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

createRoot(document.getElementById('root')).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
