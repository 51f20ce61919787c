import { Devices } from './Devices.jsx'

export default function DevicesPage() {
  return <Devices />
}
