import { useEffect, useLayoutEffect, useRef } from 'react'
import { useI18n } from '../i18n/I18nProvider.tsx'
import { Button } from '../ui/Button.tsx'
import { ErrorNotice } from '../ui/Notice.tsx'
import { Progress } from '../ui/Progress.tsx'
import { RESULT_ID } from './ResultLine.tsx'
import type { ManyOutcome } from './sign-out-many.ts'
import type { Bulk } from './use-bulk.ts'
import { causeText } from './use-cause.ts'

/** How a job that signs many sessions out is getting on, and what it could not do. */
export function BulkPanel({ bulk }: { bulk: Bulk }) {
  useFocusOnResult(bulk)
  if (bulk.progress) return <Working bulk={bulk} />
  if (bulk.outcome) return <Failures outcome={bulk.outcome} onTryAgain={bulk.start} />
  return null
}

function Working({ bulk: { progress, stopping, stop } }: { bulk: Bulk }) {
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

type FailuresProps = { outcome: ManyOutcome; onTryAgain: Bulk['start'] }

/** Says nothing where nothing failed: then the result line has said it all. */
function Failures({ outcome, onTryAgain }: FailuresProps) {
  const { t } = useI18n()
  if (outcome.kind === 'identity-refused') return <ErrorNotice title={t('failed.identity')} />
  if (outcome.kind === 'unconfirmed') {
    return (
      <ErrorNotice title={t('many.unconfirmed')}>
        {causeText(t, outcome.cause)} {t('many.refresh')}
      </ErrorNotice>
    )
  }
  const { failed, cause } = outcome
  if (failed.length === 0) return null
  return (
    <ErrorNotice
      title={t('many.failed', { count: failed.length })}
      actions={<Button onClick={() => onTryAgain(failed)}>{t('action.tryAgain')}</Button>}
    >
      {cause ? causeText(t, cause) : t('many.stillListed')}
    </ErrorNotice>
  )
}

/** After a job the person reads what came of it, unless they have gone elsewhere meanwhile. */
function useFocusOnResult({ progress }: Bulk): void {
  const working = progress !== null
  const before = useRef(working)
  useLayoutEffect(() => {
    const ended = before.current && !working
    before.current = working
    const { activeElement } = document
    if (ended && (!activeElement || activeElement === document.body))
      document.getElementById(RESULT_ID)?.focus()
  }, [working])
}
