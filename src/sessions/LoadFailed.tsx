import type { ApiError } from '../api/errors.ts'
import { useI18n } from '../i18n/I18nProvider.tsx'
import { Button } from '../ui/Button.tsx'
import { ErrorNotice } from '../ui/Notice.tsx'
import { ForgetHere } from './ForgetHere.tsx'
import { usePageIds } from './port.ts'
import { useCause } from './use-cause.ts'
import { useOnline } from './use-online.ts'

type Props = {
  error: ApiError
  /** How often it has failed. */
  count: number
  retrying: boolean
  onTryAgain: () => void
}

/** In place of the list when there never was one. Not an empty list: nothing is known. */
export function LoadFailed({ error, count, retrying, onTryAgain }: Props) {
  const { t } = useI18n()
  const online = useOnline()
  const ids = usePageIds()
  const cause = useCause(error)
  return (
    <ErrorNotice
      title={t('load.failed')}
      occurrence={count}
      textId={online ? undefined : ids.offline}
      actions={
        <>
          <Button look="primary" inactive={retrying || cause.tooEarly} onClick={onTryAgain}>
            {t('action.tryAgain')}
          </Button>
          <ForgetHere />
        </>
      }
    >
      {error.kind === 'offline' ? t('load.offline') : cause.text} {t('local.effect')}
    </ErrorNotice>
  )
}
