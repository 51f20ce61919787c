import type { I18n } from '../../i18n/I18nProvider.tsx'
import type { SignOutSummary } from './rules/selectors.ts'
import type { SignOutReason } from './rules/sign-out-reason.ts'

const UNCONFIRMED = { current: 'failed.unconfirmed', all: 'failed.unconfirmedEverywhere' } as const

/** Why this browser is signed out, as a title, and what was done to other sessions before, in sentences. */
export function describeSignedOut(
  t: I18n['t'],
  reason: SignOutReason,
  { signedOut, unconfirmed, othersUntouched, selfUnconfirmed }: SignOutSummary,
): { title: string; text: string } {
  const open = reason === 'local' ? selfUnconfirmed : undefined
  const title = t(open ? 'ended.gone' : `ended.${reason}`)
  if (reason === 'all') return { title, text: '' }
  const sentences = [
    reason === 'all-unconfirmed' && t('ended.checkOthers'),
    reason === 'local' && t(open ? UNCONFIRMED[open] : 'ended.notTold'),
    reason === 'expired' && t('ended.continue'),
    reason === 'current' && othersUntouched && t('ended.othersUntouched'),
    signedOut > 0 && t('ended.othersSignedOut', { count: signedOut }),
    unconfirmed > 0 && t('ended.othersUnconfirmed', { count: unconfirmed }),
  ]
  return { title, text: sentences.filter(Boolean).join(' ') }
}
