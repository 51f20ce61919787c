import { useId } from 'react'
import { useI18n } from '../../i18n/I18nProvider.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { LocalSignOutButton } from './LocalSignOutButton.tsx'
import { SignOutSelfButton } from './SignOutSelfButton.tsx'

type Props = {
  /** How many sessions there are, when that is known for sure. */
  count: number | undefined
  /** The cloud did not answer when it was asked last. */
  unreachable: boolean
}

/** Apart, at the end, and always there: ending everything needs no list. */
export function SignOutEverywhere({ count, unreachable }: Props) {
  const { t } = useI18n()
  const heading = useId()
  return (
    <section className="ad-section ad-everywhere" aria-labelledby={heading}>
      <div>
        <Heading level={2} id={heading}>
          {t('everywhere.open')}
        </Heading>
        <p className="ad-muted">{count ? t('everywhere.lead', { count }) : t('everywhere.leadUnknown')}</p>
      </div>
      <SignOutSelfButton target="all" label={t('everywhere.open')} title={t('everywhere.dialogTitle')}>
        <p>
          {count ? t('everywhere.effect', { count }) : t('everywhere.effectUnknown')}{' '}
          {t('everywhere.sensors')}
        </p>
      </SignOutSelfButton>
      {unreachable && <LocalSignOutButton />}
    </section>
  )
}
