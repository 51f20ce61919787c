import { earlyFetch, tokens } from './early.ts'
import { isFramedWithoutLeave } from './framed.ts'
import { isMocked, removeMockWorker } from './mock-worker.ts'
import { mountSite } from './mount-site.tsx'

const start = () =>
  mountSite({
    apiBaseUrl: import.meta.env.VITE_API_BASE_URL,
    tokens,
    fetch: earlyFetch,
    early: earlyFetch !== undefined,
  })

if (isFramedWithoutLeave()) document.body.textContent = 'This page is not shown inside other pages.'
else if (isMocked()) void removeMockWorker().then((removed) => (removed ? location.reload() : start()))
else void start()
