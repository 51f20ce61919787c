import 'active-devices/element'

export const Devices = () => (
  <active-devices
    id="devices"
    api-base-url="https://network.ruuvi.com"
    account-id="7"
    locale="fi"
    heading="false"
    compact
    getToken={() => sessionStorage.getItem('token')}
    onBusyChange={(isBusy) => isBusy}
    onSignedOut={(reason) => location.assign(`/login?reason=${reason}`)}
  />
)
