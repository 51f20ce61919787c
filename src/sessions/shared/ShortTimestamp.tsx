import { useI18n } from '../../i18n/I18nProvider.tsx'

/** A time in short; on paper in full, where "14:02" says nothing of its day. */
export function ShortTimestamp({ at, text }: { at: Date; text: string }) {
  const { format } = useI18n()
  return (
    <time className="ad-stamp" dateTime={at.toISOString()} data-full={format.shortDateTime(at)}>
      <span>{text}</span>
    </time>
  )
}
