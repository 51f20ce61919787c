import { memo } from 'react'
import type { SessionId } from '../../api/session-id.ts'
import type { Session } from '../../api/sessions.ts'
import { useI18n } from '../../i18n/I18nProvider.tsx'
import { ShortTimestamp } from '../shared/ShortTimestamp.tsx'
import type { RowSignOut } from '../sign-out/rules/selectors.ts'
import { SignOutError } from '../sign-out/SignOutError.tsx'
import { SignOutSessionButton } from '../sign-out/SignOutSessionButton.tsx'
import { SessionActivity } from './SessionActivity.tsx'
import { SessionRow } from './SessionRow.tsx'
import type { ActivityLabel } from './use-activity-label.ts'

/** Texts and numbers rather than objects and moments: the row is rendered again only when one differs. */
type Props = ActivityLabel & {
  session: Session
  /** When it signed in and was last used, in short. */
  signedIn: string
  lastUsed: string
  /** Of its button: no other row has the same. */
  buttonName: string
  /** Positions on the axis; `null` for a time older than it. */
  lineFrom: number | null
  lineTo: number | null
  hasLine: boolean
  isUnused: boolean
  isNewest: boolean
  signOut: RowSignOut
  /** It ended elsewhere, and the row waits to go. */
  gone: boolean
  /** Since when it is new, if it is: the last visit, or the opening of this page. */
  newSince: Date | 'opened' | undefined
  usedJustNow: boolean
  /** Asks whether to sign the session out. */
  onAsk: (id: SessionId) => void
}

/** A session that is not this one. */
export const OtherSessionRow = memo(function OtherSessionRow(props: Props) {
  const { session, activity, relativeTime, lastUsed, signOut, gone, lineFrom, lineTo } = props
  const { pending, outcome } = signOut
  const { t } = useI18n()
  const title = <SessionActivity session={session} activity={activity} relativeTime={relativeTime} />
  return (
    <SessionRow
      session={session}
      signedIn={props.signedIn}
      line={props.hasLine ? { signedIn: lineFrom, lastUsed: lineTo } : null}
      isUnused={props.isUnused}
      isNew={props.newSince !== undefined}
      // That it is new says as much already.
      isNewest={props.isNewest && props.newSince === undefined}
      isDimmed={pending === 'signing-out' || pending === 'checking' || gone}
      title={<p className="ad-row-activity">{gone && !pending ? <span>{t('row.gone')}</span> : title}</p>}
      stamp={
        session.lastAccessed &&
        activity !== 'unused-since-sign-in' && (
          <>
            <span className="ad-visually-hidden">{`${t('timeLine.lastUsed')} `}</span>
            <ShortTimestamp at={session.lastAccessed} text={lastUsed} />
          </>
        )
      }
      badges={<Badges {...props} />}
      action={
        <SignOutSessionButton
          id={session.id}
          name={props.buttonName}
          signOut={signOut}
          gone={gone}
          onAsk={props.onAsk}
        />
      }
      failure={outcome && <SignOutError outcome={outcome} />}
    />
  )
})

function Badges({ session, newSince, usedJustNow }: Pick<Props, 'session' | 'newSince' | 'usedJustNow'>) {
  const { t, format } = useI18n()
  return (
    <>
      {session.current && <span className="ad-badge ad-badge-current">{t('current.title')}</span>}
      {usedJustNow && <span className="ad-badge">{t('badge.usedJustNow')}</span>}
      {newSince && (
        <span>
          <span className="ad-badge ad-badge-new">{t('badge.new')}</span>{' '}
          <span className="ad-badge-note">
            {newSince === 'opened'
              ? t('badge.newJustNow')
              : t('badge.newSince', { date: format.day(newSince, new Date()) })}
          </span>
        </span>
      )}
    </>
  )
}
