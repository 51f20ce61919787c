import { useI18n } from '../../i18n/I18nProvider.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { usePageIds, useSessionsContext } from '../sessions-context.ts'
import { LocalSignOutButton } from '../sign-out/LocalSignOutButton.tsx'
import { SignOutSelfButton } from '../sign-out/SignOutSelfButton.tsx'

type Props = {
  /** How many sessions there are, when that is known for sure. */
  count: number | undefined
  /** The cloud did not answer when it was asked last. */
  unreachable: boolean
}

/** What to do about a session that is not one's own, in order. Always there: it needs no list. */
export function SignOutGuide({ count, unreachable }: Props) {
  const { t } = useI18n()
  const { email } = useSessionsContext()
  const { guide } = usePageIds()
  return (
    <section className="ad-guide" aria-labelledby={guide}>
      <Heading level={2} id={guide} tabIndex={-1}>
        {t('guide.title')}
      </Heading>
      <ol>
        <li>
          <p>
            <b>{t('guide.everywhere')}</b>{' '}
            <span>{count ? t('guide.everywhereEffect', { count }) : t('guide.everywhereEffectUnknown')}</span>{' '}
            <span>{t('everywhere.sensors')}</span>
          </p>
        </li>
        <li>
          <p>
            <b>{t('guide.mailbox')}</b>{' '}
            <span>{email ? t('guide.mailboxReason', { email }) : t('guide.mailboxReasonUnknown')}</span>
          </p>
        </li>
        <li>
          <p>
            <b>{t('guide.signInAgain')}</b> <span>{t('guide.signInAgainWhere')}</span>
          </p>
        </li>
      </ol>
      <SignOutSelfButton target="all" label={t('everywhere.open')} title={t('everywhere.dialogTitle')}>
        <p>
          <span>{count ? t('everywhere.effect', { count }) : t('everywhere.effectUnknown')}</span>{' '}
          <span>{t('everywhere.sensors')}</span>
        </p>
      </SignOutSelfButton>
      {unreachable && (
        <div className="ad-guide-local">
          <p className="ad-muted">{t('local.effect')}</p>
          <LocalSignOutButton />
        </div>
      )}
    </section>
  )
}
