import type { CSSProperties } from 'react'
import { useI18n } from '../../i18n/I18nProvider.tsx'
import { useSessionsContext } from '../sessions-context.ts'
import { createTimeScale } from './time-scale.ts'
import './time-line.css'

/** What the places on the rows' time lines mean. Hidden from screen readers, as the lines are. */
export function TimeAxis() {
  const { t, format } = useI18n()
  const scale = createTimeScale(useSessionsContext().unusedAfterDays)
  const at = (position: number) => ({ '--ad-at': position }) as CSSProperties
  const stops = scale.stops.map(({ days, value, unit }, index) => (
    <span key={days} style={at(scale.getStopPosition(index))}>
      {format.duration(value, unit)}
    </span>
  ))
  return (
    <div className="ad-axis" aria-hidden="true">
      <p className="ad-legend">
        <span className="ad-legend-signed-in">{t('timeLine.signedIn')}</span>
        <span className="ad-legend-last-used">{t('timeLine.lastUsed')}</span>
        <span className="ad-legend-still">{t('timeLine.stillSignedIn')}</span>
      </p>
      <div className="ad-axis-stops">
        {stops.toReversed()}
        <span style={at(100)}>{t('timeLine.now')}</span>
      </div>
    </div>
  )
}
