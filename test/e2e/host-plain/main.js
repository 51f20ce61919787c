const { api, token, ...attributes } = JSON.parse(decodeURIComponent(location.hash.slice(1)))
const devices = document.querySelector('active-devices')

// Before the element is known: what is set this early must not be lost.
if (token) devices.getToken = () => token
devices.onSignedOut = (reason) => {
  devices.remove()
  document.getElementById('told').textContent = `The host was told: ${reason}`
}
devices.setAttribute('api-base-url', api)
for (const [name, value] of Object.entries(attributes)) devices.setAttribute(name, value)
