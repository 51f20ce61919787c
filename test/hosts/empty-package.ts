import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

const COMPONENT = `'use client'
export const ActiveDevices = () => 'An empty package'
`
const ROUTE = `export const activeDevicesRoute = ({ path }) => ({ path, Component: () => 'An empty package' })
`

/** What a host is built with to be measured without us: the names of the package, and nothing behind them. */
export function emptyPackage(copy: string): void {
  const folder = join(copy, 'node_modules/active-devices/dist/embed')
  writeFileSync(join(folder, 'active-devices.js'), COMPONENT)
  writeFileSync(join(folder, 'route.js'), ROUTE)
  writeFileSync(join(folder, 'style.css'), '')
}
