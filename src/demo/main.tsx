import { createTokenStore } from '../auth/token-store.ts'
import { LANGUAGES } from '../i18n/locale.ts'
import { createMockFetch } from '../mock-cloud/mock-fetch.ts'
import { applyStationTheme } from '../site/browser/ruuvi-station-preferences.ts'
import { mountSite } from '../site/mount-site.tsx'
import { DemoBar } from './DemoBar.tsx'
import { createDemo } from './demo.ts'
import { PSEUDO_LANGUAGES } from './pseudolocalization.ts'

// A key of its own: the demo must not touch a real sign-in on the same origin.
const tokens = createTokenStore({ key: 'active-devices-demo:user' })
const demo = createDemo(tokens)

applyStationTheme()
mountSite({
  apiBaseUrl: 'https://mock-cloud.invalid',
  tokens,
  fetch: createMockFetch(demo.handlers, demo.log.add),
  footer: <DemoBar demo={demo} />,
  languages: [...LANGUAGES, ...PSEUDO_LANGUAGES],
})
