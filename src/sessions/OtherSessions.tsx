import { useId } from 'react'
import type { Session } from '../api/sessions.ts'
import { useI18n } from '../i18n/I18nProvider.tsx'
import { Heading } from '../ui/Heading.tsx'
import { Notice } from '../ui/Notice.tsx'
import { BulkPanel } from './BulkPanel.tsx'
import { useSessionsPort } from './port.ts'
import { SessionList, type SessionListProps } from './SessionList.tsx'
import { SignOutMany } from './SignOutMany.tsx'
import { TellApart } from './TellApart.tsx'
import { unusedAmong, unusedBefore } from './unused.ts'
import type { Bulk } from './use-bulk.ts'

type Props = Omit<SessionListProps, 'labelledBy' | 'maybeThis'> & {
  current: Session
  bulk: Bulk
  /** Whether the list is known to hold every session. */
  isComplete: boolean
}

/** Every session but this one: end all of them, the unused ones, or one at a time. */
export function OtherSessions({ current, bulk, isComplete, ...rows }: Props) {
  const { t } = useI18n()
  const heading = useId()
  const { sessions } = rows
  return (
    <section className="ad-section" aria-labelledby={heading}>
      <div className="ad-section-head">
        <Heading rank={2} id={heading} tabIndex={-1}>
          {t('others.title', { count: sessions.length })}
        </Heading>
        {sessions.length > 0 && !bulk.progress && (
          <SignOutMany
            sessions={sessions}
            openLabel={t('others.signOutAll')}
            title={(count) => t('others.dialogTitle', { count })}
            onConfirm={bulk.start}
          />
        )}
      </div>
      <BulkPanel bulk={bulk} sessions={sessions} />
      {sessions.length === 0 ? (
        isComplete && <Notice>{t('others.none')}</Notice>
      ) : (
        <>
          <UnusedHint current={current} sessions={sessions} bulk={bulk} />
          <SessionList {...rows} labelledBy={heading} />
          <TellApart />
        </>
      )}
    </section>
  )
}

function UnusedHint({
  current,
  sessions,
  bulk,
}: {
  current: Session
  sessions: readonly Session[]
  bulk: Bulk
}) {
  const { t, format } = useI18n()
  const { unusedAfterDays } = useSessionsPort()
  const since = unusedBefore(current, unusedAfterDays)
  const unused = unusedAmong(sessions, since)
  if (!since || unused.length === 0 || bulk.progress) return null
  return (
    <Notice
      actions={
        <SignOutMany
          sessions={unused}
          openLabel={t('unused.open', { count: unused.length })}
          title={(count) => t('unused.dialogTitle', { count })}
          onConfirm={bulk.start}
        >
          {t('unused.which', { date: format.shortDateTime(since) })}
        </SignOutMany>
      }
    >
      {t('unused.hint', { count: unused.length, days: unusedAfterDays })}
    </Notice>
  )
}
