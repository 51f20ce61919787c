import type { TimeDetail } from '../../i18n/format.ts'
import { useI18n } from '../../i18n/I18nProvider.tsx'

/** A time in full. */
export function Timestamp({ at, detail }: { at: Date | null; detail?: TimeDetail }) {
  const { t, format } = useI18n()
  if (!at) return <span>{t('row.unknown')}</span>
  return <time dateTime={at.toISOString()}>{format.dateTime(at, detail)}</time>
}
