import { type ReactNode, useId } from 'react'
import type { SessionList as List, Session } from '../api/sessions.ts'
import { useI18n } from '../i18n/I18nProvider.tsx'
import { Notice } from '../ui/Notice.tsx'
import { arrange } from './order.ts'
import { SessionList } from './SessionList.tsx'
import { SessionRow } from './SessionRow.tsx'
import { SignOutThisBrowser } from './SignOutThisBrowser.tsx'

/** The list, laid out by what is known of it. */
export function SessionSections({ list, now }: { list: List; now: Date }) {
  const { t } = useI18n()
  const arrangement = arrange(list)
  return (
    <>
      {arrangement.kind === 'empty' && <Notice>{t('devices.empty')}</Notice>}
      {arrangement.kind === 'clear' && (
        <>
          <ThisDevice session={arrangement.current} now={now} />
          <Others sessions={arrangement.others} now={now} />
        </>
      )}
      {(arrangement.kind === 'no-current' || arrangement.kind === 'several-current') && (
        <All sessions={arrangement.all} now={now}>
          {t(arrangement.kind === 'no-current' ? 'devices.noCurrent' : 'devices.severalCurrent')}
        </All>
      )}
      {list.unreadable > 0 && <Notice>{t('devices.unreadable', { count: list.unreadable })}</Notice>}
    </>
  )
}

type SessionsProps = { sessions: readonly Session[]; now: Date }

function ThisDevice({ session, now }: { session: Session; now: Date }) {
  const { t } = useI18n()
  const heading = useId()
  return (
    <section className="ad-section" aria-labelledby={heading}>
      <h2 id={heading} tabIndex={-1}>
        {t('current.title')}
      </h2>
      <ul className="ad-list ad-list-current" aria-labelledby={heading}>
        <SessionRow
          session={session}
          now={now}
          action={
            <SignOutThisBrowser
              target={session.id}
              openLabel={t('here.open')}
              title={t('here.title')}
              confirmLabel={t('here.confirm')}
            >
              <p>{t('here.effect')}</p>
            </SignOutThisBrowser>
          }
        />
      </ul>
    </section>
  )
}

function Others({ sessions, now }: SessionsProps) {
  const { t } = useI18n()
  const heading = useId()
  return (
    <section className="ad-section" aria-labelledby={heading}>
      <h2 id={heading} tabIndex={-1}>
        {t('others.title', { count: sessions.length })}
      </h2>
      {sessions.length === 0 ? (
        <Notice>{t('others.none')}</Notice>
      ) : (
        <SessionList sessions={sessions} now={now} labelledBy={heading} />
      )}
    </section>
  )
}

/** One list, because which of them is this browser is not known. */
function All({ sessions, now, children }: SessionsProps & { children: ReactNode }) {
  const { t } = useI18n()
  const heading = useId()
  return (
    <section className="ad-section" aria-labelledby={heading}>
      <h2 id={heading} tabIndex={-1}>
        {t('all.title', { count: sessions.length })}
      </h2>
      <Notice>{children}</Notice>
      <SessionList sessions={sessions} now={now} labelledBy={heading} maybeThis />
    </section>
  )
}
