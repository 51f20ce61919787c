import { useEffect, useRef } from 'react'
import type { ApiError } from '../../api/errors.ts'
import type { Session } from '../../api/sessions.ts'
import { useI18n } from '../../i18n/I18nProvider.tsx'
import { Button } from '../../ui/controls/Button.tsx'
import { ErrorNotice } from '../../ui/feedback/Notice.tsx'
import { Progress } from '../../ui/feedback/Progress.tsx'
import { getSessionIds } from '../session-ids.ts'
import { usePageIds } from '../sessions-context.ts'
import { useOnlineOnlyButton } from '../status/use-online.ts'
import { getErrorMessage, useRetryAfter } from '../status/use-retry-after.ts'
import type { BulkSignOut } from './use-bulk-sign-out.ts'

type Props = {
  bulk: BulkSignOut
  /** Those listed now: what is no longer among them is no failure any more. */
  sessions: readonly Session[]
}

/** How a job that signs many sessions out is getting on, and what it could not do. */
export function BulkSignOutPanel({ bulk, sessions }: Props) {
  const { progress, outcome, start } = bulk
  if (progress) return <Working bulk={bulk} />
  if (outcome?.kind === 'identity-refused') return <IdentityRefused />
  if (outcome?.kind === 'unconfirmed') return <Unconfirmed cause={outcome.cause} />
  if (outcome?.kind !== 'finished') return null
  const listed = getSessionIds(sessions)
  const failed = outcome.failed.filter((id) => listed.has(id))
  if (failed.length === 0) return null
  return <Failed count={failed.length} cause={outcome.cause} onTryAgain={() => start(failed)} />
}

function Working({ bulk: { progress, stopping, stop } }: { bulk: BulkSignOut }) {
  const { t } = useI18n()
  const button = useRef<HTMLButtonElement>(null)
  // The button that began this is gone; the one that ends it is the next thing to press.
  useEffect(() => button.current?.focus(), [])
  if (!progress) return null
  const { done, total, waiting } = progress
  return (
    <div className="ad-bulk">
      <Progress label={t('row.signingOut')} value={done} max={total}>
        {t('many.progress', { done, count: total })}
        {waiting && ` · ${t('many.waiting')}`}
      </Progress>
      <Button ref={button} inactive={stopping} onClick={stop}>
        {stopping ? t('many.stopping') : t('many.stop')}
      </Button>
    </div>
  )
}

function IdentityRefused() {
  const { t } = useI18n()
  const ids = usePageIds()
  return <ErrorNotice title={t('failed.identity')} textId={ids.job} />
}

function Unconfirmed({ cause }: { cause: ApiError }) {
  const { t } = useI18n()
  const ids = usePageIds()
  return (
    <ErrorNotice title={t('many.unconfirmed')} textId={ids.job}>
      {getErrorMessage(t, cause)} {t('many.refresh')}
    </ErrorNotice>
  )
}

type FailedProps = { count: number; cause: ApiError | undefined; onTryAgain: () => void }

function Failed({ count, cause, onTryAgain }: FailedProps) {
  const { t } = useI18n()
  const { text, isRateLimited } = useRetryAfter(cause)
  const onlineOnly = useOnlineOnlyButton(isRateLimited)
  return (
    <ErrorNotice
      title={t('many.failed', { count })}
      actions={
        <Button {...onlineOnly} onClick={onTryAgain}>
          {t('action.tryAgain')}
        </Button>
      }
    >
      {cause ? text : t('many.stillListed')}
    </ErrorNotice>
  )
}
