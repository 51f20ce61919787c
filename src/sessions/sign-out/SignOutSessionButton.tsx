import { useState } from 'react'
import type { Session } from '../../api/sessions.ts'
import { useI18n } from '../../i18n/I18nProvider.tsx'
import { Button } from '../../ui/controls/Button.tsx'
import { ConfirmDialog } from '../../ui/dialog/ConfirmDialog.tsx'
import { Timestamp } from '../row/SessionTimes.tsx'
import type { TimePrecision } from '../row/time-precision.ts'
import { useOnlineOnlyButton } from '../status/use-online.ts'
import { useSignOutSession, type Working } from './mutations.ts'

type Props = {
  session: Session
  precision: TimePrecision
  working: Working
  /** No session is flagged as this browser, so this may be it. */
  mayBeCurrent: boolean
}

/** The row's button: asks, then signs the session out. */
export function SignOutSessionButton({ session, precision, working, mayBeCurrent }: Props) {
  const { t } = useI18n()
  const onlineOnly = useOnlineOnlyButton(working !== false)
  const name = useButtonName(session, precision)
  const [asking, setAsking] = useState(false)
  return (
    <>
      <Button aria-label={working ? undefined : name} {...onlineOnly} onClick={() => setAsking(true)}>
        {t(
          working === 'signing-out'
            ? 'row.signingOut'
            : working === 'checking'
              ? 'row.checking'
              : 'row.signOut',
        )}
      </Button>
      {asking && (
        <Question
          session={session}
          precision={precision}
          mayBeCurrent={mayBeCurrent}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  )
}

type QuestionProps = Omit<Props, 'working'> & { onClose: () => void }

/**
 * Has the mutation, which thousands of rows need not have each. It goes on when the
 * question is gone: the row reads how it stands from the record of all sign-outs.
 */
function Question({ session, precision, mayBeCurrent, onClose }: QuestionProps) {
  const { t, rich } = useI18n()
  const signOut = useSignOutSession()
  return (
    <ConfirmDialog
      title={t('one.title')}
      cancelLabel={t('dialog.cancel')}
      confirmLabel={t('row.signOut')}
      onCancel={onClose}
      onConfirm={() => {
        onClose()
        signOut({ id: session.id })
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
