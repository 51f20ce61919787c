import { memo } from 'react'
import type { Session } from '../api/sessions.ts'
import { useI18n } from '../i18n/I18nProvider.tsx'
import type { Working } from './mutations.ts'
import { SessionRow } from './SessionRow.tsx'
import { SignOutFailure } from './SignOutFailure.tsx'
import { SignOutSession } from './SignOutSession.tsx'
import type { Outcome } from './sign-out.ts'
import type { Twin } from './twins.ts'
import type { Used } from './use-used.ts'

type Props = Used & {
  session: Session
  twin: Twin
  working: Working
  /** It ended elsewhere, and the row waits to go. */
  gone: boolean
  outcome: Outcome | undefined
  /** Since when it is new, if it is: the last visit, or the opening of this page. */
  newSince: Date | 'opened' | undefined
  usedJustNow: boolean
  maybeThis: boolean
}

/** A session that is not this one. Rendered again only when something about it changed. */
export const OtherSessionRow = memo(function OtherSessionRow(props: Props) {
  const { session, usage, ago, twin, working, gone, outcome, maybeThis } = props
  const { t } = useI18n()
  return (
    <SessionRow
      session={session}
      usage={usage}
      ago={ago}
      twin={twin}
      leaving={working !== false || gone}
      title={gone && !working ? t('row.gone') : undefined}
      badges={<Badges {...props} />}
      action={<SignOutSession session={session} twin={twin} working={working} maybeThis={maybeThis} />}
      failure={outcome && <SignOutFailure id={session.id} outcome={outcome} />}
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
