import { ActiveDevices } from 'active-devices'
import { StrictMode, useState } from 'react'
import { createRoot } from 'react-dom/client'
import 'active-devices/style.css'

/** What the test put into the address: a host would have these from its own sign-in. */
const { api, token, locale } = JSON.parse(decodeURIComponent(location.hash.slice(1))) as {
  api: string
  token: string
  locale?: string
}

function Host() {
  const [reason, setReason] = useState<string>()
  if (reason) return <p>The host was told: {reason}</p>
  return <ActiveDevices apiBaseUrl={api} getToken={() => token} onSignedOut={setReason} locale={locale} />
}

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Host />
    </StrictMode>,
  )
}
