import type { I18n } from '../../i18n/I18nProvider.tsx'
import type { Result } from './rules/selectors.ts'

/** What came of a sign-out, in sentences. */
export function describeResult(t: I18n['t'], result: Result): string {
  const { asked, signedOut, already, failed, unconfirmed, notTried, isLate } = result
  if (asked === 1 && signedOut + already === 1 && !isLate)
    return t(already > 0 ? 'result.alreadySignedOut' : 'result.signedOut')
  const sentences = [
    describeDone(t, result),
    already > 0 && t('result.alreadyMany', { count: already }),
    failed > 0 && t('result.failed', { count: failed }),
    unconfirmed > 0 && t('result.unconfirmed', { count: unconfirmed }),
    notTried > 0 && t('result.stopped'),
  ]
  return sentences.filter(Boolean).join(' ')
}

function describeDone(
  t: I18n['t'],
  { asked, signedOut, already, unconfirmed, isLate }: Result,
): string | false {
  if (isLate) return t('result.late', { count: signedOut })
  if (signedOut === asked) return t('result.signedOutMany', { count: signedOut })
  // "0 of 5" says nothing where the next sentence says what became of them.
  const isTold = signedOut === 0 && already + unconfirmed > 0
  return !isTold && t('result.signedOutSome', { done: signedOut, count: asked })
}
