import { ChakraProvider } from '@chakra-ui/react'
import createCache from '@emotion/cache'
import { CacheProvider } from '@emotion/react'
import { activeDevicesRoute } from 'active-devices/route'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { BrowserRouter, createBrowserRouter, RouterProvider } from 'react-router'
import 'active-devices/style.css'
import './resets.css'
import { devicesProps } from './Devices.tsx'
import { options } from './options.ts'
import { Portal } from './Portal.tsx'

/** The policy lets in only styles that carry this. */
const cache = createCache({ key: 'portal', nonce: 'portal' })

/** A portal on a data router, which takes the page as a route. */
function routed() {
  const router = createBrowserRouter([
    { path: '/', element: <p>Home</p> },
    activeDevicesRoute({
      ...devicesProps(
        () => options.token,
        (reason) => router.navigate(`/?told=${reason}`),
      ),
      path: 'account/devices',
    }),
  ])
  return router
}

const app = options.view === 'route' ? <RouterProvider router={routed()} /> : <Portal />

createRoot(document.getElementById('portal') as HTMLElement).render(
  <StrictMode>
    <CacheProvider value={cache}>
      <ChakraProvider>{options.view === 'route' ? app : <BrowserRouter>{app}</BrowserRouter>}</ChakraProvider>
    </CacheProvider>
  </StrictMode>,
)
