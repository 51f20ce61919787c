import { useState } from 'react'
import type { SessionId } from '../api/session-id.ts'
import type { Session } from '../api/sessions.ts'
import { useI18n } from '../i18n/I18nProvider.tsx'
import { Button } from '../ui/Button.tsx'
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx'
import { usePageIds } from './port.ts'
import { useOnline } from './use-online.ts'

type Props = {
  sessions: readonly Session[]
  /** Before this nobody used them; absent when all others are meant. */
  unusedSince?: Date
  onConfirm: (ids: readonly SessionId[]) => void
}

/** A button that asks, then hands over the sessions that the question was about. */
export function SignOutMany({ sessions, unusedSince, onConfirm }: Props) {
  const { t } = useI18n()
  const online = useOnline()
  const ids = usePageIds()
  // Kept from the moment of asking: the number in the question is the number that is signed out.
  const [asked, setAsked] = useState<readonly Session[] | null>(null)
  return (
    <>
      <Button
        aria-describedby={online ? undefined : ids.offline}
        inactive={!online}
        onClick={() => setAsked(sessions)}
      >
        {unusedSince ? t('unused.open', { count: sessions.length }) : t('others.signOutAll')}
      </Button>
      {asked && (
        <Question
          count={asked.length}
          {...(unusedSince && { unusedSince })}
          onCancel={() => setAsked(null)}
          onConfirm={() => {
            setAsked(null)
            onConfirm(asked.map(({ id }) => id))
          }}
        />
      )}
    </>
  )
}

type QuestionProps = { count: number; unusedSince?: Date; onCancel: () => void; onConfirm: () => void }

function Question({ count, unusedSince, onCancel, onConfirm }: QuestionProps) {
  const { t, format } = useI18n()
  return (
    <ConfirmDialog
      title={unusedSince ? t('unused.dialogTitle', { count }) : t('others.dialogTitle', { count })}
      cancelLabel={t('dialog.cancel')}
      confirmLabel={t('many.confirm', { count })}
      onCancel={onCancel}
      onConfirm={onConfirm}
    >
      {unusedSince && <p>{t('unused.which', { date: format.shortDateTime(unusedSince) })}</p>}
      <p>{t('many.effect')}</p>
    </ConfirmDialog>
  )
}
