import { ActiveDevices } from 'active-devices'
import 'active-devices/style.css'

export const Devices = ({ onSignedOut }) => (
  <ActiveDevices
    apiBaseUrl="https://network.ruuvi.com"
    getToken={() => localStorage.getItem('token')}
    onSignedOut={(reason) => {
      localStorage.removeItem('token')
      onSignedOut(reason)
    }}
    compact
    heading={false}
    headingLevel={3}
  />
)
