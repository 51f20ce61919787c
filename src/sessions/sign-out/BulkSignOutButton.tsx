import { type ReactNode, useState } from 'react'
import type { SessionId } from '../../api/session-id.ts'
import type { Session } from '../../api/sessions.ts'
import { useI18n } from '../../i18n/I18nProvider.tsx'
import { Button } from '../../ui/controls/Button.tsx'
import { ConfirmDialog } from '../../ui/dialog/ConfirmDialog.tsx'
import { useOnlineOnlyButton } from '../status/use-online.ts'

type Props = {
  sessions: readonly Session[]
  openLabel: string
  /** For so many as the question is about. */
  title: (count: number) => string
  onConfirm: (ids: readonly SessionId[]) => void
  /** Which they are; absent when all others are meant. */
  children?: ReactNode
}

/** A button that asks, then hands over the sessions that the question was about. */
export function BulkSignOutButton({ sessions, openLabel, title, onConfirm, children }: Props) {
  const onlineOnly = useOnlineOnlyButton()
  // Kept from the moment of asking: the number in the question is the number that is signed out.
  const [asked, setAsked] = useState<readonly Session[] | null>(null)
  return (
    <>
      <Button {...onlineOnly} onClick={() => setAsked(sessions)}>
        {openLabel}
      </Button>
      {asked && (
        <Question
          title={title(asked.length)}
          count={asked.length}
          onCancel={() => setAsked(null)}
          onConfirm={() => {
            setAsked(null)
            onConfirm(asked.map(({ id }) => id))
          }}
        >
          {children}
        </Question>
      )}
    </>
  )
}

type QuestionProps = {
  title: string
  count: number
  children: ReactNode
  onCancel: () => void
  onConfirm: () => void
}

function Question({ title, count, children, onCancel, onConfirm }: QuestionProps) {
  const { t } = useI18n()
  return (
    <ConfirmDialog
      title={title}
      cancelLabel={t('dialog.cancel')}
      confirmLabel={t('many.confirm', { count })}
      onCancel={onCancel}
      onConfirm={onConfirm}
    >
      {children && <p>{children}</p>}
      <p>{t('many.effect')}</p>
    </ConfirmDialog>
  )
}
