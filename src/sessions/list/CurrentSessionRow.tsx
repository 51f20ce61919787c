import { type ReactNode, useId } from 'react'
import type { Session } from '../../api/sessions.ts'
import { useI18n } from '../../i18n/I18nProvider.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { getNewestSession } from '../changes/newest-session.ts'
import type { PageState } from '../page-state.ts'
import { SessionRow } from '../row/SessionRow.tsx'
import { useSessionsContext } from '../sessions-context.ts'
import { SignOutSelfButton } from '../sign-out/SignOutSelfButton.tsx'
import { getSessionLine } from '../time-line/session-line.ts'
import { createTimeScale } from '../time-line/time-scale.ts'

/** The session of this browser, in a row of its own whose title is the section's heading. */
export function CurrentSessionRow({ state, session }: { state: PageState; session: Session }) {
  const { t, format } = useI18n()
  const heading = useId()
  const { list, now } = state
  const { unusedAfterDays } = useSessionsContext()
  const title: ReactNode = (
    <Heading level={2} id={heading} tabIndex={-1}>
      <span className="ad-in-use">{t('current.title')}</span>
    </Heading>
  )
  return (
    <section aria-labelledby={heading}>
      {/* biome-ignore lint/a11y/noRedundantRoles: without bullets Safari takes it for no list. */}
      <ul role="list" className="ad-list ad-list-current" aria-labelledby={heading}>
        <SessionRow
          session={session}
          title={title}
          signedIn={session.createdAt ? format.stamp(session.createdAt, now) : ''}
          isNewest={session.id === getNewestSession(list)}
          // It asked for this very list.
          stamp={<span>{t('answer.inUse')}</span>}
          line={getSessionLine(session, createTimeScale(unusedAfterDays), now)}
          action={
            <SignOutSelfButton target={session.id} label={t('here.open')} title={t('here.title')}>
              <p>{t('here.effect')}</p>
            </SignOutSelfButton>
          }
        />
      </ul>
    </section>
  )
}
