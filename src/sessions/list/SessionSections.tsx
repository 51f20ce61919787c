import { type ReactNode, useId } from 'react'
import type { Session } from '../../api/sessions.ts'
import { useI18n } from '../../i18n/I18nProvider.tsx'
import { Notice } from '../../ui/feedback/Notice.tsx'
import { Heading } from '../../ui/Heading.tsx'
import type { PageState } from '../page-state.ts'
import { BulkSignOutPanel } from '../sign-out/bulk/BulkSignOutPanel.tsx'
import { TimeAxis } from '../time-line/TimeAxis.tsx'
import { CurrentSessionRow } from './CurrentSessionRow.tsx'
import { OtherSessions } from './OtherSessions.tsx'
import { partitionSessions } from './partition-sessions.ts'
import { SessionList } from './SessionList.tsx'

/** The list, laid out by what is known of it. */
export function SessionSections({ state }: { state: PageState }) {
  const { t } = useI18n()
  const { list } = state
  const groups = partitionSessions(list)
  return (
    <>
      {groups.kind === 'empty' && <Notice>{t('devices.empty')}</Notice>}
      {(groups.kind === 'empty' || groups.kind === 'unreadable') && <BulkSignOutPanel sessions={[]} />}
      {groups.kind === 'identified' && (
        <>
          <TimeAxis />
          <CurrentSessionRow state={state} session={groups.current} />
          <OtherSessions state={state} current={groups.current} sessions={groups.others} />
        </>
      )}
      {(groups.kind === 'no-current' || groups.kind === 'several-current') && (
        <AllSessions state={state} sessions={groups.all}>
          {t(groups.kind === 'no-current' ? 'devices.noCurrent' : 'devices.severalCurrent')}
        </AllSessions>
      )}
      {list.unreadable > 0 && <Notice>{t('devices.unreadable', { count: list.unreadable })}</Notice>}
    </>
  )
}

type AllProps = { state: PageState; sessions: readonly Session[]; children: ReactNode }

/** One list, because which of them is this browser is not known. */
function AllSessions({ state, sessions, children }: AllProps) {
  const { t } = useI18n()
  const heading = useId()
  return (
    <section className="ad-section" aria-labelledby={heading}>
      <Heading level={2} id={heading} tabIndex={-1}>
        <span>{t('all.title', { count: sessions.length })}</span>
      </Heading>
      <Notice>{children}</Notice>
      <BulkSignOutPanel sessions={sessions} />
      <TimeAxis />
      <div className="ad-card">
        <SessionList state={state} sessions={sessions} labelledBy={heading} mayBeCurrent />
      </div>
    </section>
  )
}
