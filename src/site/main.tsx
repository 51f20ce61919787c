import { isFramedWithoutPermission } from './browser/frame-guard.ts'
import { isMocked, removeMockWorker } from './browser/mock-worker-guard.ts'
import { earlyFetch, tokens } from './browser/preload.ts'
import { mountSite } from './mount-site.tsx'

const start = () =>
  mountSite({
    apiBaseUrl: import.meta.env.VITE_API_BASE_URL,
    tokens,
    fetch: earlyFetch,
  })

if (isFramedWithoutPermission()) document.body.textContent = 'This page is not shown inside other pages.'
else if (isMocked()) void removeMockWorker().then((removed) => (removed ? location.reload() : start()))
else start()
