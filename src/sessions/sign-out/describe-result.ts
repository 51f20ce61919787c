import type { I18n } from '../../i18n/I18nProvider.tsx'
import type { Result } from './rules/selectors.ts'

type Options = {
  /** `false` where a notice or the rows say which sessions failed, and why. */
  tellsFailures?: boolean
}

/** What came of a sign-out, in sentences. */
export function describeResult(t: I18n['t'], result: Result, { tellsFailures = true }: Options = {}): string {
  const { scope, asked, signedOut, already, failed, refused, unconfirmed, notTried, late } = result
  if (scope === 'all')
    return signedOut > 0
      ? t('failed.everywherePartly', { done: signedOut, count: asked })
      : t('failed.unconfirmedEverywhere')
  if (asked === 1 && signedOut + already === 1 && late === 0)
    return t(already > 0 ? 'result.alreadySignedOut' : 'result.signedOut')
  const sentences = [
    describeDone(t, result),
    already > 0 && t('result.alreadyMany', { count: already }),
    tellsFailures && failed + refused > 0 && t('result.failed', { count: failed + refused }),
    unconfirmed > 0 && t('result.unconfirmed', { count: unconfirmed }),
    notTried > 0 && t('result.stopped'),
  ]
  return sentences.filter(Boolean).join(' ')
}

function describeDone(t: I18n['t'], result: Result): string | false {
  const { asked, signedOut, already, refused, unconfirmed, late } = result
  if (signedOut > 0 && late === signedOut) return t('result.late', { count: late })
  if (signedOut === asked) return t('result.signedOutMany', { count: signedOut })
  // "0 of 5" says nothing where the next sentence says what became of them, or that it is not known.
  const isTold = signedOut === 0 && already + refused + unconfirmed > 0
  return !isTold && t('result.signedOutSome', { done: signedOut, count: asked })
}
