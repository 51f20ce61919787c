import { useState } from 'react'
import type { Session } from '../../api/sessions.ts'
import { useI18n } from '../../i18n/I18nProvider.tsx'
import { Button } from '../../ui/controls/Button.tsx'
import { ConfirmDialog } from '../../ui/dialog/ConfirmDialog.tsx'
import { useSessionsContext } from '../sessions-context.ts'
import { Timestamp } from '../shared/Timestamp.tsx'
import type { TimePrecision } from '../shared/time-precision.ts'
import { useOnlineOnlyButton } from '../shared/use-online.ts'
import { useRetryAfter } from '../shared/use-retry-after.ts'
import type { RowSignOut } from './rules/selectors.ts'

type Props = {
  session: Session
  precision: TimePrecision
  signOut: RowSignOut
  /** It has ended already: there is nothing to sign out. */
  gone: boolean
  /** No session is flagged as this browser, so this may be it. */
  mayBeCurrent: boolean
}

/** The row's one button: asks and signs the session out; after a failure tries again, or looks again. */
export function SignOutSessionButton({ session, precision, signOut, gone, mayBeCurrent }: Props) {
  const { t } = useI18n()
  const { signOut: store } = useSessionsContext()
  const { pending, outcome } = signOut
  const { isRateLimited } = useRetryAfter(outcome?.cause)
  const isCheck = outcome?.verdict === 'unconfirmed'
  const onlineOnly = useOnlineOnlyButton(pending !== false || gone || (isRateLimited && !isCheck))
  const name = useButtonName(session, precision)
  const [isOpen, setIsOpen] = useState(false)

  function press() {
    if (!outcome) setIsOpen(true)
    else if (isCheck) store.checkAgain(outcome.operation)
    else store.signOutSession(session.id)
  }

  return (
    <>
      <Button
        aria-label={pending || outcome ? undefined : name}
        {...(isCheck ? { inactive: pending !== false } : onlineOnly)}
        onClick={press}
      >
        <span key={getLabel(signOut)}>{t(getLabel(signOut))}</span>
      </Button>
      {isOpen && (
        <ConfirmSessionDialog
          session={session}
          precision={precision}
          mayBeCurrent={mayBeCurrent}
          onClose={() => setIsOpen(false)}
        />
      )}
    </>
  )
}

function getLabel({
  pending,
  outcome,
}: RowSignOut): 'row.checking' | 'row.signingOut' | 'row.signOut' | 'action.checkAgain' | 'action.tryAgain' {
  if (pending === 'checking') return 'row.checking'
  if (pending === 'signing-out') return 'row.signingOut'
  if (!outcome) return 'row.signOut'
  return outcome.verdict === 'unconfirmed' ? 'action.checkAgain' : 'action.tryAgain'
}

type DialogProps = Omit<Props, 'signOut' | 'gone'> & { onClose: () => void }

function ConfirmSessionDialog({ session, precision, mayBeCurrent, onClose }: DialogProps) {
  const { t, rich } = useI18n()
  const { signOut } = useSessionsContext()
  return (
    <ConfirmDialog
      title={t('one.title')}
      cancelLabel={t('dialog.cancel')}
      confirmLabel={t('row.signOut')}
      onCancel={onClose}
      onConfirm={() => {
        onClose()
        signOut.signOutSession(session.id)
      }}
    >
      <p>
        {rich('one.which', {
          created: <Timestamp at={session.createdAt} seconds={precision.seconds} />,
          used: <Timestamp at={session.lastAccessed} seconds={precision.seconds} />,
        })}
      </p>
      {mayBeCurrent && <p>{t('one.mayBeCurrent')}</p>}
      <p>{t('one.effect')}</p>
    </ConfirmDialog>
  )
}

/** "Sign out, session last used 15 May 2026, 11:02": begins with what is seen, and is unique. */
function useButtonName(session: Session, { seconds, place }: TimePrecision): string {
  const { t, format } = useI18n()
  const when = session.lastAccessed
    ? format.shortDateTime(session.lastAccessed, { seconds })
    : t('row.unknown')
  return place ? t('row.signOutNameTwin', { when, ...place }) : t('row.signOutName', { when })
}
