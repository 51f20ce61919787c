import { type ReactNode, useState } from 'react'
import type { SessionId } from '../../api/session-id.ts'
import { useI18n } from '../../i18n/I18nProvider.tsx'
import { Button } from '../../ui/controls/Button.tsx'
import { ConfirmDialog } from '../../ui/dialog/ConfirmDialog.tsx'
import { useSessionsContext } from '../sessions-context.ts'
import { useOnlineOnlyButton } from '../shared/use-online.ts'
import { useRetryAfter } from '../shared/use-retry-after.ts'
import { getSelfSignOut, type SelfSignOut } from './rules/selectors.ts'
import { SelfSignOutError } from './SelfSignOutError.tsx'
import { useSignOutState } from './use-sign-out.ts'

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
export function SignOutSelfButton(props: Props) {
  const { target, label } = props
  const [isOpen, setIsOpen] = useState(false)
  const [operationId, setOperationId] = useState<number | null>(null)
  const state = useSignOutState((all) => all)
  const { confirmsIdentity } = useSessionsContext()
  const status = operationId === null ? null : getSelfSignOut(state, operationId)
  // The host may ask for proof of identity in a modal of its own: our dialog would cover it.
  const isHostAsking = confirmsIdentity && status?.kind === 'confirming'
  const onlineOnly = useOnlineOnlyButton(isHostAsking)
  function close() {
    setIsOpen(false)
    setOperationId(null)
  }
  return (
    <>
      <Button variant={target === 'all' ? 'danger' : 'quiet'} {...onlineOnly} onClick={() => setIsOpen(true)}>
        {label}
      </Button>
      {isOpen && !isHostAsking && (
        <ConfirmSelfDialog {...props} status={status} onStart={setOperationId} onCancel={close} />
      )}
    </>
  )
}

type DialogProps = Props & {
  /** `null` before it was confirmed. */
  status: SelfSignOut | null
  onStart: (operationId: number) => void
  onCancel: () => void
}

function ConfirmSelfDialog({ target, label, title, children, status, onStart, onCancel }: DialogProps) {
  const { t } = useI18n()
  const { signOut } = useSessionsContext()
  const isPending = status?.kind === 'pending' || status?.kind === 'confirming'
  const failure = isPending ? null : status
  const { isRateLimited } = useRetryAfter(failure && 'cause' in failure ? failure.cause : undefined)
  return (
    <ConfirmDialog
      title={title}
      danger={target === 'all'}
      cancelLabel={t('dialog.cancel')}
      confirmLabel={failure ? t('action.tryAgain') : label}
      workingLabel={t('row.signingOut')}
      isPending={isPending}
      isRateLimited={isRateLimited}
      error={failure && <SelfSignOutError target={target} status={failure} />}
      onCancel={onCancel}
      onConfirm={() => onStart(signOut.signOutSelf(target))}
    >
      {children}
    </ConfirmDialog>
  )
}
