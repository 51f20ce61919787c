const devices = document.querySelector('active-devices')

document.querySelector('button').onclick = () => {
  devices.hidden = false
  devices.getToken = () => localStorage.getItem('token')
}
devices.onSignedOut = (reason) => {
  localStorage.removeItem('token')
  devices.replaceWith(`Signed out: ${reason}`)
}
