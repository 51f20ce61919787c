import type { SessionId } from '../api/session-id.ts'
import { useI18n } from '../i18n/I18nProvider.tsx'
import { Button } from '../ui/Button.tsx'
import { ErrorNotice } from '../ui/Notice.tsx'
import { useSignOutOne } from './mutations.ts'
import type { Outcome } from './sign-out.ts'
import { useCause } from './use-cause.ts'
import { useNeedsConnection } from './use-online.ts'

type Props = { id: SessionId; outcome: Outcome }

/** Beside a row: why it is still there, and the way on. Nothing when there is no failure. */
export function SignOutFailure({ id, outcome }: Props) {
  const { t } = useI18n()
  const signOut = useSignOutOne()
  const failure = 'cause' in outcome ? outcome.cause : undefined
  const cause = useCause(failure)
  const needsConnection = useNeedsConnection(cause.tooEarly)
  const tryAgain = (
    <Button {...needsConnection} onClick={() => signOut({ id })}>
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
          {outcome.reply === 'yes' ? t('failed.accepted') : cause.text}
        </ErrorNotice>
      )
    default:
      return null
  }
}
