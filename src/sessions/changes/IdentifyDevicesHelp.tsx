import { useI18n } from '../../i18n/I18nProvider.tsx'

/** The one way to find out which device a session is: use it, and see which time moves. */
export function IdentifyDevicesHelp() {
  const { t } = useI18n()
  return (
    // In React it bubbles, up to a `<details onToggle>` of the host's: react/react#34038.
    <details className="ad-details" onToggle={(event) => event.stopPropagation()}>
      <summary>{t('tellApart.question')}</summary>
      <p>{t('tellApart.known')}</p>
      <p>{t('tellApart.try')}</p>
      <p>{t('tellApart.careful')}</p>
    </details>
  )
}
