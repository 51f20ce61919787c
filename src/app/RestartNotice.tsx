import { useI18n } from '../i18n/I18nProvider.tsx'
import type { SignOutSummary } from '../sessions/sign-out/rules/selectors.ts'
import { Notice } from '../ui/feedback/Notice.tsx'

/** The host changes accounts faster than their sessions can be read. */
export function RestartNotice() {
  const { t } = useI18n()
  return <Notice>{t('restart.waiting')}</Notice>
}

/** What was confirmed before the account changed, and is not done any more. */
export function InterruptedNotice({ signedOut, unconfirmed }: SignOutSummary) {
  const { t } = useI18n()
  const sentences = [
    t('restart.interrupted'),
    signedOut > 0 && t('ended.othersSignedOut', { count: signedOut }),
    unconfirmed > 0 && t('ended.othersUnconfirmed', { count: unconfirmed }),
  ]
  return <Notice>{sentences.filter(Boolean).join(' ')}</Notice>
}
