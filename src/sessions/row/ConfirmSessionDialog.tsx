import type { Session } from '../../api/sessions.ts'
import { useI18n } from '../../i18n/I18nProvider.tsx'
import { ConfirmDialog } from '../../ui/dialog/ConfirmDialog.tsx'
import { useSessionsContext } from '../sessions-context.ts'
import { isUnusedSinceSignIn } from '../shared/activity.ts'
import { Timestamp } from '../shared/Timestamp.tsx'
import { getTimeDetail, type TimePrecision } from '../shared/time-precision.ts'
import { SessionActivity } from './SessionActivity.tsx'
import { useActivityLabel } from './use-activity-label.ts'

type Props = {
  /** The moment that "2 hours ago" counts from. */
  now: Date
  session: Session
  /** Of its times in the row. */
  precision: TimePrecision | undefined
  /** No session is flagged as this browser, so this may be it. */
  mayBeCurrent: boolean
  onClose: () => void
}

/** Asks whether to sign one session out; names it as its row does, with its full times. */
export function ConfirmSessionDialog({ now, session, precision = 'minutes', mayBeCurrent, onClose }: Props) {
  const { t, rich } = useI18n()
  const label = useActivityLabel(now)(session)
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
        <p className="ad-fact-title">
          <SessionActivity session={session} {...label} />{' '}
        </p>
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
