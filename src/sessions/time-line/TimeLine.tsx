import type { SessionLine } from './session-line.ts'
import './time-line.css'

type Props = SessionLine & {
  /** The time of sign-in is known, so a line without a stroke means that it is older than the axis. */
  isSignInKnown: boolean
}

/**
 * A session's life: an upright stroke where it signed in, a dot where it was last used,
 * solid between, dotted from then to now. Hidden from screen readers: the words say it all.
 */
export function TimeLine({ signedIn, lastUsed, isIdle, isSignInKnown }: Props) {
  const dot = lastUsed ?? 0
  const stroke = signedIn ?? (isSignInKnown ? 0 : dot)
  const start = Math.min(stroke, dot)
  return (
    <span className="ad-time-line" aria-hidden="true" data-idle={isIdle || undefined}>
      <span
        className="ad-time-line-used"
        data-stroke={signedIn === null ? undefined : stroke <= dot ? 'start' : 'end'}
        style={{ insetInlineStart: `${start}%`, inlineSize: `${Math.abs(dot - stroke)}%` }}
      />
      <span
        className="ad-time-line-rest"
        data-dot={lastUsed === null ? undefined : ''}
        style={{ insetInlineStart: `${dot}%` }}
      />
    </span>
  )
}
