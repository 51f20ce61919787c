import { type ReactNode, useState } from 'react'
import type { SessionId } from '../../api/session-id.ts'
import { useI18n } from '../../i18n/I18nProvider.tsx'
import type { MessageKey } from '../../i18n/messages.ts'
import { Button } from '../../ui/controls/Button.tsx'
import { ConfirmDialog } from '../../ui/dialog/ConfirmDialog.tsx'
import { ErrorNotice } from '../../ui/feedback/Notice.tsx'
import { useOnlineOnlyButton } from '../status/use-online.ts'
import { getErrorMessage, useRetryAfter } from '../status/use-retry-after.ts'
import { LocalSignOutButton } from './LocalSignOutButton.tsx'
import { useSignOutSelf } from './mutations.ts'
import type { SelfSignOutOutcome } from './rules/sign-out.ts'

type Props = {
  /** The session of this browser, or `'all'`. */
  target: SessionId | 'all'
  /** Of the button that asks, and of the one that confirms. */
  label: string
  title: string
  /** What it will do. */
  children: ReactNode
}

/** A button that asks, ends this browser's session (and with `all` every other), and leaves. */
export function SignOutSelfButton({ target, label, title, children }: Props) {
  const onlineOnly = useOnlineOnlyButton()
  const [asking, setAsking] = useState(false)
  return (
    <>
      <Button variant={target === 'all' ? 'danger' : 'plain'} {...onlineOnly} onClick={() => setAsking(true)}>
        {label}
      </Button>
      {asking && (
        <ExitDialog target={target} label={label} title={title} onCancel={() => setAsking(false)}>
          {children}
        </ExitDialog>
      )}
    </>
  )
}

type DialogProps = Props & { onCancel: () => void }

/** Rendered while it is open, so that each opening begins with a mutation of its own. */
function ExitDialog({ target, label, title, children, onCancel }: DialogProps) {
  const { t } = useI18n()
  const { working, failure, start } = useSignOutSelf()
  const { isRateLimited } = useRetryAfter(failure && 'cause' in failure ? failure.cause : undefined)
  return (
    <ConfirmDialog
      title={title}
      danger={target === 'all'}
      cancelLabel={t('dialog.cancel')}
      confirmLabel={failure ? t('action.tryAgain') : label}
      workingLabel={t('row.signingOut')}
      isPending={working}
      isRateLimited={isRateLimited}
      error={failure && !working && <ExitFailure target={target} outcome={failure} />}
      onCancel={onCancel}
      onConfirm={() => start(target)}
    >
      {children}
    </ConfirmDialog>
  )
}

type Failure = Exclude<SelfSignOutOutcome, { kind: 'exit' }>

const TITLES = {
  current: { failed: 'failed.here', unconfirmed: 'failed.unconfirmedHere' },
  all: { failed: 'failed.everywhere', unconfirmed: 'failed.unconfirmedEverywhere' },
} as const satisfies Record<string, Record<string, MessageKey>>

function ExitFailure({ target, outcome }: { target: SessionId | 'all'; outcome: Failure }) {
  const { t } = useI18n()
  if (outcome.kind === 'identity-refused') return <ErrorNotice title={t('failed.identity')} />
  return (
    <ErrorNotice
      title={t(TITLES[target === 'all' ? 'all' : 'current'][outcome.kind])}
      actions={<LocalSignOutButton />}
    >
      {getErrorMessage(t, outcome.cause)} {t('local.effect')}
    </ErrorNotice>
  )
}
