import { activeDevicesRoute } from 'active-devices/route'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createBrowserRouter, Link, useLocation } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import 'active-devices/style.css'

function Home() {
  const { state } = useLocation()
  return state ? <p>Signed out: {state.reason}</p> : <Link to="/settings/devices">Devices</Link>
}

const router = createBrowserRouter([
  { path: '/', Component: Home },
  activeDevicesRoute({
    path: 'settings/devices',
    apiBaseUrl: 'https://network.ruuvi.com',
    getToken: () => localStorage.getItem('token'),
    onSignedOut(reason) {
      localStorage.removeItem('token')
      return router.navigate('/', { state: { reason } })
    },
  }),
])

createRoot(document.getElementById('root')).render(
  <StrictMode>
    <RouterProvider router={router} />
  </StrictMode>,
)
