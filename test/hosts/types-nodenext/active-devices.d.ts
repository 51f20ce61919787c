import type { ActiveDevicesElement } from 'active-devices/element'
import type { DetailedHTMLProps, HTMLAttributes } from 'react'

type DevicesAttributes = DetailedHTMLProps<HTMLAttributes<ActiveDevicesElement>, ActiveDevicesElement>
type DevicesProperties = Pick<
  ActiveDevicesElement,
  'getToken' | 'onSignedOut' | 'onBusyChange' | 'confirmIdentity' | 'fetch' | 'messages'
>
type DevicesOptions = Partial<Record<'credentials' | 'locale' | 'email' | 'heading', string>> & {
  'api-base-url': string
  compact?: boolean
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'active-devices': DevicesAttributes & Partial<DevicesProperties> & DevicesOptions
    }
  }
}
