import { ActiveDevices, type SignOutReason } from 'active-devices'
import 'active-devices/style.css'

type Auth = { accessToken: string | null; leave: (reason: SignOutReason) => void }

export const Devices = ({ auth }: { auth: Auth }) => (
  <ActiveDevices
    apiBaseUrl="https://network.ruuvi.com"
    getToken={() => auth.accessToken}
    onSignedOut={auth.leave}
    confirmIdentity={async () => window.confirm('Is it you?')}
    locale="fi"
    className="light"
    headingLevel={2}
    messages={{ 'devices.title': 'Where you are signed in' }}
  />
)
