import { createTokenStore } from '../auth/token-store.ts'
import { mountSite } from './mount-site.tsx'

mountSite({
  apiBaseUrl: import.meta.env.VITE_API_BASE_URL,
  tokens: createTokenStore(),
})
