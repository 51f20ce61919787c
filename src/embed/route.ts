import { createElement } from 'react'
import type { RouteObject } from 'react-router'
import type { ActiveDevicesProps } from './ActiveDevices.tsx'

export type ActiveDevicesRoute = ActiveDevicesProps & {
  /** Of the route, below its parent; `settings/devices` when absent. */
  path?: string | undefined
}

/**
 * The page as a route of a data router of react-router 7 or 8. Its code is fetched when somebody
 * goes there.
 *
 * @example
 * createBrowserRouter([{ path: '/', children: [activeDevicesRoute({ apiBaseUrl, getToken, onSignedOut, accountId })] }])
 */
export const activeDevicesRoute = ({
  path = 'settings/devices',
  ...props
}: ActiveDevicesRoute): RouteObject => ({
  path,
  // Nothing while it is fetched, rather than a warning that there is nothing.
  HydrateFallback: () => null,
  async lazy() {
    const { ActiveDevices } = await import('./ActiveDevices.tsx')
    return { Component: () => createElement(ActiveDevices, props) }
  },
})
