import { ActiveDevices } from 'active-devices'
import 'active-devices/style.css'

export const Devices = ({ onSignedOut, onBusyChange }) => (
  <ActiveDevices
    apiBaseUrl="https://network.ruuvi.com"
    getToken={() => localStorage.getItem('token')}
    onSignedOut={(reason) => {
      localStorage.removeItem('token')
      onSignedOut(reason)
    }}
    onBusyChange={onBusyChange}
    accountId="7"
    compact
    heading={false}
    headingLevel={3}
  />
)
