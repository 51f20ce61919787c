import type { ApiError } from '../api/errors.ts'
import { useI18n } from '../i18n/I18nProvider.tsx'
import { Button } from '../ui/Button.tsx'
import { ErrorNotice } from '../ui/Notice.tsx'
import { ForgetHere } from './ForgetHere.tsx'
import { OFFLINE_ID } from './OfflineBanner.tsx'
import { useOnline } from './use-online.ts'

type Props = {
  error: ApiError /** How often it has failed. */
  count: number
  retrying: boolean
  onTryAgain: () => void
}

/** In place of the list when there never was one. Not an empty list: nothing is known. */
export function LoadFailed({ error, count, retrying, onTryAgain }: Props) {
  const { t } = useI18n()
  const online = useOnline()
  return (
    <div id={online ? undefined : OFFLINE_ID}>
      <ErrorNotice
        title={t('load.failed')}
        occurrence={count}
        actions={
          <>
            <Button look="primary" inactive={retrying} onClick={onTryAgain}>
              {t('action.tryAgain')}
            </Button>
            <ForgetHere />
          </>
        }
      >
        {t(`cause.${error.kind}`)} {error.kind === 'offline' && `${t('load.reloads')} `}
        {t('local.effect')}
      </ErrorNotice>
    </div>
  )
}
