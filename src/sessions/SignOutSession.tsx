import { useState } from 'react'
import type { Session } from '../api/sessions.ts'
import { useI18n } from '../i18n/I18nProvider.tsx'
import { Button } from '../ui/Button.tsx'
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx'
import { useSignOutOne, type Working } from './mutations.ts'
import { Instant } from './SessionTimes.tsx'
import type { Twin } from './twins.ts'
import { useNeedsConnection } from './use-online.ts'

type Props = {
  session: Session
  twin: Twin
  working: Working
  /** No session is flagged as this browser, so this may be it. */
  maybeThis: boolean
}

/** The row's button: asks, then signs the session out. */
export function SignOutSession({ session, twin, working, maybeThis }: Props) {
  const { t } = useI18n()
  const needsConnection = useNeedsConnection(working !== false)
  const name = useButtonName(session, twin)
  const [asking, setAsking] = useState(false)
  return (
    <>
      <Button aria-label={working ? undefined : name} {...needsConnection} onClick={() => setAsking(true)}>
        {t(
          working === 'signing-out'
            ? 'row.signingOut'
            : working === 'checking'
              ? 'row.checking'
              : 'row.signOut',
        )}
      </Button>
      {asking && (
        <Question session={session} twin={twin} maybeThis={maybeThis} onClose={() => setAsking(false)} />
      )}
    </>
  )
}

type QuestionProps = Omit<Props, 'working'> & { onClose: () => void }

/**
 * Has the mutation, which thousands of rows need not have each. It goes on when the
 * question is gone: the row reads how it stands from the record of all sign-outs.
 */
function Question({ session, twin, maybeThis, onClose }: QuestionProps) {
  const { t, rich } = useI18n()
  const signOut = useSignOutOne()
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
          created: <Instant at={session.createdAt} seconds={twin.seconds} />,
          used: <Instant at={session.lastAccessed} seconds={twin.seconds} />,
        })}
      </p>
      {maybeThis && <p>{t('one.maybeThis')}</p>}
      <p>{t('one.effect')}</p>
    </ConfirmDialog>
  )
}

/** "Sign out, session last used 15 May 2026, 11:02": begins with what is seen, and is unique. */
function useButtonName(session: Session, { seconds, place }: Twin): string {
  const { t, format } = useI18n()
  const when = session.lastAccessed
    ? format.shortDateTime(session.lastAccessed, { seconds })
    : t('row.unknown')
  return place ? t('row.signOutNameTwin', { when, ...place }) : t('row.signOutName', { when })
}
