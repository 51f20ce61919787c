import type { ActiveDevicesElement } from 'active-devices/element'
import type { DetailedHTMLProps, HTMLAttributes } from 'react'

type DevicesAttributes = DetailedHTMLProps<HTMLAttributes<ActiveDevicesElement>, ActiveDevicesElement>
type DevicesProperties = Pick<ActiveDevicesElement, 'getToken' | 'onSignedOut'>

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'active-devices': DevicesAttributes & Partial<DevicesProperties> & { 'api-base-url': string }
    }
  }
}
