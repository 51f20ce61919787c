import { useId } from 'react'
import type { Session } from '../../api/sessions.ts'
import { useI18n } from '../../i18n/I18nProvider.tsx'
import { Notice } from '../../ui/feedback/Notice.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { IdentifyDevicesHelp } from '../changes/IdentifyDevicesHelp.tsx'
import type { PageState } from '../page-state.ts'
import { useSessionsContext } from '../sessions-context.ts'
import { BulkSignOutButton } from '../sign-out/bulk/BulkSignOutButton.tsx'
import { BulkSignOutPanel } from '../sign-out/bulk/BulkSignOutPanel.tsx'
import { filterUnused, getUnusedCutoff } from '../sign-out/rules/unused-sessions.ts'
import { useIsBulkPending } from '../sign-out/use-sign-out.ts'
import { SessionList } from './SessionList.tsx'

type Props = { state: PageState; current: Session; sessions: readonly Session[] }

/** Every session but this one: end all of them, the unused ones, or one at a time. */
export function OtherSessions({ state, current, sessions }: Props) {
  const { t } = useI18n()
  const heading = useId()
  const isPending = useIsBulkPending()
  return (
    <section className="ad-section" aria-labelledby={heading}>
      <div className="ad-section-head">
        <Heading level={2} id={heading} tabIndex={-1}>
          <span>{t('others.title', { count: sessions.length })}</span>
        </Heading>
        {/* Before the rows, because it is about reading them; in the order in which it is seen. */}
        {sessions.length > 0 && <IdentifyDevicesHelp />}
        {sessions.length > 0 && !isPending && (
          <BulkSignOutButton
            scope="others"
            sessions={sessions}
            openLabel={t('others.signOutAll')}
            title={(count) => t('others.dialogTitle', { count })}
          />
        )}
      </div>
      <BulkSignOutPanel sessions={sessions} />
      {sessions.length === 0 ? (
        state.list.unreadable === 0 && <Notice>{t('others.none')}</Notice>
      ) : (
        <div className="ad-card">
          <SessionList state={state} sessions={sessions} labelledBy={heading} />
          <UnusedFooter current={current} sessions={sessions} />
        </div>
      )}
    </section>
  )
}

function UnusedFooter({ current, sessions }: Omit<Props, 'state'>) {
  const { t, format } = useI18n()
  const isPending = useIsBulkPending()
  const { unusedAfterDays } = useSessionsContext()
  const since = getUnusedCutoff(current, unusedAfterDays)
  const unused = filterUnused(sessions, since)
  if (!since || unused.length === 0) return null
  return (
    <div className="ad-card-foot">
      <p>{t('unused.hint', { count: unusedAfterDays, sessions: unused.length })}</p>
      {!isPending && (
        <BulkSignOutButton
          scope="unused"
          sessions={unused}
          openLabel={t('unused.open', { count: unused.length })}
          title={(count) => t('unused.dialogTitle', { count })}
        >
          {t('unused.which', { date: format.shortDateTime(since) })}
        </BulkSignOutButton>
      )}
    </div>
  )
}
