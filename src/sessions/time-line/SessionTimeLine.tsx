import type { CSSProperties } from 'react'
import type { SessionLine } from './session-line.ts'
import './time-line.css'

/**
 * The two times of a session on the axis: an upright stroke where it signed in, a dot where it
 * was last used, solid between, dotted from then to now. Hidden from screen readers: the words
 * of the row say all of it.
 */
export function SessionTimeLine({ line }: { line: SessionLine | null }) {
  if (!line) return <div className="ad-line" aria-hidden="true" />
  const { signedIn, lastUsed } = line
  const style = { '--ad-from': signedIn ?? 0, '--ad-to': lastUsed ?? 0 } as CSSProperties
  return (
    <div className="ad-line ad-line-drawn" aria-hidden="true" style={style}>
      <i data-marks={getMarks(line)} />
    </div>
  )
}

function getMarks({ signedIn, lastUsed }: SessionLine): string | undefined {
  if (lastUsed === null) return 'none'
  return signedIn === null ? 'dot' : undefined
}
