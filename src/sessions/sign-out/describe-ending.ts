import type { I18n } from '../../i18n/I18nProvider.tsx'
import type { SignOutSummary } from './rules/selectors.ts'
import type { SignOutReason } from './rules/sign-out-reason.ts'

/** Why this browser is signed out, and what was done to other sessions before, in sentences. */
export function describeEnding(
  t: I18n['t'],
  reason: SignOutReason,
  { signedOut, unconfirmed }: SignOutSummary,
): string {
  if (reason === 'all') return t('ended.all')
  const sentences = [
    t(`ended.${reason}`),
    reason === 'current' && signedOut + unconfirmed === 0 && t('ended.othersUntouched'),
    signedOut > 0 && t('ended.othersSignedOut', { count: signedOut }),
    unconfirmed > 0 && t('ended.othersUnconfirmed', { count: unconfirmed }),
  ]
  return sentences.filter(Boolean).join(' ')
}
