import { useI18n } from '../../i18n/I18nProvider.tsx'
import type { TimeScale } from './time-scale.ts'

/** What the places on the rows' time lines mean. Hidden from screen readers, as the lines are. */
export function TimeAxis({ scale }: { scale: TimeScale }) {
  const { t, format } = useI18n()
  return (
    <div className="ad-time-axis" aria-hidden="true">
      <p className="ad-time-legend">
        <span className="ad-time-legend-sign-in">{t('timeLine.signedIn')}</span>
        <span className="ad-time-legend-last-used">{t('timeLine.lastUsed')}</span>
      </p>
      <div className="ad-time-stops">
        {scale.stops.map(({ days, value, unit }, index) => (
          <span key={days} style={{ insetInlineStart: `${scale.getStopPosition(index)}%` }}>
            {format.duration(value, unit)}
          </span>
        ))}
        <span className="ad-time-now">{t('timeLine.now')}</span>
      </div>
    </div>
  )
}
