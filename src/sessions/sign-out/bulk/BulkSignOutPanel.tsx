import { useEffect, useRef } from 'react'
import type { ApiError } from '../../../api/errors.ts'
import type { SessionId } from '../../../api/session-id.ts'
import type { Session } from '../../../api/sessions.ts'
import { useI18n } from '../../../i18n/I18nProvider.tsx'
import { Button } from '../../../ui/controls/Button.tsx'
import { ErrorNotice } from '../../../ui/feedback/Notice.tsx'
import { Progress } from '../../../ui/feedback/Progress.tsx'
import { usePageIds, useSessionsContext } from '../../sessions-context.ts'
import { useOnlineOnlyButton } from '../../shared/use-online.ts'
import { useRetryAfter } from '../../shared/use-retry-after.ts'
import type { BulkSignOut } from '../rules/selectors.ts'
import type { Operation } from '../rules/sign-out-state.ts'
import { useBulkSignOut } from '../use-sign-out.ts'

/**
 * How a job that signs many sessions out is getting on, and what it could not do.
 *
 * @param sessions those listed now: what is no longer among them is no failure any more.
 */
export function BulkSignOutPanel({ sessions }: { sessions: readonly Session[] }) {
  const bulk = useBulkSignOut()
  if (!bulk) return null
  const { operation, result } = bulk
  if (operation.phase === 'confirming') return null
  if (operation.phase === 'identity-refused') return <IdentityRefused />
  if (!result) return <BulkProgress {...bulk} />
  if (result.unconfirmed + result.refused > 0) return <Unconfirmed cause={operation.cause} />
  const listed = new Set(sessions.map(({ id }) => id))
  const failed = operation.targets.filter((id) => listed.has(id) && isFailure(operation, id))
  if (failed.length === 0) return null
  return <Failed scope={operation.scope} ids={failed} cause={operation.cause} />
}

function isFailure({ verdicts }: Operation, id: SessionId): boolean {
  const verdict = verdicts.get(id)
  return verdict === 'failed' || verdict === 'still-listed' || verdict === 'contradicted'
}

/** Also shown while the page itself could not be: see `ErrorFallback`. */
export function BulkProgress({ operation, progress }: Pick<BulkSignOut, 'operation' | 'progress'>) {
  const { t } = useI18n()
  const { signOut } = useSessionsContext()
  const button = useRef<HTMLButtonElement>(null)
  // The button that began this is gone; the one that ends it is the next thing to press.
  useEffect(() => button.current?.focus(), [])
  const { targets, isStopped } = operation
  const { answered, waitingFor } = progress
  return (
    <div className="ad-bulk">
      <Progress label={t('row.signingOut')} value={answered} max={targets.length}>
        <span>{t('many.progress', { done: answered, count: targets.length })}</span>
        {waitingFor && (
          <span>{` · ${t(waitingFor.kind === 'rate-limited' ? 'many.waiting' : 'many.pausing')}`}</span>
        )}
      </Progress>
      <Button ref={button} inactive={isStopped} onClick={signOut.stop}>
        <span key={String(isStopped)}>{isStopped ? t('many.stopping') : t('many.stop')}</span>
      </Button>
    </div>
  )
}

function IdentityRefused() {
  const { t } = useI18n()
  const ids = usePageIds()
  return <ErrorNotice title={t('failed.identity')} textId={ids.job} />
}

function Unconfirmed({ cause }: { cause: ApiError | undefined }) {
  const { t } = useI18n()
  const ids = usePageIds()
  const { text } = useRetryAfter(cause)
  return (
    <ErrorNotice title={t('many.unconfirmed')} textId={ids.job}>
      {[text, t('many.refresh')].filter(Boolean).join(' ')}
    </ErrorNotice>
  )
}

type FailedProps = { scope: Operation['scope']; ids: readonly SessionId[]; cause: ApiError | undefined }

function Failed({ scope, ids, cause }: FailedProps) {
  const { t } = useI18n()
  const { signOut } = useSessionsContext()
  const { text, isRateLimited } = useRetryAfter(cause)
  const onlineOnly = useOnlineOnlyButton(isRateLimited)
  return (
    <ErrorNotice
      title={t('many.failed', { count: ids.length })}
      actions={
        <Button
          {...onlineOnly}
          onClick={() => signOut.signOutMany(scope === 'unused' ? 'unused' : 'others', ids)}
        >
          {t('action.tryAgain')}
        </Button>
      }
    >
      {cause ? text : t('many.stillListed')}
    </ErrorNotice>
  )
}
