import type { SessionId } from '../../api/session-id.ts'
import { useI18n } from '../../i18n/I18nProvider.tsx'
import { Button } from '../../ui/controls/Button.tsx'
import { ErrorNotice } from '../../ui/feedback/Notice.tsx'
import { useOnlineOnlyButton } from '../status/use-online.ts'
import { useRetryAfter } from '../status/use-retry-after.ts'
import { useSignOutSession } from './mutations.ts'
import type { Outcome } from './rules/sign-out.ts'

type Props = { id: SessionId; outcome: Outcome }

/** Beside a row: why it is still there, and the way on. Nothing when there is no failure. */
export function SignOutError({ id, outcome }: Props) {
  const { t } = useI18n()
  const signOut = useSignOutSession()
  const failure = 'cause' in outcome ? outcome.cause : undefined
  const cause = useRetryAfter(failure)
  const onlineOnly = useOnlineOnlyButton(cause.isRateLimited)
  const tryAgain = (
    <Button {...onlineOnly} onClick={() => signOut({ id })}>
      {t('action.tryAgain')}
    </Button>
  )
  switch (outcome.kind) {
    case 'still-signed-in':
      return <ErrorNotice title={t('failed.stillSignedIn')} actions={tryAgain} />
    case 'identity-refused':
      return <ErrorNotice title={t('failed.identity')} actions={tryAgain} />
    case 'failed':
      return (
        <ErrorNotice title={t('failed.one')} actions={tryAgain}>
          {failure?.kind === 'not-found' ? t('failed.contradiction') : cause.text}
        </ErrorNotice>
      )
    case 'unconfirmed':
      return (
        <ErrorNotice
          title={t('failed.unconfirmed')}
          actions={<Button onClick={() => signOut({ id, check: outcome })}>{t('action.checkAgain')}</Button>}
        >
          {outcome.reply === 'ok' ? t('failed.accepted') : cause.text}
        </ErrorNotice>
      )
    default:
      return null
  }
}
