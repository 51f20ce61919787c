import type { ApiError } from '../../api/errors.ts'
import { useI18n } from '../../i18n/I18nProvider.tsx'
import { Button } from '../../ui/controls/Button.tsx'
import { ErrorNotice } from '../../ui/feedback/Notice.tsx'
import { usePageIds } from '../sessions-context.ts'
import { useOnline } from '../shared/use-online.ts'
import { useRetryAfter } from '../shared/use-retry-after.ts'
import { LocalSignOutButton } from '../sign-out/LocalSignOutButton.tsx'

type Props = {
  error: ApiError
  /** How often it has failed. */
  count: number
  retrying: boolean
  onTryAgain: () => void
}

/** In place of the list when there never was one. Not an empty list: nothing is known. */
export function LoadError({ error, count, retrying, onTryAgain }: Props) {
  const { t } = useI18n()
  const online = useOnline()
  const ids = usePageIds()
  const cause = useRetryAfter(error)
  return (
    <ErrorNotice
      title={t('load.failed')}
      announceKey={count}
      textId={online ? undefined : ids.offline}
      actions={
        <>
          <Button variant="primary" inactive={retrying || cause.isRateLimited} onClick={onTryAgain}>
            {t('action.tryAgain')}
          </Button>
          <LocalSignOutButton />
        </>
      }
    >
      {error.kind === 'offline' ? t('load.offline') : cause.text}
    </ErrorNotice>
  )
}
