import { type ReactNode, useState } from 'react'
import type { Session } from '../../../api/sessions.ts'
import { useI18n } from '../../../i18n/I18nProvider.tsx'
import { Button } from '../../../ui/controls/Button.tsx'
import { ConfirmDialog } from '../../../ui/dialog/ConfirmDialog.tsx'
import { useSessionsContext } from '../../sessions-context.ts'
import { useOnlineOnlyButton } from '../../shared/use-online.ts'

type Props = {
  scope: 'others' | 'unused'
  sessions: readonly Session[]
  openLabel: string
  /** For so many as the question is about. */
  title: (count: number) => string
  /** Which they are; absent when all others are meant. */
  children?: ReactNode
}

/** A button that asks, then signs out the sessions that the question was about. */
export function BulkSignOutButton({ scope, sessions, openLabel, title, children }: Props) {
  const { t } = useI18n()
  const { signOut } = useSessionsContext()
  const onlineOnly = useOnlineOnlyButton()
  // Kept from the moment of asking: the number in the question is the number that is signed out.
  const [targets, setTargets] = useState<readonly Session[] | null>(null)
  return (
    <>
      <Button
        variant={scope === 'unused' ? 'quiet' : 'plain'}
        {...onlineOnly}
        onClick={() => setTargets(sessions)}
      >
        <span>{openLabel}</span>
      </Button>
      {targets && (
        <ConfirmDialog
          title={title(targets.length)}
          cancelLabel={t('dialog.cancel')}
          confirmLabel={t('many.confirm', { count: targets.length })}
          onCancel={() => setTargets(null)}
          onConfirm={() => {
            setTargets(null)
            signOut.signOutMany(
              scope,
              targets.map(({ id }) => id),
            )
          }}
        >
          {children && <p>{children}</p>}
          <p>{t('many.effect')}</p>
        </ConfirmDialog>
      )}
    </>
  )
}
