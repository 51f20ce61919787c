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

/** What may still be done later is not called failed: only what the list shows now is said. */
function getTitle(t: I18n['t'], target: SessionId | 'all', status: Failure): string {
  if (target !== 'all') return t(HERE[status.kind === 'failed' && status.isUnknown ? 'unknown' : status.kind])
  if (status.kind === 'unconfirmed') return t('failed.unconfirmedEverywhere')
  if (status.kind === 'partly')
    return t('failed.everywherePartly', { done: status.ended, count: status.asked })
  return status.isUnknown
    ? t('failed.everywhereUnchanged', { count: status.stillListed })
    : t('failed.everywhere')
}

const HERE = {
  failed: 'failed.here',
  unknown: 'failed.stillHere',
  partly: 'failed.here',
  unconfirmed: 'failed.unconfirmedHere',
} as const
