import { createRoot } from 'react-dom/client'
// As it is in the README.
import { Devices } from './Devices.jsx'

const root = createRoot(document.getElementById('root'))
const auth = {
  accessToken: decodeURIComponent(location.hash.slice(1)),
  userId: '7',
  leave: (reason) => root.render(<p>Signed out: {reason}</p>),
}
root.render(<Devices auth={auth} language="en" />)
