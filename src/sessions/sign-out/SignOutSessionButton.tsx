import type { SessionId } from '../../api/session-id.ts'
import { useI18n } from '../../i18n/I18nProvider.tsx'
import { Button } from '../../ui/controls/Button.tsx'
import { useSessionsContext } from '../sessions-context.ts'
import { useOnlineOnlyButton } from '../shared/use-online.ts'
import { useRetryAfter } from '../shared/use-retry-after.ts'
import type { RowSignOut } from './rules/selectors.ts'

type Props = {
  id: SessionId
  /** The button's own: no other row has the same. */
  name: string
  signOut: RowSignOut
  /** It has ended already: there is nothing to sign out. */
  gone: boolean
  /** Asks whether to sign the session out. */
  onAsk: (id: SessionId) => void
}

/** The row's one button: asks whether to sign the session out; after a failure tries again, or looks again. */
export function SignOutSessionButton({ id, name, signOut, gone, onAsk }: Props) {
  const { t } = useI18n()
  const { signOut: store } = useSessionsContext()
  const { pending, outcome } = signOut
  const { isRateLimited } = useRetryAfter(outcome?.cause)
  const isCheck = outcome?.verdict === 'unconfirmed'
  const onlineOnly = useOnlineOnlyButton(pending !== false || gone || (isRateLimited && !isCheck))

  function press() {
    if (!outcome) onAsk(id)
    else if (isCheck) store.checkAgain(outcome.operation)
    else store.signOutSession(id)
  }

  return (
    <Button
      variant="quiet"
      aria-label={pending || outcome ? undefined : name}
      {...(isCheck ? { inactive: pending !== false } : onlineOnly)}
      onClick={press}
    >
      <span key={getLabel(signOut)}>{t(getLabel(signOut))}</span>
    </Button>
  )
}

function getLabel({
  pending,
  outcome,
}: RowSignOut): 'row.checking' | 'row.signingOut' | 'row.signOut' | 'action.checkAgain' | 'action.tryAgain' {
  if (pending === 'checking') return 'row.checking'
  if (pending === 'signing-out') return 'row.signingOut'
  if (!outcome) return 'row.signOut'
  return outcome.verdict === 'unconfirmed' ? 'action.checkAgain' : 'action.tryAgain'
}
