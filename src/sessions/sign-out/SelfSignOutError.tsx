import type { SessionId } from '../../api/session-id.ts'
import { type I18n, useI18n } from '../../i18n/I18nProvider.tsx'
import { ErrorNotice } from '../../ui/feedback/Notice.tsx'
import { useRetryAfter } from '../shared/use-retry-after.ts'
import { LocalSignOutButton } from './LocalSignOutButton.tsx'
import type { SelfSignOut } from './rules/selectors.ts'

type Failure = Exclude<SelfSignOut, { kind: 'confirming' | 'pending' | 'identity-refused' }>

type Props = { target: SessionId | 'all'; status: Failure | { kind: 'identity-refused' } }

/** In the dialog: what is known of a sign-out of this browser that did not lead out of the page. */
export function SelfSignOutError({ target, status }: Props) {
  const { t } = useI18n()
  const { text } = useRetryAfter('cause' in status ? status.cause : undefined)
  if (status.kind === 'identity-refused') return <ErrorNotice title={t('failed.identity')} />
  return (
    <ErrorNotice title={getTitle(t, target, status)} actions={<LocalSignOutButton />}>
      {text}
    </ErrorNotice>
  )
}

/** What may still be done later is not called failed, and a refusal alone does not tell that the session lives. */
function getTitle(t: I18n['t'], target: SessionId | 'all', status: Failure): string {
  const isAll = target === 'all'
  if (status.kind === 'unconfirmed')
    return t(isAll ? 'failed.unconfirmedEverywhere' : 'failed.unconfirmedHere')
  if (status.kind === 'partly')
    return t('failed.everywherePartly', { done: status.ended, count: status.asked })
  const { isUnknown, stillListed } = status
  if (isAll)
    return isUnknown ? t('failed.everywhereUnchanged', { count: stillListed }) : t('failed.everywhere')
  return t(isUnknown ? 'failed.stillHere' : stillListed > 0 ? 'failed.here' : 'failed.one')
}
