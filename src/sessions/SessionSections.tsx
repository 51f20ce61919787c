import { type ReactNode, useId } from 'react'
import type { SessionList as List, Session } from '../api/sessions.ts'
import { useI18n } from '../i18n/I18nProvider.tsx'
import { Heading } from '../ui/Heading.tsx'
import { Notice } from '../ui/Notice.tsx'
import { BulkPanel } from './BulkPanel.tsx'
import { OtherSessions } from './OtherSessions.tsx'
import { arrange } from './order.ts'
import { SessionList, type SessionListProps } from './SessionList.tsx'
import { SessionRow } from './SessionRow.tsx'
import { SignOutThisBrowser } from './SignOutThisBrowser.tsx'
import type { Bulk } from './use-bulk.ts'
import { useUsed } from './use-used.ts'

type Props = Omit<SessionListProps, 'sessions' | 'labelledBy' | 'maybeThis'> & {
  list: List
  bulk: Bulk
}

/** The list, laid out by what is known of it. */
export function SessionSections({ list, bulk, ...rows }: Props) {
  const { t } = useI18n()
  const arrangement = arrange(list)
  return (
    <>
      {arrangement.kind === 'empty' && <Notice>{t('devices.empty')}</Notice>}
      {arrangement.kind === 'clear' && (
        <>
          <ThisDevice session={arrangement.current} now={rows.now} />
          <OtherSessions
            {...rows}
            bulk={bulk}
            current={arrangement.current}
            sessions={arrangement.others}
            isComplete={list.unreadable === 0}
          />
        </>
      )}
      {(arrangement.kind === 'no-current' || arrangement.kind === 'several-current') && (
        <AllSessions {...rows} bulk={bulk} sessions={arrangement.all}>
          {t(arrangement.kind === 'no-current' ? 'devices.noCurrent' : 'devices.severalCurrent')}
        </AllSessions>
      )}
      {list.unreadable > 0 && <Notice>{t('devices.unreadable', { count: list.unreadable })}</Notice>}
    </>
  )
}

function ThisDevice({ session, now }: { session: Session; now: Date }) {
  const { t } = useI18n()
  const heading = useId()
  const used = useUsed(now)
  return (
    <section className="ad-section" aria-labelledby={heading}>
      <Heading rank={2} id={heading} tabIndex={-1}>
        {t('current.title')}
      </Heading>
      {/* biome-ignore lint/a11y/noRedundantRoles: without bullets Safari takes it for no list. */}
      <ul role="list" className="ad-list ad-list-current" aria-labelledby={heading}>
        <SessionRow
          session={session}
          {...used(session)}
          action={
            <SignOutThisBrowser target={session.id} label={t('here.open')} title={t('here.title')}>
              <p>{t('here.effect')}</p>
            </SignOutThisBrowser>
          }
        />
      </ul>
    </section>
  )
}

type AllProps = Omit<SessionListProps, 'labelledBy' | 'maybeThis'> & { bulk: Bulk; children: ReactNode }

/** One list, because which of them is this browser is not known. */
function AllSessions({ bulk, children, ...rows }: AllProps) {
  const { t } = useI18n()
  const heading = useId()
  return (
    <section className="ad-section" aria-labelledby={heading}>
      <Heading rank={2} id={heading} tabIndex={-1}>
        {t('all.title', { count: rows.sessions.length })}
      </Heading>
      <Notice>{children}</Notice>
      <BulkPanel bulk={bulk} sessions={rows.sessions} />
      <SessionList {...rows} labelledBy={heading} maybeThis />
    </section>
  )
}
