import { memo } from 'react'
import type { Session } from '../../api/sessions.ts'
import { useI18n } from '../../i18n/I18nProvider.tsx'
import type { TimePrecision } from '../shared/time-precision.ts'
import type { RowSignOut } from '../sign-out/rules/selectors.ts'
import { SignOutError } from '../sign-out/SignOutError.tsx'
import { SignOutSessionButton } from '../sign-out/SignOutSessionButton.tsx'
import { SessionRow } from './SessionRow.tsx'
import type { ActivityLabel } from './use-activity-label.ts'

type Props = ActivityLabel & {
  session: Session
  precision: TimePrecision
  signOut: RowSignOut
  /** It ended elsewhere, and the row waits to go. */
  gone: boolean
  /** Since when it is new, if it is: the last visit, or the opening of this page. */
  newSince: Date | 'opened' | undefined
  usedJustNow: boolean
  mayBeCurrent: boolean
}

/** A session that is not this one. Rendered again only when something about it changed. */
export const OtherSessionRow = memo(function OtherSessionRow(props: Props) {
  const { session, activity, relativeTime, precision, signOut, gone, mayBeCurrent } = props
  const { pending, outcome } = signOut
  const { t } = useI18n()
  return (
    <SessionRow
      session={session}
      activity={activity}
      relativeTime={relativeTime}
      precision={precision}
      isDimmed={pending === 'signing-out' || pending === 'checking' || gone}
      title={gone && !pending ? t('row.gone') : undefined}
      badges={<Badges {...props} />}
      action={
        <SignOutSessionButton
          session={session}
          precision={precision}
          signOut={signOut}
          gone={gone}
          mayBeCurrent={mayBeCurrent}
        />
      }
      failure={outcome && <SignOutError outcome={outcome} />}
    />
  )
})

function Badges({ newSince, usedJustNow }: Pick<Props, 'newSince' | 'usedJustNow'>) {
  const { t, format } = useI18n()
  return (
    <>
      {usedJustNow && <span className="ad-badge">{t('badge.usedJustNow')}</span>}
      {newSince && (
        <span>
          <span className="ad-badge ad-badge-new">{t('badge.new')}</span>{' '}
          <span className="ad-badge-note">
            {newSince === 'opened'
              ? t('badge.newJustNow')
              : t('badge.newSince', { date: format.day(newSince) })}
          </span>
        </span>
      )}
    </>
  )
}
