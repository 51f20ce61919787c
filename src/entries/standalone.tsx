import { createTokenStore } from '../auth/token-store.ts'
import { isFramedWithoutLeave } from './framed.ts'
import { isMocked, removeMockWorker } from './mock-worker.ts'
import { mountSite } from './mount-site.tsx'

if (isFramedWithoutLeave()) document.body.textContent = 'This page is not shown inside other pages.'
else if (isMocked()) void removeMockWorker()
else {
  mountSite({
    apiBaseUrl: import.meta.env.VITE_API_BASE_URL,
    tokens: createTokenStore(),
  })
}
