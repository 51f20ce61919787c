import { activeDevicesRoute } from 'active-devices/route'
import { createBrowserRouter } from 'react-router'

export const router = createBrowserRouter([
  activeDevicesRoute({
    path: 'settings/devices',
    apiBaseUrl: 'https://network.ruuvi.com',
    getToken: async () => sessionStorage.getItem('token'),
    onSignedOut: (reason) => location.assign(`/login?reason=${reason}`),
  }),
])
