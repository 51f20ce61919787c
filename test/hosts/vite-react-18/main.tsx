import { StrictMode, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { Devices } from './Devices'

function App() {
  const [isShown, setShown] = useState(false)
  return isShown ? (
    <Devices />
  ) : (
    <button type="button" onClick={() => setShown(true)}>
      Devices
    </button>
  )
}

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
