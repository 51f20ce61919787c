import type { ReactNode } from 'react'
import './skeleton.css'

const ROWS = [1, 2, 3, 4]

type Props = { /** Read aloud at once, and shown when it takes long. */ children?: ReactNode }

/** The places where counts and rows will be, as high as those, so that nothing moves when they come. */
export function Skeleton({ children }: Props) {
  return (
    <div className="ad-skeleton">
      {children && <p className="ad-skeleton-words">{children}</p>}
      <div className="ad-skeleton-shapes" aria-hidden="true">
        <div className="ad-list ad-list-current">
          <div className="ad-skeleton-row" />
        </div>
        <div className="ad-card">
          {ROWS.map((row) => (
            <div key={row} className="ad-skeleton-row" />
          ))}
        </div>
      </div>
    </div>
  )
}
