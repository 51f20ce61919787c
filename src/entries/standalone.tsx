import { createTokenStore } from '../auth/token-store.ts'
import { isFramedWithoutLeave } from './framed.ts'
import { mountSite } from './mount-site.tsx'

if (isFramedWithoutLeave()) document.body.textContent = 'This page is not shown inside other pages.'
else {
  mountSite({
    apiBaseUrl: import.meta.env.VITE_API_BASE_URL,
    tokens: createTokenStore(),
  })
}
