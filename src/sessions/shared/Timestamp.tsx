import { useI18n } from '../../i18n/I18nProvider.tsx'

export function Timestamp({ at, seconds = false }: { at: Date | null; seconds?: boolean }) {
  const { t, format } = useI18n()
  return at ? <time dateTime={at.toISOString()}>{format.dateTime(at, { seconds })}</time> : t('row.unknown')
}
