import { type ReactNode, useState } from 'react'
import type { Session } from '../../api/sessions.ts'
import { useI18n } from '../../i18n/I18nProvider.tsx'
import { Button } from '../../ui/controls/Button.tsx'
import { ConfirmDialog } from '../../ui/dialog/ConfirmDialog.tsx'
import { useSessionsContext } from '../sessions-context.ts'
import { isUnusedSinceSignIn } from '../shared/activity.ts'
import { Timestamp } from '../shared/Timestamp.tsx'
import { getTimeDetail, type TimePrecision } from '../shared/time-precision.ts'
import { useOnlineOnlyButton } from '../shared/use-online.ts'
import { useRetryAfter } from '../shared/use-retry-after.ts'
import type { RowSignOut } from './rules/selectors.ts'

type Props = {
  session: Session
  /** The button's own: no other row has the same. */
  name: string
  /** Of the row, which the question repeats. */
  title: ReactNode
  precision: TimePrecision
  signOut: RowSignOut
  /** It has ended already: there is nothing to sign out. */
  gone: boolean
  /** No session is flagged as this browser, so this may be it. */
  mayBeCurrent: boolean
}

/** The row's one button: asks and signs the session out; after a failure tries again, or looks again. */
export function SignOutSessionButton({ name, signOut, gone, ...question }: Props) {
  const { t } = useI18n()
  const { signOut: store } = useSessionsContext()
  const { pending, outcome } = signOut
  const { isRateLimited } = useRetryAfter(outcome?.cause)
  const isCheck = outcome?.verdict === 'unconfirmed'
  const onlineOnly = useOnlineOnlyButton(pending !== false || gone || (isRateLimited && !isCheck))
  const [isOpen, setIsOpen] = useState(false)

  function press() {
    if (!outcome) setIsOpen(true)
    else if (isCheck) store.checkAgain(outcome.operation)
    else store.signOutSession(question.session.id)
  }

  return (
    <>
      <Button
        variant="quiet"
        aria-label={pending || outcome ? undefined : name}
        {...(isCheck ? { inactive: pending !== false } : onlineOnly)}
        onClick={press}
      >
        <span key={getLabel(signOut)}>{t(getLabel(signOut))}</span>
      </Button>
      {isOpen && <ConfirmSessionDialog {...question} onClose={() => setIsOpen(false)} />}
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

type DialogProps = Omit<Props, 'name' | 'signOut' | 'gone'> & { onClose: () => void }

function ConfirmSessionDialog({ session, title, precision, mayBeCurrent, onClose }: DialogProps) {
  const { t, rich } = useI18n()
  const { signOut } = useSessionsContext()
  const detail = getTimeDetail(precision)
  const created = <Timestamp at={session.createdAt} detail={detail} />
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
      <div className="ad-fact">
        <p className="ad-fact-title">{title} </p>
        <p className="ad-muted">
          {/* A last use a minute after would contradict the title, unless it tells this session from another. */}
          {precision === 'minutes' && isUnusedSinceSignIn(session)
            ? rich('row.signedIn', { when: created })
            : rich('one.which', {
                created,
                used: <Timestamp at={session.lastAccessed} detail={detail} />,
              })}
        </p>
      </div>
      {mayBeCurrent && <p>{t('one.mayBeCurrent')}</p>}
      <p>{t('one.effect')}</p>
    </ConfirmDialog>
  )
}
