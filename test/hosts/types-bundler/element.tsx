import 'active-devices/element'

export const Devices = () => (
  <active-devices
    id="devices"
    api-base-url="https://network.ruuvi.com"
    getToken={() => sessionStorage.getItem('token')}
    onSignedOut={(reason) => location.assign(`/login?reason=${reason}`)}
  />
)
