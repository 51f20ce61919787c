import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { scenarios } from '../../src/mock-cloud/scenarios.ts'
import { createCloud } from '../support/devices.tsx'
import { renderSite } from '../support/site.tsx'

/** Those in which the browser plays a part are seen in the demo itself. */
type InBrowser = 'offline' | 'connection-lost' | 'new'

const shown: Record<Exclude<keyof typeof scenarios, InBrowser>, string> = {
  default: 'Other sessions (4)',
  'only-this': 'You’re not signed in anywhere else.',
  many: 'Show all 136',
  unused: 'Other sessions (5)',
  huge: 'Show 200 more',
  empty: 'Ruuvi Cloud reported no active sessions.',
  slow: 'Other sessions (4)',
  'server-error': 'Ruuvi Cloud is having trouble at the moment.',
  'trouble-at-first': 'Ruuvi Cloud is having trouble at the moment.',
  throttled: 'Too many requests.',
  gone: 'Other sessions (4)',
  expired: 'Your session has ended',
  unreadable: 'Ruuvi Cloud’s answer couldn’t be read.',
  'lost-reply': 'Other sessions (4)',
  'big-ids': 'Other sessions (4)',
  'new-sign-in': 'Other sessions (4)',
  'used-just-now': 'Other sessions (4)',
  twins: 'Other sessions (4)',
  'no-current': 'Your sessions (5)',
  'several-current': 'Your sessions (5)',
  'partly-fails': 'Other sessions (4)',
  'slows-down': 'Other sessions (136)',
  'still-listed': 'Other sessions (4)',
  unconfirmed: 'Other sessions (4)',
  stale: 'Other sessions (4)',
  'clock-behind': 'Other sessions (4)',
}

it.each(Object.entries(shown))('%s shows: %s', async (scenario, words) => {
  renderSite(createCloud(scenario as keyof typeof shown), '/settings/devices')
  expect((await screen.findAllByText(words, { exact: false }))[0]).toBeVisible()
})
